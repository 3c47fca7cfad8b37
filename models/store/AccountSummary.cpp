// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/AccountSummary.h"

#include "models/graph/SortedRights.h"
#include "models/store/Database.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace postern {

namespace {

constexpr quint32 nobody = ~quint32(0);
constexpr quint8 noTier = 4;

/// Ways to hold a right, the plainest first.
constexpr std::array<std::string_view, 4> pathKinds{"direct", "group", "nested", "role"};

quint8 rankOf(std::string_view pathKind)
{
    const auto found = std::find(pathKinds.begin(), pathKinds.end(), pathKind);
    return found == pathKinds.end() ? 0 : quint8(found - pathKinds.begin());
}

/// What a list shows of one account.
struct Line
{
    qint64 account = 0;
    quint8 tier = noTier;
    bool isLive = false;
    quint8 path = 0;   ///< of the best grant, position in pathKinds
    quint32 depth = 0; ///< of the best grant
    qint64 top = 0;    ///< entitlement of the best grant; 0: none
    qint64 granted = 0;
    std::optional<qint64> used;

    bool isPrivileged() const { return isLive && tier <= AccountSummary::privilegedTier; }
};

/// Something known per identity, whose numbers are small and dense: they are handed out one by one.
template <typename T>
class ByIdentity
{
public:
    explicit ByIdentity(T otherwise) : m_otherwise(otherwise) {}
    void set(qint64 id, T value)
    {
        if (std::size_t(id) >= m_values.size())
            m_values.resize(std::max<std::size_t>(std::size_t(id) + 1, m_values.size() * 2), m_otherwise);
        m_values[std::size_t(id)] = value;
    }
    T at(qint64 id) const { return std::size_t(id) < m_values.size() ? m_values[std::size_t(id)] : m_otherwise; }

private:
    T m_otherwise;
    std::vector<T> m_values;
};

/// Works the table out in memory: one pass over each table it rests on, whatever is asked of how many accounts.
class Summing
{
public:
    Summing(Database &database, Instant at) : m_database(database), m_now(toEpoch(at)), m_tiers(noTier), m_lines(nobody) {}

    Result<void> run()
    {
        TRY(loadTiers());
        TRY(loadAccounts());
        TRY(loadGrants());
        TRY(loadUsage());
        Transaction transaction = TRY(Transaction::begin(m_database));
        TRY(writeDifferent());
        return transaction.commit();
    }

private:

    Result<void> loadTiers()
    {
        Statement rows = TRY(m_database.prepare("SELECT id, tier FROM main.entitlement_version WHERE known_to IS NULL AND tier<=3"));
        while (TRY(rows.step()))
            m_tiers.set(rows.integer(0), quint8(std::clamp<qint64>(rows.integer(1), 0, noTier)));
        return {};
    }

    Result<void> loadAccounts()
    {
        Statement rows = TRY(m_database.prepare(
            "SELECT id, COALESCE(tier,4), COALESCE(enabled=1 AND (deleted_at IS NULL OR deleted_at>?1) AND (expires_at IS NULL OR expires_at>?1), 0)"
            " FROM main.account_version WHERE known_to IS NULL"));
        rows.bind(1, m_now);
        while (TRY(rows.step())) {
            m_lines.set(rows.integer(0), quint32(m_all.size()));
            Line line;
            line.account = rows.integer(0);
            line.tier = quint8(std::clamp<qint64>(rows.integer(1), 0, noTier));
            line.isLive = rows.integer(2) != 0;
            m_all.push_back(line);
        }
        m_own.reserve(m_all.size());
        for (const Line &line : m_all)
            m_own.push_back(line.tier);
        m_best.assign(m_all.size(), noTier);
        return {};
    }

    Result<void> loadGrants()
    {
        std::vector<quint64> held, all;
        Statement rows = TRY(m_database.prepare("SELECT id, entitlement_id, granted_at, ends_at, path_kind, depth FROM main.access_grant_version"
                                                " NOT INDEXED WHERE known_to IS NULL"));
        while (TRY(rows.step())) {
            const quint32 line = m_lines.at(rows.integer(0));
            const qint64 entitlement = rows.integer(1);
            if (line == nobody)
                continue;
            const quint64 pair = SortedRights::pair(line, quint32(entitlement));
            const bool isInForce = (rows.isNull(2) || rows.integer(2) <= m_now) && (rows.isNull(3) || rows.integer(3) > m_now);
            if (!isInForce) {
                all.push_back(pair);
                continue;
            }
            held.push_back(pair);
            noteBest(line, entitlement, rows);
        }
        m_held = SortedRights(std::move(held));
        m_notInForce = SortedRights(std::move(all));
        for (const quint64 pair : m_held.pairs())
            ++m_all[pair >> 32].granted;
        return {};
    }

