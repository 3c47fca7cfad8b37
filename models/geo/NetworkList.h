// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/activity/AddressKind.h"
#include "models/activity/IpAddress.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

namespace postern {

/// Networks and autonomous systems of which somebody has written down what kind they are. One line an
/// entry: "10.0.0.0/8 corporate our offices", "AS64500 hosting Example". '#' begins a remark. A longer
/// prefix wins over a shorter one, an address over its system, a later line over an earlier one.
class NetworkList
{
public:
    /// Adds the entries of a text; gives back, in words, the lines that were not understood.
    QStringList add(const QByteArray &text, const QString &name);
    /// Adds a file, such as the user's own list.
    Result<QStringList> addFile(const QString &path);
    /// The list that Postern brings: large hosting companies, by the number of their system.
    static NetworkList bundled();

    std::optional<AddressKind> kindOf(const IpAddress &address) const;
    std::optional<AddressKind> kindOf(quint32 asn) const;
    qsizetype size() const;

private:
    bool addLine(const QString &line);

    /// From prefix length to the prefixes of that length; IPv4 stands under ::ffff:0:0/96.
    std::map<int, std::map<std::pair<quint64, quint64>, AddressKind>, std::greater<>> m_networks;
    std::unordered_map<quint32, AddressKind> m_systems;
};

} // namespace postern
