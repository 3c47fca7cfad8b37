// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/AccessPaths.h"

#include "models/graph/AwsWays.h"
#include "models/graph/DirectoryPowers.h"
#include "models/graph/EscalationGraph.h"
#include "models/store/AwsEstateLoader.h"
#include "models/store/Database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace postern {

namespace {

/// A way as it is stored.
struct StoredWay
{
    int hops;
    QByteArray path;
};

class Finder
{
public:
    Finder(Database &database, Instant at, const Progress &progress) : m_database(database), m_at(at), m_progress(progress) {}

    Result<qint64> run()
    {
        for (const qint64 source : TRY(sourcesWith("policy_statement_version")))
            TRY(addAws(SourceId(source)));
        for (const qint64 source : TRY(sourcesWith("control_version")))
            TRY(addDirectory(SourceId(source)));
        Transaction transaction = TRY(Transaction::begin(m_database));
        TRY(write());
        TRY(transaction.commit());
        return qint64(m_ways.size());
    }

private:
    Result<std::vector<qint64>> sourcesWith(const char *table)
    {
        std::vector<qint64> sources;
        Statement rows = TRY(m_database.prepare(QByteArray("SELECT s.source_id FROM main.source s WHERE EXISTS(SELECT 1 FROM main.") + table +
                                                " v WHERE v.source_id=s.source_id AND v.known_to IS NULL)"));
        while (TRY(rows.step()))
            sources.push_back(rows.integer(0));
        return sources;
    }

    Result<void> addAws(SourceId source)
    {
        LoadedAwsEstate loaded = TRY(LoadedAwsEstate::load(m_database, source));
        EscalationGraph graph;
        std::vector<std::string> names{"tier 0"};
        for (AwsEstate::Principal &principal : loaded.estate.principals) {
            principal.node = graph.addNode();
            names.push_back(principal.authority.arn);
        }
        AwsWays(loaded.estate, EscalationMethod::ofAws(), m_at).addTo(graph);
        if (!m_progress.isWanted())
            return Error{QStringLiteral("Stopped."), {}, true};
        graph.solve();
        for (const auto &[id, position] : loaded.positions) {
            const AwsEstate::Principal &principal = loaded.estate.principals[position];
            if (!principal.isGroup)
                take(graph, id, principal.node, names);
        }
        return {};
    }

    /// A directory on its way into a graph.
    struct Directory
    {
        EscalationGraph graph;
        std::vector<std::string> names{"tier 0"};
        std::unordered_map<qint64, quint32> nodes;
        std::unordered_map<std::string, std::pair<quint32, DirectoryPowers::Target>> byKey;
        std::vector<std::pair<qint64, quint32>> accounts;

        /// What it is or is in already takes no step.
        void hold(quint32 from, quint32 to, const char *edge)
        {
            EscalationGraph::Step step;
            step.from = from;
            step.to = to;
            step.hops = 0;
            step.edge = edge;
            graph.add(std::move(step));
        }
    };

    Result<void> addThings(Directory &directory, SourceId source, const char *sql, DirectoryPowers::Target kind)
    {
        Statement rows = TRY(m_database.prepare(sql));
        rows.bind(1, number(source));
        while (TRY(rows.step())) {
            const quint32 node = directory.graph.addNode();
            directory.nodes.emplace(rows.integer(0), node);
            directory.names.push_back(std::string(rows.utf8(2)));
            directory.byKey.emplace(std::string(rows.utf8(1)), std::pair(node, kind));
            if (!rows.isNull(3) && rows.integer(3) == 0)
                directory.hold(node, EscalationGraph::top, "tier-0");
            if (kind == DirectoryPowers::Target::Account)
                directory.accounts.emplace_back(rows.integer(0), node);
        }
        return {};
    }

    Result<void> addHoldings(Directory &directory, SourceId source, const char *sql)
    {
        Statement rows = TRY(m_database.prepare(sql));
        rows.bind(1, number(source));
        while (TRY(rows.step())) {
            const auto from = directory.nodes.find(rows.integer(0)), to = directory.nodes.find(rows.integer(1));
            if (from != directory.nodes.end() && to != directory.nodes.end())
                directory.hold(from->second, to->second, "member");
        }
        return {};
    }

