// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/history/RecordOwner.h"
#include "models/history/RuleReach.h"

#include <QVector>

#include <array>
#include <vector>

namespace postern {

class Database;

/// On which days something of a group of things changes, or a date in it falls due for a rule.
class RecordDates
{
public:
    /// Tables whose rows belong to groups.
    static constexpr std::array<const char *, 9> tables{
        "person_version",  "account_version",      "account_attr_version", "credential_version", "credential_custodian_version",
        "checkout_version", "access_grant_version", "usage_version",       "ownership_version"};

    /// days: the instants looked at, ascending.
    static Result<RecordDates> read(const Database &database, const RecordOwner &owner, const RuleReach &reach, const QVector<Instant> &days,
                                    const Progress &progress);

    /// Groups to judge anew on a day, each once.
    const std::vector<int> &dueOn(qsizetype day) const { return m_due[std::size_t(day)]; }
    /// True when something that everybody shares changed on it: roles, the ways into them.
    bool isDueForAll(qsizetype day) const { return m_all[std::size_t(day)]; }
    /// row_id of a group's rows in a table of the list.
    const std::vector<qint64> &rowsOf(std::size_t table, int group) const { return m_rows[table][std::size_t(group)]; }
    /// Accounts of a group.
    const std::vector<qint64> &accountsOf(int group) const { return m_accounts[std::size_t(group)]; }
    /// Group of a grant, whose number is the row_id of its first version; -1: none.
    int groupOfGrant(qint64 grant) const { return m_grants.value(grant, -1); }

private:
    explicit RecordDates(const QVector<Instant> &days) : m_days(days) {}
    Result<void> readTable(const Database &database, std::size_t table, const RecordOwner &owner, const RuleReach &reach, const Progress &progress);
    void dueAll(int group, qint64 date, qint64 span, const QVector<qint64> &offsets);
    Result<void> readLinks(const Database &database, const RecordOwner &owner);
    Result<void> readShared(const Database &database);
    void due(int group, qint64 instant);
    void tidy();

    QVector<Instant> m_days;
    std::vector<std::vector<int>> m_due;
    std::vector<bool> m_all;
    std::array<std::vector<std::vector<qint64>>, tables.size()> m_rows;
    std::vector<std::vector<qint64>> m_accounts;
    QHash<qint64, int> m_grants;
};

} // namespace postern
