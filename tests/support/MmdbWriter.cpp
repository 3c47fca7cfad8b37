// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MmdbWriter.h"

#include <QHostAddress>
#include <QtEndian>

#include <cmath>

namespace postern::test {

void MmdbWriter::write(QByteArray &into, int type, qsizetype size)
{
    Q_ASSERT(size < 285); // longer ones have another form, which no test needs
    const int small = int(qMin<qsizetype>(size, 29));
    if (type <= 7) {
        into.append(char(type << 5 | small));
    } else {
        into.append(char(small));
        into.append(char(type - 7));
    }
    if (size >= 29)
        into.append(char(size - 29));
}

void MmdbWriter::write(QByteArray &into, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        write(into, 7, object.size());
        for (auto one = object.begin(); one != object.end(); ++one) {
            write(into, QJsonValue(one.key()));
            write(into, one.value());
        }
    } else if (value.isString()) {
        const QByteArray text = value.toString().toUtf8();
        write(into, 2, text.size());
        into.append(text);
    } else if (value.isBool()) {
        write(into, 14, value.toBool() ? 1 : 0);
    } else if (const double number = value.toDouble(); number == std::floor(number) && number >= 0) {
        std::array<char, 4> bytes{};
        qToBigEndian(quint32(number), bytes.data());
        write(into, 6, 4);
        into.append(bytes.data(), 4);
    } else {
        std::array<char, 8> bytes{};
        qToBigEndian(value.toDouble(), bytes.data());
        write(into, 3, 8);
        into.append(bytes.data(), 8);
    }
}

void MmdbWriter::add(const QString &network, const QJsonObject &value)
{
    const auto [address, length] = QHostAddress::parseSubnet(network);
    const bool isV4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    Q_IPV6ADDR bytes = address.toIPv6Address();
    for (int i = 0; isV4 && i < 12; ++i)
        bytes[i] = 0; // the format keeps IPv4 under ::/96
    const int bits = length + (isV4 ? 96 : 0);
    std::size_t node = 0;
    for (int bit = 0; bit < bits; ++bit) {
        const std::size_t side = bytes[bit / 8] >> (7 - bit % 8) & 1;
        if (bit + 1 == bits) {
            m_nodes[node][side] = {Side::Value, quint32(m_data.size())};
        } else if (m_nodes[node][side].kind == Side::Node) {
            node = m_nodes[node][side].index;
        } else {
            m_nodes[node][side] = {Side::Node, quint32(m_nodes.size())};
            node = m_nodes.size();
            m_nodes.emplace_back();
        }
    }
    write(m_data, QJsonValue(value));
}

QByteArray MmdbWriter::bytes() const
{
    QByteArray all;
    const auto count = quint32(m_nodes.size());
    for (const auto &node : m_nodes) {
        for (const Side &side : node) {
            const quint32 record = side.kind == Side::Nothing ? count : side.kind == Side::Node ? side.index : count + 16 + side.index;
            all.append(char(record >> 16)).append(char(record >> 8)).append(char(record));
        }
    }
    all.append(16, '\0');
    all.append(m_data);
    all.append("\xab\xcd\xefMaxMind.com", 14);
    write(all, 7, 9); // all that readers insist on
    const auto number = [&all](const char *name, int type, quint64 value, int size) {
        write(all, QJsonValue(QString::fromLatin1(name)));
        write(all, type, size);
        for (int i = size - 1; i >= 0; --i)
            all.append(char(value >> (8 * i)));
    };
    number("node_count", 6, count, 4);
    number("record_size", 5, 24, 2);
    number("ip_version", 5, 6, 2);
    number("binary_format_major_version", 5, 2, 2);
    number("binary_format_minor_version", 5, 0, 2);
    number("build_epoch", 9, 1'750'000'000, 8);
    write(all, QJsonValue(QStringLiteral("database_type")));
    write(all, QJsonValue(m_type));
    write(all, QJsonValue(QStringLiteral("languages")));
    write(all, 11, 0);
    write(all, QJsonValue(QStringLiteral("description")));
    write(all, 7, 0);
    return all;
}

} // namespace postern::test