    Result<void> addPowers(Directory &directory, SourceId source)
    {
        DirectoryPowers powers;
        Statement rows = TRY(m_database.prepare("SELECT holder_key, target_key, power, target_tier FROM main.control_version"
                                                " WHERE source_id=?1 AND known_to IS NULL"));
        rows.bind(1, number(source));
        while (TRY(rows.step())) {
            const auto holder = directory.byKey.find(std::string(rows.utf8(0)));
            const auto target = directory.byKey.find(std::string(rows.utf8(1)));
            const std::string power(rows.utf8(2));
            if (holder == directory.byKey.end())
                continue;
            if (target != directory.byKey.end())
                powers.add(directory.graph, holder->second.first, target->second.first, target->second.second, power);
            else if (!rows.isNull(3) && rows.integer(3) == 0)
                powers.add(directory.graph, holder->second.first, EscalationGraph::top, DirectoryPowers::Target::Domain, power);
        }
        return {};
    }

    /// Accounts and groups of a directory, who is in which group, and who has power over whom.
    Result<void> addDirectory(SourceId source)
    {
        Directory directory;
        TRY(addThings(directory, source, "SELECT id, key, COALESCE(name,key), tier FROM main.account_version WHERE source_id=?1 AND known_to IS NULL",
                      DirectoryPowers::Target::Account));
        TRY(addThings(directory, source, "SELECT id, key, COALESCE(name,key), tier FROM main.entitlement_version WHERE source_id=?1 AND known_to IS NULL",
                      DirectoryPowers::Target::Group));
        TRY(addHoldings(directory, source, "SELECT id, group_id FROM main.membership_version WHERE source_id=?1 AND known_to IS NULL"));
        TRY(addHoldings(directory, source, "SELECT id, entitlement_id FROM main.access_grant_version WHERE source_id=?1 AND known_to IS NULL"
                                           " AND path_kind<>'nested'"));
        TRY(addPowers(directory, source));
        directory.graph.solve();
        for (const auto &[id, node] : directory.accounts)
            take(directory.graph, id, node, directory.names);
        return {};
    }

    void take(const EscalationGraph &graph, qint64 account, quint32 node, const std::vector<std::string> &names)
    {
        const int hops = graph.hopsFrom(node);
        if (hops <= 0)
            return;
        const auto text = [](const std::string &utf8) { return QString::fromStdString(utf8); };
        QJsonArray steps;
        for (const EscalationGraph::Step *step : graph.wayFrom(node)) {
            QJsonObject told{{QStringLiteral("from"), text(names[step->from])}, {QStringLiteral("edge"), text(step->edge)},
                             {QStringLiteral("to"), text(names[step->to])}};
            const std::pair<const char *, const std::string &> more[] = {{"method", step->method}, {"by", step->by}, {"through", step->through}, {"note", step->note}};
            for (const auto &[name, value] : more) {
                if (!value.empty())
                    told.insert(QLatin1String(name), text(value));
            }
            QJsonArray unknown;
            for (const std::string &key : step->notEvaluated)
                unknown << text(key);
            if (!unknown.isEmpty())
                told.insert(QStringLiteral("not_evaluated"), unknown);
            steps << told;
        }
        m_ways[account] = {hops, QJsonDocument(steps).toJson(QJsonDocument::Compact)};
    }

    Result<void> write()
    {
        std::vector<qint64> gone;
        auto added = m_ways;
        Statement rows = TRY(m_database.prepare("SELECT rowid, from_account_id, hops, path FROM main.access_path WHERE known_to IS NULL AND to_tier=0"));
        while (TRY(rows.step())) {
            const auto found = added.find(rows.integer(1));
            if (found != added.end() && found->second.hops == rows.integer(2) && rows.utf8(3) == std::string_view(found->second.path))
                added.erase(found);
            else
                gone.push_back(rows.integer(0));
        }
        rows.reset();
        Statement close = TRY(m_database.prepare("UPDATE main.access_path SET known_to=?2 WHERE rowid=?1"));
        for (const qint64 row : gone)
            TRY(close.bind(1, row).bind(2, toEpoch(m_at)).run());
        Statement insert = TRY(m_database.prepare("INSERT INTO main.access_path(from_account_id, to_tier, hops, path, known_from) VALUES(?,0,?,?,?)"));
        for (const auto &[account, way] : added)
            TRY(insert.bind(1, account).bind(2, way.hops).bind(3, std::string_view(way.path)).bind(4, toEpoch(m_at)).run());
        return {};
    }

    Database &m_database;
    Instant m_at;
    const Progress &m_progress;
    std::map<qint64, StoredWay> m_ways;
};

} // namespace

Result<qint64> AccessPaths::update(Database &database, Instant at, const Progress &progress)
{
    return Finder(database, at, progress).run();
}

} // namespace postern