    void noteBest(quint32 number, qint64 entitlement, const Statement &row)
    {
        const quint8 tier = m_tiers.at(entitlement);
        if (tier > m_best[number] || tier >= noTier)
            return;
        Line &line = m_all[number];
        const quint8 path = rankOf(row.utf8(4));
        const quint32 depth = quint32(row.integer(5));
        const auto before = std::tie(m_best[number], line.path, line.depth, line.top);
        const auto here = std::make_tuple(tier, path, depth, entitlement);
        if (line.top != 0 && before <= here)
            return;
        m_best[number] = tier;
        line.path = path;
        line.depth = depth;
        line.top = entitlement;
        line.tier = std::min(m_own[number], tier);
    }

    /// Use is observable where a source says since when it looked. What was used and is not held counts as
    /// held: the source names it by another word, a service instead of a policy.
    Result<void> loadUsage()
    {
        const qint64 since = m_now - qint64(AccountSummary::usedWithinDays) * 86400;
        std::vector<quint64> observed, used;
        Statement rows = TRY(m_database.prepare("SELECT id, entitlement_id, last_used_at FROM main.usage_version WHERE known_to IS NULL"
                                                " AND entitlement_id IS NOT NULL AND observed_since IS NOT NULL"));
        while (TRY(rows.step())) {
            const quint32 line = m_lines.at(rows.integer(0));
            if (line == nobody)
                continue;
            const quint64 pair = SortedRights::pair(line, quint32(rows.integer(1)));
            observed.push_back(pair);
            if (!rows.isNull(2) && rows.integer(2) >= since)
                used.push_back(pair);
        }
        const SortedRights seen(std::move(observed));
        for (const quint64 pair : seen.pairs())
            m_all[pair >> 32].used = 0;
        const SortedRights recent(std::move(used)); // named: a loop over a part of a temporary outlives it
        for (const quint64 pair : recent.pairs())
            ++*m_all[pair >> 32].used;
        const SortedRights beside(seen.without(m_held));
        for (const quint64 pair : beside.without(m_notInForce))
            ++m_all[pair >> 32].granted;
        return {};
    }

    static bool isSame(const Line &line, const Statement &row)
    {
        const auto number = [&](int column) { return row.maybeInteger(column); };
        const std::optional<qint64> granted = line.granted == 0 ? std::nullopt : std::optional(line.granted);
        const bool isTopSame = line.top == 0 ? row.isNull(4) && row.isNull(5)
                                             : number(4) == line.top && row.utf8(5) == pathKinds[line.path];
        return row.integer(1) == line.tier && row.integer(2) == int(line.isPrivileged()) && row.integer(3) == int(line.isLive)
            && isTopSame && number(6) == granted && number(7) == line.used;
    }

    Result<void> writeDifferent()
    {
        std::vector<bool> isSameAsBefore(m_all.size(), false);
        std::vector<qint64> gone;
        {
            Statement rows = TRY(m_database.prepare("SELECT account_id, tier, privileged, live, top_entitlement_id, top_path, granted, used"
                                                    " FROM main.account_summary"));
            while (TRY(rows.step())) {
                const quint32 line = m_lines.at(rows.integer(0));
                if (line == nobody)
                    gone.push_back(rows.integer(0));
                else
                    isSameAsBefore[line] = isSame(m_all[line], rows);
            }
        }
        Statement remove = TRY(m_database.prepare("DELETE FROM main.account_summary WHERE account_id=?"));
        for (const qint64 account : gone)
            TRY(remove.bind(1, account).run());
        Statement write = TRY(m_database.prepare(
            "INSERT INTO main.account_summary(account_id, tier, privileged, live, top_entitlement_id, top_path, granted, used) VALUES(?,?,?,?,?,?,?,?)"
            " ON CONFLICT(account_id) DO UPDATE SET tier=excluded.tier, privileged=excluded.privileged, live=excluded.live,"
            " top_entitlement_id=excluded.top_entitlement_id, top_path=excluded.top_path, granted=excluded.granted, used=excluded.used"));
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            if (isSameAsBefore[i])
                continue;
            const Line &line = m_all[i];
            write.bind(1, line.account).bind(2, int(line.tier)).bind(3, int(line.isPrivileged())).bind(4, int(line.isLive));
            write.bind(5, line.top == 0 ? std::nullopt : std::optional(line.top));
            if (line.top == 0)
                write.bind(6, nullptr);
            else
                write.bindStatic(6, pathKinds[line.path]);
            write.bind(7, line.granted == 0 ? std::nullopt : std::optional(line.granted)).bind(8, line.used);
            TRY(write.run());
        }
        return {};
    }

    Database &m_database;
    qint64 m_now;
    ByIdentity<quint8> m_tiers;  ///< of entitlements
    ByIdentity<quint32> m_lines; ///< position of an account in m_all
    std::vector<Line> m_all;
    std::vector<quint8> m_own;  ///< tier of the account by itself
    std::vector<quint8> m_best; ///< tier of its best grant
    SortedRights m_held, m_notInForce;
};

} // namespace

Result<void> AccountSummary::rebuild(Database &database, Instant at)
{
    return Summing(database, at).run();
}

} // namespace postern
