// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchRun.h"
#include "tests/bench/GraphData.h"
#include "tests/bench/Stopwatch.h"

#include "models/graph/PrivilegeIndex.h"
#include "models/graph/SortedRights.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace postern::bench {

namespace {

const QString part = QStringLiteral("graph");
const QString milliseconds = QStringLiteral("ms");
constexpr quint64 criticalClass = 1;
constexpr int times = 3;

/// The middle of three.
template <typename Work>
Result<double> medianOf(Work work)
{
    std::array<double, times> took{};
    for (double &one : took) {
        const Stopwatch watch;
        TRY(work());
        one = watch.milliseconds();
    }
    std::sort(took.begin(), took.end());
    return took[times / 2];
}

Result<std::vector<CompactGraph::Edge>> edgesOf(const Database &database, const char *sql)
{
    std::vector<CompactGraph::Edge> edges;
    Statement rows = TRY(database.prepare(sql));
    while (TRY(rows.step()))
        edges.push_back({quint32(rows.integer(0)), quint32(rows.integer(1))});
    return edges;
}

/// What is read once, from which everything is worked out.
struct Edges
{
    std::vector<CompactGraph::Edge> nesting, inGroup, groupGrants, granted;

    static Result<Edges> load(const Database &database)
    {
        return Edges{TRY(edgesOf(database, "SELECT member, outer_group FROM nesting")), TRY(edgesOf(database, "SELECT account, grp FROM in_group")),
                     TRY(edgesOf(database, "SELECT grp, right FROM group_grant")), TRY(edgesOf(database, "SELECT account, right FROM granted"))};
    }
};

std::vector<quint64> masksOf(std::size_t count, const std::vector<CompactGraph::Edge> &grants)
{
    std::vector<quint64> masks(count, 0);
    for (const auto &[holder, right] : grants) // critical ones are the first class; the rest share the others
        masks[holder] |= right < GraphData::critical ? criticalClass : quint64(2) << right % 63;
    return masks;
}

PrivilegeIndex indexOf(const Edges &edges, const Scale &scale)
{
    const auto groups = quint32(GraphData::groups(scale));
    return PrivilegeIndex::over(CompactGraph::of(groups, edges.nesting), masksOf(groups, edges.groupGrants),
                                CompactGraph::of(quint32(scale.accounts), edges.inGroup), masksOf(std::size_t(scale.accounts), edges.granted));
}

// Groups downwards from those that give something critical, then whoever is in them: the least work for SQL.
constexpr const char *recursiveSql =
    "WITH RECURSIVE reaching(grp) AS (SELECT DISTINCT grp FROM group_grant WHERE right<50"
    " UNION SELECT n.member FROM nesting n JOIN reaching r ON n.outer_group=r.grp)"
    " SELECT COUNT(*) FROM (SELECT i.account FROM reaching r JOIN in_group i ON i.grp=r.grp UNION SELECT account FROM granted WHERE right<50)";
constexpr const char *unusedSql =
    "SELECT COUNT(*) FROM granted g LEFT JOIN used u ON u.account=g.account AND u.right=g.right WHERE u.account IS NULL";

std::vector<quint64> pairsOf(const std::vector<CompactGraph::Edge> &edges)
{
    std::vector<quint64> pairs;
    pairs.reserve(edges.size());
    for (const auto &[account, right] : edges)
        pairs.push_back(SortedRights::pair(account, right));
    return pairs;
}

Error differs(qint64 ours, qint64 theirs)
{
    return {QStringLiteral("%1 by the graph, %2 by SQL").arg(ours).arg(theirs), {}, false};
}

} // namespace

