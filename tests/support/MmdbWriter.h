// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <array>
#include <vector>

namespace postern::test {

/// Writes a small database of addresses in the MaxMind DB format (version 2): an IPv6 tree with 24-bit
/// records, IPv4 under ::/96. Values may be objects, texts, numbers and booleans.
class MmdbWriter
{
public:
    explicit MmdbWriter(const QString &type) : m_type(type), m_nodes(1) {}

    /// "192.0.2.0/24" or "2001:db8::/32", with what is to be found there.
    void add(const QString &network, const QJsonObject &value);
    QByteArray bytes() const;

private:
    /// What stands at one side of a node: nothing, another node, or a value.
    struct Side
    {
        enum { Nothing, Node, Value } kind = Nothing;
        quint32 index = 0;
    };
    static void write(QByteArray &into, int type, qsizetype size);
    static void write(QByteArray &into, const QJsonValue &value);

    QString m_type;
    std::vector<std::array<Side, 2>> m_nodes;
    QByteArray m_data;
};

} // namespace postern::test
