// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/geo/NetworkList.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>
#include <QtEndian>

namespace postern {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

QString say(const char *text)
{
    return QCoreApplication::translate("NetworkList", text);
}

std::pair<quint64, quint64> halves(const QHostAddress &address)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address(); // IPv4 as ::ffff:a.b.c.d
    return {qFromBigEndian<quint64>(&bytes.c[0]), qFromBigEndian<quint64>(&bytes.c[8])};
}

std::pair<quint64, quint64> masked(std::pair<quint64, quint64> address, int bits)
{
    const auto mask = [](int ones) { return ones <= 0 ? 0 : ones >= 64 ? ~quint64(0) : ~quint64(0) << (64 - ones); };
    return {address.first & mask(bits), address.second & mask(bits - 64)};
}

} // namespace

bool NetworkList::addLine(const QString &line)
{
    static const QRegularExpression space(QStringLiteral("[\\s,]+"));
    const QStringList words = line.split(space, Qt::SkipEmptyParts);
    const AddressKind kind = addressKindOf(words.value(1).toLower().toStdString());
    if (kind == AddressKind::Unknown)
        return false;
    if (words[0].startsWith(QLatin1String("AS"), Qt::CaseInsensitive)) {
        bool ok = false;
        const quint32 asn = words[0].mid(2).toUInt(&ok);
        if (ok)
            m_systems[asn] = kind;
        return ok;
    }
    QHostAddress address;
    int bits = 0;
    if (words[0].contains(u'/')) {
        const auto subnet = QHostAddress::parseSubnet(words[0]);
        address = subnet.first;
        bits = subnet.second;
    } else {
        address = QHostAddress(words[0]);
        bits = address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
    }
    if (address.isNull() || bits < 0)
        return false;
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        bits += 96;
    m_networks[bits][masked(halves(address), bits)] = kind;
    return true;
}

QStringList NetworkList::add(const QByteArray &text, const QString &name)
{
    QStringList unclear;
    int number = 0;
    for (const QByteArray &raw : text.split('\n')) {
        ++number;
        QString line = QString::fromUtf8(raw);
        line = line.left(line.indexOf(u'#') < 0 ? line.size() : line.indexOf(u'#')).trimmed();
        if (!line.isEmpty() && !addLine(line))
            unclear << say("%1, line %2: “%3” is neither a network nor a system with its kind").arg(name).arg(number).arg(line.left(80));
    }
    return unclear;
}

Result<QStringList> NetworkList::addFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{say("The list of networks %1 cannot be read: %2.").arg(path, file.errorString()), path, false};
    if (file.size() > largestFile)
        return Error{say("The list of networks %1 is larger than 64 MiB.").arg(path), path, false};
    return add(file.readAll(), path);
}

NetworkList NetworkList::bundled()
{
    NetworkList list;
    QFile file(QStringLiteral(":/geo/networks.txt"));
    if (file.open(QIODevice::ReadOnly))
        list.add(file.readAll(), file.fileName());
    return list;
}

std::optional<AddressKind> NetworkList::kindOf(const IpAddress &address) const
{
    if (!address.isKnown())
        return {};
    const std::pair wanted{address.high, address.low};
    for (const auto &[bits, networks] : m_networks) {
        const auto found = networks.find(masked(wanted, bits));
        if (found != networks.end())
            return found->second;
    }
    return {};
}

std::optional<AddressKind> NetworkList::kindOf(quint32 asn) const
{
    const auto found = m_systems.find(asn);
    return found == m_systems.end() ? std::nullopt : std::optional(found->second);
}

qsizetype NetworkList::size() const
{
    qsizetype count = qsizetype(m_systems.size());
    for (const auto &[bits, networks] : m_networks)
        count += qsizetype(networks.size());
    return count;
}

} // namespace postern
