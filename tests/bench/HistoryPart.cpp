// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchRun.h"
#include "tests/bench/Stopwatch.h"
#include "tests/support/HistoryEstate.h"

#include "models/history/Backtest.h"
#include "models/history/HistoryDiff.h"
#include "models/rules/RuleCatalog.h"
#include "models/store/WorkspaceFile.h"
#include "models/workspace/Listing.h"

#include <QFile>

namespace postern::bench {

namespace {

using Estate = postern::test::HistoryEstate;

const QString part = QStringLiteral("history");
const Instant now = instantFromEpoch(Estate::now);

Result<void> make(const QString &path, int accounts)
{
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(end));
    (void)TRY(WorkspaceFile::create(path, QStringLiteral("History"), Estate::firstRead));
    Database database = TRY(Database::open(path, Database::Mode::Write));
    TRY(Estate::fill(database, accounts, 11));
    return database.execute("ANALYZE");
}

/// One list, to its last row.
Result<qint64> rowsOf(const Database &database, const QString &list)
{
    qint64 rows = 0;
    TRY(Listing::named(list)->print(database, {}, [&rows](const QVector<Value> &) -> Result<void> {
        ++rows;
        return {};
    }));
    return rows;
}

} // namespace

Result<void> BenchRun::history()
{
    const int accounts = int(std::min<qint64>(m_scale.accounts, 50'000));
    const QString path = m_folder.filePath(QStringLiteral("history-%1.postern").arg(accounts));
    TRY(make(path, accounts));
    m_figures.add(part, QStringLiteral("accounts"), accounts, {});
    Database reader = TRY(Database::open(path, Database::Mode::Read));
    for (const auto &[name, asOf] : {std::pair(QStringLiteral("the present"), AsOf()), std::pair(QStringLiteral("150 days ago"), AsOf{now - Seconds(150 * Estate::day), {}})}) {
        const Stopwatch look;
        TRY(reader.lookAt(asOf, now));
        m_figures.add(part, QStringLiteral("look at %1").arg(name), look.milliseconds(), QStringLiteral("ms"));
        for (const QString &list : {QStringLiteral("accounts"), QStringLiteral("people"), QStringLiteral("credentials"), QStringLiteral("sources")}) {
            const Stopwatch watch;
            const qint64 rows = TRY(rowsOf(reader, list));
            m_figures.add(part, QStringLiteral("all %1 %2, %3").arg(rows).arg(list, name), watch.milliseconds(), QStringLiteral("ms"));
        }
    }
    const Stopwatch compared;
    const HistoryDiff diff = TRY(HistoryDiff::between(reader, {now - Seconds(150 * Estate::day), now, {}, {}}, Progress()));
    m_figures.add(part, QStringLiteral("two dates compared, %1 lines").arg(diff.lines.size()), compared.milliseconds(), QStringLiteral("ms"));
    const RuleCatalog catalog = RuleCatalog::bundled();
    for (const QString &id : {QStringLiteral("dormant-account"), QStringLiteral("leaver-account-enabled"), QStringLiteral("key-custodian-departed")}) {
        const Stopwatch watch;
        Progress progress;
        const BacktestResult result = TRY(Backtest::run(path, now, {*catalog.rule(id), now - Seconds(1826 * Estate::day), now, 1, {}, {}}, progress));
        const double took = watch.milliseconds();
        if (!result.method.startsWith(QLatin1String("quick"))) // three days were worked out in full and were the same
            return Error{QStringLiteral("%1 was not judged quickly: %2").arg(id, result.method), part, false};
        m_figures.add(part, QStringLiteral("%1 over %2 days, %3 matches on the last").arg(id).arg(result.days.size()).arg(result.days.last().matches), took, QStringLiteral("ms"));
    }
    m_figures.add(part, QStringLiteral("most memory of the process so far"), Figures::peakMegabytes(), QStringLiteral("MB"));
    return {};
}

} // namespace postern::bench
