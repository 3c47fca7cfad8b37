// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/RecordDates.h"

#include "models/store/Database.h"

#include <algorithm>

namespace postern {

namespace {

/// The dates of each table that rules see, and a span of its own that a row adds to them (s; 0: none).
struct Dated
{
    const char *columns;
    const char *span;
};

constexpr std::array<Dated, RecordDates::tables.size()> dated{{
    {"start_at, last_day_at, left_at, recorded_left_at, role_changed_at, contract_end_at", "0"},
    {"deleted_at, created_at, disabled_at, enabled_changed_at, expires_at, pwd_set_at, last_used_at", "COALESCE(v.last_used_precision_s,0)"},
    {"NULL", "0"},
    {"created_at, not_after, rotated_at, revoked_at, last_used_at, leaked_at", "COALESCE(v.max_age_days,0)*86400"},
    {"custody_from, custody_to", "0"},
    {"at, due_at, returned_at", "0"},
    {"granted_at, ends_at, reviewed_at, last_activated_at", "0"},
    {"last_used_at, observed_since", "0"},
    {"from_at, to_at", "0"},
}};

constexpr const char *shared[] = {"entitlement_version", "entitlement_flag_version", "membership_version", "data_store_version"};

} // namespace

void RecordDates::due(int group, qint64 instant)
{
    // A date may count from itself or from the second after it.
    for (const qint64 at : {instant, instant + 1}) {
        if (at <= toEpoch(m_days.first()))
            continue; // the first day is worked out for everybody
        const auto day = std::lower_bound(m_days.begin(), m_days.end(), instantFromEpoch(at));
        if (day == m_days.end())
            return;
        std::vector<int> &groups = m_due[std::size_t(day - m_days.begin())];
        if (groups.empty() || groups.back() != group)
            groups.push_back(group);
    }
}

Result<RecordDates> RecordDates::read(const Database &database, const RecordOwner &owner, const RuleReach &reach, const QVector<Instant> &days,
                                      const Progress &progress)
{
    RecordDates dates(days);
    dates.m_due.resize(std::size_t(days.size()));
    dates.m_all.resize(std::size_t(days.size()));
    dates.m_accounts.resize(std::size_t(owner.groups()));
    for (std::size_t table = 0; table < tables.size(); ++table) {
        dates.m_rows[table].resize(std::size_t(owner.groups()));
        TRY(dates.readTable(database, table, owner, reach, progress));
    }
    TRY(dates.readLinks(database, owner));
    TRY(dates.readShared(database));
    dates.tidy();
    return dates;
}

Result<void> RecordDates::readTable(const Database &database, std::size_t table, const RecordOwner &owner, const RuleReach &reach, const Progress &progress)
{
    const QByteArray name = tables[table];
    const QByteArray extra = name == "access_grant_version" ? ", v.grant_id" : ", 0";
    Statement rows = TRY(database.prepare("SELECT v.row_id, v.id, v.valid_from, v.known_to, " + QByteArray(dated[table].span) + extra + ", v.known_from, " +
                                          dated[table].columns + " FROM main." + name + " v"));
    while (TRY(rows.step())) {
        if (!progress.isWanted())
            return Error{QStringLiteral("Stopped."), {}, true};
        const int group = owner.groupOf(rows.integer(1));
        if (group < 0)
            continue;
        m_rows[table][std::size_t(group)].push_back(rows.integer(0));
        if (name == "account_version")
            m_accounts[std::size_t(group)].push_back(rows.integer(1));
        if (name == "access_grant_version")
            m_grants.insert(rows.integer(5), group);
        due(group, rows.integer(2));
        if (!rows.isNull(3))
            due(group, rows.integer(3));
        const qint64 span = rows.integer(4);
        for (int column = 6; column < rows.columns(); ++column) {
            if (rows.isNull(column))
                continue;
            for (const qint64 offset : reach.offsets) {
                due(group, rows.integer(column) + offset);
                if (span != 0)
                    due(group, rows.integer(column) + offset + span);
            }
        }
    }
    return {};
}

Result<void> RecordDates::readLinks(const Database &database, const RecordOwner &owner)
{
    Statement rows = TRY(database.prepare("SELECT account_id, known_from, known_to FROM main.account_link"));
    while (TRY(rows.step())) {
        const int group = owner.groupOf(rows.integer(0));
        if (group < 0)
            continue;
        due(group, rows.integer(1));
        if (!rows.isNull(2))
            due(group, rows.integer(2));
    }
    return {};
}

Result<void> RecordDates::readShared(const Database &database)
{
    for (const char *table : shared) {
        Statement rows = TRY(database.prepare(QByteArray("SELECT DISTINCT valid_from FROM main.") + table + " UNION SELECT DISTINCT known_from FROM main." +
                                              table + " UNION SELECT DISTINCT known_to FROM main." + table + " WHERE known_to IS NOT NULL"));
        while (TRY(rows.step())) {
            const auto day = std::lower_bound(m_days.begin(), m_days.end(), instantFromEpoch(rows.integer(0)));
            if (day != m_days.end() && day != m_days.begin())
                m_all[std::size_t(day - m_days.begin())] = true;
        }
    }
    return {};
}

void RecordDates::tidy()
{
    const auto unique = [](auto &numbers) {
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    };
    for (std::vector<int> &groups : m_due)
        unique(groups);
    for (std::vector<qint64> &accounts : m_accounts)
        unique(accounts);
}

} // namespace postern
