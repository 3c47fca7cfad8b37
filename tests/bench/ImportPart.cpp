// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchData.h"
#include "tests/bench/BenchRun.h"
#include "tests/bench/Stopwatch.h"

#include "models/base/Clock.h"
#include "models/rules/RuleCatalog.h"
#include "models/sources/Manifest.h"
#include "models/store/SourceStore.h"
#include "models/store/WorkspaceFile.h"
#include "models/workspace/Sync.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace postern::bench {

namespace {
const QString part = QStringLiteral("import");

/// What the sqlite3 program does with the same files: each line a row, then its members into columns.
QByteArray peerScript(const QString &rows)
{
    const QByteArray folder = QFile::encodeName(rows);
    return "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;\n"
           "CREATE TABLE raw_account(line TEXT); CREATE TABLE raw_grant(line TEXT);\n"
           "CREATE TABLE account(key TEXT PRIMARY KEY, login TEXT, kind TEXT, enabled INTEGER, mfa TEXT, created TEXT, last_used TEXT, owner TEXT);\n"
           "CREATE TABLE access_grant(holder TEXT, holds TEXT, since TEXT, PRIMARY KEY(holder, holds));\n"
           ".mode ascii\n.separator \"\\001\" \"\\n\"\n"
           ".import " + folder + "/accounts.ndjson raw_account\n.import " + folder + "/grants.ndjson raw_grant\n"
           "INSERT OR IGNORE INTO account SELECT line->>'account', line->>'login', line->>'kind', line->>'enabled', line->>'mfa',"
           " line->>'created', line->>'last_used', line->>'owner' FROM raw_account;\n"
           "INSERT OR IGNORE INTO access_grant SELECT line->>'holder', line->>'holds', line->>'since' FROM raw_grant;\n"
           "SELECT (SELECT COUNT(*) FROM account)+(SELECT COUNT(*) FROM access_grant);\n";
}
} // namespace

Result<double> BenchRun::importedByPeer()
{
    const QString path = m_folder.filePath(QStringLiteral("peer.sqlite"));
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(end));
    Stopwatch watch;
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"), {path});
    sqlite.write(peerScript(rowsFolder()));
    sqlite.closeWriteChannel();
    if (!sqlite.waitForFinished(-1) || sqlite.exitCode() != 0)
        return Error{QString::fromUtf8(sqlite.readAllStandardError()), QStringLiteral("sqlite3"), false};
    const double took = watch.milliseconds();
    QFile::remove(path);
    return took;
}

Result<void> BenchRun::countsAreRight()
{
    const Database database = TRY(Database::open(workspacePath(), Database::Mode::Read));
    const auto expect = [&](const char *table, qint64 expected) -> Result<void> {
        const qint64 there = TRY(database.integer(QByteArray("SELECT COUNT(*) FROM main.") + table)).value_or(0);
        if (there != expected)
            return Error{QStringLiteral("%1 rows in %2, and %3 were written").arg(there).arg(QLatin1String(table)).arg(expected), {}, false};
        return {};
    };
    TRY(expect("account_version", m_scale.accounts));
    TRY(expect("access_grant_version", m_scale.grants()));
    TRY(expect("person_version", m_scale.people()));
    return expect("entitlement_version", m_scale.roles());
}

Result<void> BenchRun::import()
{
    m_figures.add(part, QStringLiteral("rows"), double(m_scale.rows()), {});
    m_figures.add(part, QStringLiteral("NDJSON"), double(TRY(BenchData::write(m_scale, rowsFolder()))) / 1e6, QStringLiteral("MB"));
    for (const char *end : {"", "-wal", "-shm", ".lock"})
        QFile::remove(workspacePath() + QLatin1String(end));
    const FixedClock clock(BenchData::at());
    {
        const WorkspaceFile file = TRY(WorkspaceFile::create(workspacePath(), QStringLiteral("Bench"), toEpoch(BenchData::at())));
        Database writer = TRY(Database::open(workspacePath(), Database::Mode::Write));
        const ManifestCatalog manifests = ManifestCatalog::load(QStringLiteral(POSTERN_BENCH_MANIFESTS));
        if (!manifests.find(QStringLiteral("bench")))
            return Error{manifests.errors().isEmpty() ? QStringLiteral("the manifest is not there") : manifests.errors().first().message, {}, false};
        ConfiguredSource source;
        source.kind = source.name = QStringLiteral("bench");
        source.category = QStringLiteral("accounts");
        source.answers = {{QStringLiteral("path"), rowsFolder()}};
        source.criticality = 3;
        TRY(SourceStore::add(writer, source, clock.now()));

        const RuleCatalog catalog = RuleCatalog::bundled();
        Sync sync(writer, workspacePath(), manifests, catalog, clock);
        Progress progress;
        const Stopwatch watch;
        const SourceSync read = TRY(sync.readOne(source.name, progress));
        const double took = watch.milliseconds();
        if (read.outcome.status != SyncStatus::Complete)
            return Error{QStringLiteral("not complete: %1").arg(read.outcome.message), {}, false};
        m_figures.add(part, QStringLiteral("took"), took / 1e3, QStringLiteral("s"));
        m_figures.add(part, QStringLiteral("records kept a second"), double(read.outcome.records) / took * 1e3, QStringLiteral("1/s"));
        m_figures.add(part, QStringLiteral("most memory"), Figures::peakMegabytes(), QStringLiteral("MB"));
        const Stopwatch again;
        const SourceSync same = TRY(sync.readOne(source.name, progress));
        const VersionCounts &counts = same.outcome.counts;
        if (counts.inserted + counts.changed + counts.closed != 0)
            return Error{QStringLiteral("a second read of the same files changed something"), {}, false};
        m_figures.add(part, QStringLiteral("a second read that changes nothing"), again.milliseconds() / 1e3, QStringLiteral("s"));
    }
    TRY(countsAreRight());
    m_figures.add(part, QStringLiteral("workspace"), double(QFile(workspacePath()).size()) / 1e6, QStringLiteral("MB"));
    if (!QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty()) {
        const double peer = TRY(importedByPeer());
        m_figures.add(part, QStringLiteral("sqlite3 .import of the same accounts and grants"), peer / 1e3, QStringLiteral("s"));
    }
    return {};
}

} // namespace postern::bench
