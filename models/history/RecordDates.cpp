// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/RecordDates.h"

#include "models/store/Database.h"

#include <algorithm>

namespace postern {

namespace {

/// A date of a record: its column, and the names under which rules may see it.
struct RecordDate
{
    const char *column;
    const char *names;
    qint64 least = 0; ///< s after it that count even when the rule does not name it
};

/// The dates of one table, which views show it, and a span of its own that a row adds to them (s).
struct DatedTable
{
    const char *views;
    const char *span;
    std::array<RecordDate, 8> dates;
};

constexpr qint64 aDay = 86400;

constexpr std::array<DatedTable, RecordDates::tables.size()> dated{{
    {"person former_person leaver leaver_present leaver_former", "0",
     {{{"start_at", "start_at"}, {"last_day_at", "last_day_at gone_at", aDay}, {"left_at", "left_at gone_at"}, {"recorded_left_at", "recorded_left_at gone_at"},
       {"role_changed_at", "role_changed_at"}, {"contract_end_at", "contract_end_at"}, {"known_from", "first_seen_at"}}}},
    {"account live_account acct_tier account_link_now account_link_last", "COALESCE(v.last_used_precision_s,0)",
     {{{"deleted_at", "deleted_at"}, {"created_at", "created_at"}, {"disabled_at", "disabled_at"}, {"enabled_changed_at", "enabled_changed_at"},
       {"expires_at", "expires_at"}, {"pwd_set_at", "pwd_set_at"}, {"last_used_at", "last_used_at"}, {"known_from", "first_seen_at"}}}},
    {"account_attr", "0", {}},
    {"credential live_credential secret_age", "COALESCE(v.max_age_days,0)*86400",
     {{{"created_at", "created_at born_at"}, {"not_after", "not_after"}, {"rotated_at", "rotated_at born_at"}, {"revoked_at", "revoked_at"},
       {"last_used_at", "last_used_at"}, {"leaked_at", "leaked_at"}, {"known_from", "first_seen_at"}}}},
    {"credential_custodian", "0", {{{"custody_from", "known_from"}, {"custody_to", "known_to"}}}},
    {"checkout", "0", {{{"at", "at"}, {"due_at", "due_at"}, {"returned_at", "returned_at"}}}},
    {"access_grant eff acct_tier has_flag", "0",
     {{{"granted_at", "valid_from since"}, {"ends_at", "valid_to"}, {"reviewed_at", "reviewed_at"}, {"last_activated_at", "last_activated_at"},
       {"known_from", "first_seen_at"}}}},
    {"usage", "0", {{{"last_used_at", "last_used_at"}, {"observed_since", "observed_since"}}}},
    {"ownership", "0", {{{"from_at", "from_at"}, {"to_at", "to_at"}}}},
}};

/// True when the query has one of the words.
bool names(const RuleReach &reach, const char *words)
{
    const QList<QByteArray> all = QByteArray(words).split(' ');
    return std::any_of(all.begin(), all.end(), [&](const QByteArray &word) { return reach.words.contains(QString::fromLatin1(word)); });
}

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

void RecordDates::dueAll(int group, qint64 date, qint64 span, const QVector<qint64> &offsets)
{
    for (const qint64 offset : offsets) {
        due(group, date + offset);
        if (span != 0)
            due(group, date + offset + span);
    }
}

Result<void> RecordDates::readTable(const Database &database, std::size_t table, const RecordOwner &owner, const RuleReach &reach, const Progress &progress)
{
    const DatedTable &spec = dated[table];
    if (!names(reach, spec.views))
        return {}; // the rule does not look at it
    const QByteArray name = tables[table];
    const bool isGrant = name == "access_grant_version", isAccount = name == "account_version";
    QByteArray sql = "SELECT v.row_id, v.id, v.valid_from, v.known_from, v.known_to, " + QByteArray(spec.span) + (isGrant ? ", v.grant_id" : ", 0");
    std::vector<QVector<qint64>> offsets;
    for (const RecordDate &date : spec.dates) {
        if (!date.column)
            break;
        const bool isNamed = names(reach, date.names);
        if (!isNamed && QByteArray(date.names) == "first_seen_at")
            continue;
        sql += QByteArray(", v.") + date.column;
        offsets.push_back(isNamed ? reach.offsets : QVector<qint64>{0});
        if (date.least != 0) {
            for (const qint64 offset : QVector<qint64>(offsets.back()))
                offsets.back() << offset + date.least;
        }
    }
    Statement rows = TRY(database.prepare(sql + " FROM main." + name + " v"));
    while (TRY(rows.step())) {
        if (!progress.isWanted())
            return Error{QStringLiteral("Stopped."), {}, true};
        const int group = owner.groupOf(rows.integer(1));
        if (group < 0)
            continue;
        m_rows[table][std::size_t(group)].push_back(rows.integer(0));
        if (isAccount)
            m_accounts[std::size_t(group)].push_back(rows.integer(1));
        if (isGrant)
            m_grants.insert(rows.integer(6), group);
        due(group, rows.integer(2));
        due(group, rows.integer(3));
        if (!rows.isNull(4))
            due(group, rows.integer(4));
        for (std::size_t i = 0; i < offsets.size(); ++i) {
            const int column = 7 + int(i);
            if (!rows.isNull(column))
                dueAll(group, rows.integer(column), rows.integer(5), offsets[i]);
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