Result<void> BenchRun::effectivePrivilege(Database &database)
{
    qint64 bySql = 0;
    const double sql = TRY(medianOf([&]() -> Result<void> {
        bySql = TRY(database.integer(recursiveSql)).value_or(0);
        return {};
    }));
    const Stopwatch reading;
    const Edges edges = TRY(Edges::load(database));
    const double fromRows = reading.milliseconds();
    m_figures.add(part, QStringLiteral("nestings, memberships, grants to groups, grants to accounts"),
                  double(edges.nesting.size() + edges.inGroup.size() + edges.groupGrants.size() + edges.granted.size()), {});
    std::size_t found = 0;
    const double computed = TRY(medianOf([&]() -> Result<void> {
        found = indexOf(edges, m_scale).countWithAny(criticalClass);
        return {};
    }));
    if (qint64(found) != bySql)
        return differs(qint64(found), bySql);
    PrivilegeIndex index = indexOf(edges, m_scale);
    const QByteArray bytes = index.toBytes();
    Statement keep = TRY(database.prepare("INSERT OR REPLACE INTO kept VALUES('index', ?)"));
    TRY(keep.bind(1, std::string_view(bytes.constData(), std::size_t(bytes.size()))).run());
    const double fromBytes = TRY(medianOf([&]() -> Result<void> {
        Statement row = TRY(database.prepare("SELECT bytes FROM kept WHERE name='index'"));
        if (!TRY(row.step()))
            return Error{QStringLiteral("what was kept is gone"), {}, false};
        const std::string_view kept = row.utf8(0);
        const auto again = PrivilegeIndex::fromBytes(QByteArray::fromRawData(kept.data(), qsizetype(kept.size())));
        if (!again || again->countWithAny(criticalClass) != found)
            return Error{QStringLiteral("what was kept is not what it was"), {}, false};
        return {};
    }));
    m_figures.add(part, QStringLiteral("accounts with critical privilege, the same by both"), double(found), {});
    m_figures.add(part, QStringLiteral("SQLite, recursive query"), sql, milliseconds);
    m_figures.add(part, QStringLiteral("graph, from edges in memory, all 64 classes"), computed, milliseconds);
    m_figures.add(part, QStringLiteral("graph / SQLite"), computed / sql, {});
    m_figures.add(part, QStringLiteral("graph, from what was kept in the same file, load and answer"), fromBytes, milliseconds);
    m_figures.add(part, QStringLiteral("graph with load / SQLite"), fromBytes / sql, {});
    m_figures.add(part, QStringLiteral("kept"), double(bytes.size()) / 1e6, QStringLiteral("MB"));
    m_figures.add(part, QStringLiteral("reading every edge from rows instead"), fromRows, milliseconds);
    const Stopwatch changing;
    constexpr int changes = 100;
    for (quint32 i = 0; i < changes; ++i)
        index.changeAccount(i * 7919 % quint32(m_scale.accounts), i & 3);
    m_figures.add(part, QStringLiteral("one account's own grants changed"), changing.milliseconds() / changes, milliseconds);
    const Stopwatch nesting;
    qint64 touched = 0;
    for (quint32 i = 0; i < changes; ++i)
        touched += qint64(index.changeGroup(i * 997 % quint32(GraphData::groups(m_scale)), i & 1 ? criticalClass : 0).size());
    m_figures.add(part, QStringLiteral("what one group gives changed"), nesting.milliseconds() / changes, milliseconds);
    m_figures.add(part, QStringLiteral("groups touched by that, on average"), double(touched) / changes, {});
    return {};
}

Result<void> BenchRun::grantedNotUsed(Database &database)
{
    qint64 bySql = 0;
    const double sql = TRY(medianOf([&]() -> Result<void> {
        bySql = TRY(database.integer(unusedSql)).value_or(0);
        return {};
    }));
    const Stopwatch reading;
    const SortedRights granted(pairsOf(TRY(edgesOf(database, "SELECT account, right FROM granted ORDER BY account, right"))));
    const SortedRights used(pairsOf(TRY(edgesOf(database, "SELECT account, right FROM used ORDER BY account, right"))));
    const double fromRows = reading.milliseconds();
    std::size_t unused = 0;
    const double merged = TRY(medianOf([&]() -> Result<void> {
        unused = granted.countWithout(used);
        return {};
    }));
    if (qint64(unused) != bySql)
        return differs(qint64(unused), bySql);
    m_figures.add(part, QStringLiteral("rights granted"), double(granted.pairs().size()), {});
    m_figures.add(part, QStringLiteral("rights used"), double(used.pairs().size()), {});
    m_figures.add(part, QStringLiteral("granted and not used, the same by both"), double(unused), {});
    m_figures.add(part, QStringLiteral("SQLite, anti-join"), sql, milliseconds);
    m_figures.add(part, QStringLiteral("one pass over both, sorted"), merged, milliseconds);
    m_figures.add(part, QStringLiteral("one pass / SQLite"), merged / sql, {});
    m_figures.add(part, QStringLiteral("reading both from rows"), fromRows, milliseconds);
    return {};
}

Result<void> BenchRun::graph()
{
    const QString path = m_folder.filePath(QStringLiteral("graph-%1.sqlite").arg(m_scale.accounts));
    const bool isThere = QFile::exists(path);
    if (!isThere) {
        QFile empty(path + QStringLiteral(".part"));
        if (!empty.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return Error{empty.errorString(), path, false};
        empty.close();
        {
            Database making = TRY(Database::open(empty.fileName(), Database::Mode::Write));
            TRY(GraphData::write(making, m_scale));
        }
        if (!QFile::rename(empty.fileName(), path))
            return Error{QStringLiteral("The file could not be renamed."), path, false};
    }
    Database database = TRY(Database::open(path, Database::Mode::Write));
    TRY(database.execute("PRAGMA cache_size=-1048576")); // SQLite has everything in memory, too
    TRY(effectivePrivilege(database));
    return grantedNotUsed(database);
}

} // namespace postern::bench
