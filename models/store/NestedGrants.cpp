// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/NestedGrants.h"

#include "models/graph/WaysIn.h"
#include "models/store/Database.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace postern {

namespace {

/// Numbers from 0 for identities, in the order they are met.
class Numbering
{
public:
    quint32 of(qint64 id)
    {
        const auto [found, isNew] = m_numbers.try_emplace(id, quint32(m_ids.size()));
        if (isNew)
            m_ids.push_back(id);
        return found->second;
    }
    std::optional<quint32> find(qint64 id) const
    {
        const auto found = m_numbers.find(id);
        return found == m_numbers.end() ? std::nullopt : std::optional(found->second);
    }
    qint64 id(quint32 number) const { return m_ids[number]; }
    quint32 size() const { return quint32(m_ids.size()); }

private:
    std::unordered_map<qint64, quint32> m_numbers;
    std::vector<qint64> m_ids;
};

/// A nested grant that is stored.
struct StoredGrant
{
    qint64 row;
    qint64 digest;
    bool isKept = false;
};

struct PairHash
{
    std::size_t operator()(const std::pair<qint64, qint64> &pair) const
    {
        return std::size_t(pair.first) * 0x9E3779B97F4A7C15ULL ^ std::size_t(pair.second) * 0xC2B2AE3D27D4EB4FULL;
    }
};

// Who may take on a role has what the role has: its policies, and the roles that it may take on in turn.
constexpr const char *roleChainsSql =
    "SELECT e.id, g.entitlement_id FROM main.identity e JOIN main.identity a ON a.kind=2 AND a.source_id=e.source_id AND a.key=e.key"
    " JOIN main.access_grant_version g ON g.id=a.id AND g.known_to IS NULL AND g.path_kind='role' WHERE e.kind=4 AND e.source_id=?";

/// Works out the nested grants of one source.
class Derivation
{
public:
    Derivation(Database &database, const ReadContext &context, const ContentDigest &digest)
        : m_database(database), m_context(context), m_digest(digest)
    {
    }

    Result<VersionCounts> run(const Progress &progress)
    {
        TRY(loadGroups());
        TRY(loadStored());
        if (m_groups.size() == 0 && m_stored.empty())
            return m_counts;
        Transaction transaction = TRY(Transaction::begin(m_database));
        m_close = TRY(m_database.prepare("UPDATE main.access_grant_version SET valid_to=?2, known_to=?2 WHERE row_id=?1"));
        m_insert = TRY(m_database.prepare(
            "INSERT INTO main.access_grant_version(row_id,grant_id,id,entitlement_id,source_id,digest,valid_from,known_from,sync_id,"
            "path_kind,via,depth,mode) VALUES(?1,?1,?2,?3,?4,?5,?6,?6,?7,'nested',?8,?9,'standing')"));
        m_nextRow = TRY(m_database.integer("SELECT MAX(row_id) FROM main.access_grant_version")).value_or(0);
        TRY(loadHolders());
        WaysIn ways(m_members);
        for (const quint32 top : m_tops) {
            if (!progress.isWanted())
                return Error{QStringLiteral("Stopped."), {}, true};
            TRY(deriveTop(top, ways));
        }
        TRY(closeRest());
        m_close.reset();
        m_insert.reset();
        TRY(transaction.commit());
        return m_counts;
    }

private:
    Result<void> loadGroups()
    {
        std::vector<CompactGraph::Edge> edges; // from a group to one inside it
        Statement inside = TRY(m_database.prepare("SELECT group_id, id FROM main.membership_version WHERE source_id=? AND known_to IS NULL"));
        inside.bind(1, number(m_context.source));
        while (TRY(inside.step()))
            edges.push_back({m_groups.of(inside.integer(0)), m_groups.of(inside.integer(1))});
        Statement chains = TRY(m_database.prepare(roleChainsSql));
        chains.bind(1, number(m_context.source));
        while (TRY(chains.step()))
            edges.push_back({m_groups.of(chains.integer(1)), m_groups.of(chains.integer(0))});
        m_members = CompactGraph::of(m_groups.size(), edges);
        m_names.resize(m_groups.size(), "?");
        Statement names = TRY(m_database.prepare("SELECT id, COALESCE(name, key), tier FROM main.entitlement_version WHERE source_id=? AND known_to IS NULL"));
        names.bind(1, number(m_context.source));
        while (TRY(names.step())) {
            const auto group = m_groups.find(names.integer(0));
            if (!group)
                continue;
            m_names[*group] = std::string(names.utf8(1));
            if (!names.isNull(2) && names.integer(2) <= 2 && !m_members.from(*group).empty())
                m_tops.push_back(*group);
        }
        return {};
    }

