// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/PrivilegeMasks.h"

#include <QByteArray>

#include <optional>

namespace postern {

/// Which classes of privilege every account effectively has, by what it holds itself and by the groups it
/// is in, at any depth. It can be kept as bytes, so that a start need not read every grant again.
class PrivilegeIndex
{
public:
    /// groups: what is inside what. inGroups: an edge from each account to each of its groups; accounts are
    /// numbered from 0, as many as ownOfAccounts has. Own masks: classes of the grants to each by itself.
    static PrivilegeIndex over(CompactGraph groups, std::vector<quint64> ownOfGroups, CompactGraph inGroups,
                               std::vector<quint64> ownOfAccounts);

    /// The classes an account effectively has.
    quint64 of(quint32 account) const { return m_own[account] | m_groups.ofAll(m_inGroups.from(account)); }
    /// How many accounts have any of these classes.
    std::size_t countWithAny(quint64 classes) const;
    std::size_t accounts() const { return m_own.size(); }

    /// What an account holds by itself changed; nothing else has to be looked at.
    void changeAccount(quint32 account, quint64 own) { m_own[account] = own; }
    /// What a group gives by itself changed. Gives the groups whose members are to be looked at again.
    std::vector<quint32> changeGroup(quint32 group, quint64 own) { return m_groups.change(group, own); }

    QByteArray toBytes() const;
    /// Nothing when the bytes are not what toBytes() gave, whole.
    static std::optional<PrivilegeIndex> fromBytes(const QByteArray &bytes);

private:
    PrivilegeMasks m_groups;
    CompactGraph m_inGroups;
    std::vector<quint64> m_own;
};

} // namespace postern
