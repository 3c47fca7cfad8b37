// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/NestedGrants.h"

#include "models/store/Database.h"

#include <deque>
#include <unordered_map>
#include <unordered_set>

namespace postern {

namespace {

/// The groups of one source as a graph, and who is directly in them.
struct Groups
{
    std::unordered_map<qint64, std::vector<qint64>> inside; ///< group → groups inside it
    std::unordered_map<qint64, QString> names;
    std::vector<qint64> privileged;                         ///< entitlements of tier 0 to 2
};

Result<Groups> load(Database &database, SourceId source)
{
    Groups groups;
    Statement edges = TRY(database.prepare("SELECT group_id, id FROM main.membership_version WHERE source_id=? AND known_to IS NULL"));
    edges.bind(1, number(source));
    while (TRY(edges.step()))
        groups.inside[edges.integer(0)].push_back(edges.integer(1));
    if (groups.inside.empty())
        return groups;
    Statement names = TRY(database.prepare("SELECT id, name, key, tier FROM main.entitlement_version WHERE source_id=? AND known_to IS NULL"));
    names.bind(1, number(source));
    while (TRY(names.step())) {
        groups.names.emplace(names.integer(0), names.isNull(1) ? names.text(2) : names.text(1));
        if (!names.isNull(3) && names.integer(3) <= 2)
            groups.privileged.push_back(names.integer(0));
    }
    return groups;
}

/// A way from an account to a privileged entitlement.
struct Way
{
    QString via; ///< groups between, the account's own first
    int depth;
};

/// Every account that reaches `top` through at least one group inside it, by the shortest way.
Result<std::unordered_map<qint64, Way>> reach(const Groups &groups, qint64 top, Statement &members)
{
    std::unordered_map<qint64, Way> ways;
    std::unordered_map<qint64, Way> visited{{top, {QString(), 0}}};
    std::deque<qint64> next{top};
    while (!next.empty()) {
        const qint64 group = next.front();
        next.pop_front();
        const Way here = visited.at(group);
        const auto inner = groups.inside.find(group);
        if (inner == groups.inside.end())
            continue;
        for (const qint64 child : inner->second) {
            const auto name = groups.names.find(child);
            const QString own = name == groups.names.end() ? QStringLiteral("?") : name->second;
            const Way way{here.via.isEmpty() ? own : own + QStringLiteral(" > ") + here.via, here.depth + 1};
            if (!visited.emplace(child, way).second)
                continue;
            next.push_back(child);
            members.reset();
            members.bind(1, child);
            while (TRY(members.step()))
                ways.emplace(members.integer(0), way);
        }
    }
    return ways;
}

} // namespace

Result<VersionCounts> NestedGrants::derive(Database &database, const ReadContext &context, const ContentDigest &digest,
                                           const Progress &progress)
{
    const Groups groups = TRY(load(database, context.source));
    VersionCounts counts;
    Transaction transaction = TRY(Transaction::begin(database));
    Statement members = TRY(database.prepare("SELECT DISTINCT id FROM main.access_grant_version WHERE entitlement_id=? "
                                             "AND known_to IS NULL AND path_kind<>'nested'"));
    Statement old = TRY(database.prepare("SELECT row_id, digest FROM main.access_grant_version WHERE id=? AND entitlement_id=? "
                                         "AND path_kind='nested' AND mode='standing' AND known_to IS NULL"));
    Statement close = TRY(database.prepare("UPDATE main.access_grant_version SET valid_to=?2, known_to=?2 WHERE row_id=?1"));
    Statement insert = TRY(database.prepare(
        "INSERT INTO main.access_grant_version(row_id,grant_id,id,entitlement_id,source_id,digest,valid_from,known_from,sync_id,"
        "path_kind,via,depth,mode) VALUES(?1,?1,?2,?3,?4,?5,?6,?6,?7,'nested',?8,?9,'standing')"));
    qint64 nextRow = TRY(database.integer("SELECT MAX(row_id) FROM main.access_grant_version")).value_or(0);
    std::unordered_set<qint64> kept;
    for (const qint64 top : groups.privileged) {
        if (!progress.isWanted())
            return Error{QStringLiteral("Stopped."), {}, true};
        for (const auto &[account, way] : TRY(reach(groups, top, members))) {
            const std::vector<Value> content{account, top, way.via.toStdString(), qint64(way.depth)};
            const qint64 mark = digest.of(content);
            old.reset();
            old.bind(1, account).bind(2, top);
            if (TRY(old.step())) {
                const qint64 row = old.integer(0);
                const bool same = old.integer(1) == mark;
                old.reset();
                if (same) {
                    kept.insert(row);
                    continue;
                }
                TRY(close.bind(1, row).bind(2, toEpoch(context.at)).run());
                ++counts.changed;
            } else {
                ++counts.inserted;
            }
            ++nextRow;
            TRY(insert.bind(1, nextRow).bind(2, account).bind(3, top).bind(4, number(context.source)).bind(5, mark)
                    .bind(6, toEpoch(context.at)).bind(7, number(context.sync)).bind(8, way.via).bind(9, way.depth).run());
            kept.insert(nextRow);
        }
    }
    std::vector<qint64> gone;
    Statement present = TRY(database.prepare("SELECT row_id FROM main.access_grant_version INDEXED BY access_grant_nested "
                                             "WHERE source_id=? AND path_kind='nested' AND known_to IS NULL"));
    present.bind(1, number(context.source));
    while (TRY(present.step())) {
        if (!kept.count(present.integer(0)))
            gone.push_back(present.integer(0));
    }
    present.reset();
    for (const qint64 row : gone)
        TRY(close.bind(1, row).bind(2, toEpoch(context.at)).run());
    counts.closed = qint64(gone.size());
    old.reset();
    members.reset();
    TRY(transaction.commit());
    return counts;
}

} // namespace postern