    Result<void> loadStored()
    {
        Statement present = TRY(m_database.prepare("SELECT row_id, id, entitlement_id, digest FROM main.access_grant_version "
                                                   "INDEXED BY access_grant_nested WHERE source_id=? AND path_kind='nested' AND known_to IS NULL"));
        present.bind(1, number(m_context.source));
        while (TRY(present.step()))
            m_stored.emplace(std::pair(present.integer(1), present.integer(2)), StoredGrant{present.integer(0), present.integer(3)});
        return {};
    }

    /// Who is directly in each group from which one of the privileged is reached.
    Result<void> loadHolders()
    {
        std::vector<bool> isBelow(m_groups.size(), false);
        std::vector<quint32> below;
        const auto take = [&](quint32 group) {
            for (const quint32 member : m_members.from(group)) {
                if (!isBelow[member])
                    below.push_back(member);
                isBelow[member] = true;
            }
        };
        for (const quint32 top : m_tops)
            take(top);
        for (std::size_t i = 0; i < below.size(); ++i)
            take(below[i]);
        std::vector<CompactGraph::Edge> edges;
        Statement members = TRY(m_database.prepare("SELECT DISTINCT id FROM main.access_grant_version WHERE entitlement_id=? "
                                                   "AND known_to IS NULL AND path_kind<>'nested'"));
        for (const quint32 group : below) {
            members.reset();
            members.bind(1, m_groups.id(group));
            while (TRY(members.step()))
                edges.push_back({group, m_accounts.of(members.integer(0))});
        }
        m_holders = CompactGraph::of(std::max(m_groups.size(), m_accounts.size()), edges);
        m_reached.assign(m_accounts.size(), 0);
        return {};
    }

    Result<void> deriveTop(quint32 top, WaysIn &ways)
    {
        ++m_question;
        m_via.clear();
        const auto steps = ways.to(top);
        for (const WaysIn::Step &step : steps) {
            m_via.push_back(step.next == top ? m_names[step.group] : m_names[step.group] + " > " + m_via[ways.positionOf(step.next)]);
            for (const quint32 account : m_holders.from(step.group)) {
                if (m_reached[account] == m_question)
                    continue; // by a shorter way
                m_reached[account] = m_question;
                TRY(keep(m_accounts.id(account), m_groups.id(top), m_via.back(), step.depth));
            }
        }
        return {};
    }

    Result<void> keep(qint64 account, qint64 top, const std::string &via, quint32 depth)
    {
        const Value content[] = {top, via, qint64(depth)};
        const qint64 mark = m_digest.of(account, content);
        const auto stored = m_stored.find({account, top});
        if (stored != m_stored.end()) {
            stored->second.isKept = true;
            if (stored->second.digest == mark)
                return {};
            TRY(m_close->bind(1, stored->second.row).bind(2, toEpoch(m_context.at)).run());
            ++m_counts.changed;
        } else {
            ++m_counts.inserted;
        }
        return m_insert->bind(1, ++m_nextRow).bind(2, account).bind(3, top).bind(4, number(m_context.source)).bind(5, mark)
            .bind(6, toEpoch(m_context.at)).bind(7, number(m_context.sync)).bindStatic(8, via).bind(9, qint64(depth)).run();
    }

    Result<void> closeRest()
    {
        for (const auto &[pair, grant] : m_stored) {
            if (grant.isKept)
                continue;
            TRY(m_close->bind(1, grant.row).bind(2, toEpoch(m_context.at)).run());
            ++m_counts.closed;
        }
        return {};
    }

    Database &m_database;
    const ReadContext &m_context;
    const ContentDigest &m_digest;
    Numbering m_groups, m_accounts;
    CompactGraph m_members; ///< from a group to the groups inside it
    CompactGraph m_holders; ///< from a group to the accounts that hold it
    std::vector<std::string> m_names;
    std::vector<quint32> m_tops;
    std::unordered_map<std::pair<qint64, qint64>, StoredGrant, PairHash> m_stored;
    std::vector<quint32> m_reached; ///< by account: number of the last top it was reached from
    std::vector<std::string> m_via; ///< of the steps of this top
    quint32 m_question = 0;
    qint64 m_nextRow = 0;
    std::optional<Statement> m_close, m_insert;
    VersionCounts m_counts;
};

} // namespace

Result<VersionCounts> NestedGrants::derive(Database &database, const ReadContext &context, const ContentDigest &digest,
                                           const Progress &progress)
{
    return Derivation(database, context, digest).run(progress);
}

} // namespace postern
