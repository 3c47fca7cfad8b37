// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/AccessLog.h"
#include "tests/bench/AccessLogRead.h"
#include "tests/bench/BenchRun.h"
#include "tests/bench/Stopwatch.h"

#include "models/store/ActivityReader.h"
#include "models/store/Database.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <cmath>
#include <vector>

namespace postern::bench {

namespace {

const QString part = QStringLiteral("events");
constexpr int runs = 3;

Error wrong(const QString &what)
{
    return {what, QStringLiteral("events"), false};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The attacker's days as the workspace has them against what was written: a fast wrong run fails.
Result<void> answersAreRight(const Database &database, const AccessLog &log, bool keeps)
{
    const ActivityReader reader(database);
    const auto account = TRY(reader.accounts(QString::fromLatin1(AccessLog::attacker)));
    if (account.size() != 1)
        return wrong(QStringLiteral("the attacker is there %1 times").arg(account.size()));
    const auto days = TRY(reader.days(ActivitySubjectKind::Account, account[0], 0, AccessLog::begin + 30 * 86'400));
    const auto events = log.attackerEvents();
    const auto records = log.attackerRecords();
    if (days.size() != events.size())
        return wrong(QStringLiteral("the attacker has %1 days").arg(days.size()));
    for (std::size_t day = 0; day < events.size(); ++day) {
        if (qint64(days[day].events) != events[day])
            return wrong(QStringLiteral("day %1 has %2 events, and %3 were written").arg(day).arg(days[day].events).arg(events[day]));
        const double error = std::abs(double(days[day].records) / double(records[day]) - 1);
        if (error > 0.065)
            return wrong(QStringLiteral("day %1 has %2 customers, and %3 were written").arg(day).arg(days[day].records).arg(records[day]));
    }
    const qint64 all = TRY(database.integer("SELECT sum(events) FROM main.event_stream")).value_or(0);
    const qint64 kept = TRY(reader.count());
    if (all != log.events() || kept != (keeps ? log.events() : 0))
        return wrong(QStringLiteral("%1 events were taken and %2 kept of %3").arg(all).arg(kept).arg(log.events()));
    return {};
}

} // namespace

/// Medians of some runs; each checks its answers.
Result<double> BenchRun::eventsTaken(const QString &what, const QString &log, bool keeps)
{
    const AccessLog written(m_scale.events);
    const QString workspace = m_folder.filePath(QStringLiteral("events.postern"));
    std::vector<double> seconds, processor;
    double megabytes = 0;
    for (int run = 0; run < runs; ++run) {
        const AccessLogRead::Cost cost = TRY(AccessLogRead::inProcess(log, workspace, keeps));
        seconds.push_back(cost.seconds);
        processor.push_back(cost.processor);
        megabytes = std::max(megabytes, cost.megabytes);
        const Database database = TRY(Database::open(workspace, Database::Mode::Read));
        TRY(answersAreRight(database, written, keeps));
    }
    m_figures.add(part, what, median(seconds), QStringLiteral("s"));
    m_figures.add(part, what + QStringLiteral(", processor"), median(processor) * 1e9 / double(m_scale.events), QStringLiteral("ns an event"));
    m_figures.add(part, what + QStringLiteral(", most memory"), megabytes, QStringLiteral("MB"));
    return median(seconds);
}

Result<void> BenchRun::eventsReadBack()
{
    const QString path = m_folder.filePath(QStringLiteral("events.postern"));
    const Database database = TRY(Database::open(path, Database::Mode::Read));
    const qint64 bytes = TRY(database.integer("SELECT sum(length(data)) FROM main.event_block")).value_or(0);
    const qint64 days = TRY(database.integer("SELECT sum(length(data)) FROM main.rollup_block")).value_or(0);
    m_figures.add(part, QStringLiteral("kept"), double(bytes) / double(m_scale.events), QStringLiteral("bytes an event"));
    m_figures.add(part, QStringLiteral("closed days"), double(days) / double(m_scale.events), QStringLiteral("bytes an event"));
    m_figures.add(part, QStringLiteral("workspace"), double(QFileInfo(path).size()) / 1e6, QStringLiteral("MB"));
    const ActivityReader reader(database);
    std::vector<double> times;
    for (int i = 0; i < 300; ++i) {
        const QString name = i % 10 == 0 ? QString::fromLatin1(AccessLog::attacker) : QStringLiteral("user%1").arg(i * 7919 % 2000, 5, 10, QLatin1Char('0'));
        const Stopwatch watch;
        const auto accounts = TRY(reader.accounts(name));
        const auto last = accounts.empty() ? std::vector<KeptEvent>() : TRY(reader.lastEvents(accounts[0], 200));
        if (i >= 10) // the first warm what the rest find
            times.push_back(watch.milliseconds());
        if (i % 10 == 0 && last.size() != 200)
            return wrong(QStringLiteral("the attacker's last 200 events are %1").arg(last.size()));
    }
    std::sort(times.begin(), times.end());
    m_figures.add(part, QStringLiteral("last 200 events of an account, median"), times[times.size() / 2], QStringLiteral("ms"));
    m_figures.add(part, QStringLiteral("last 200 events of an account, 99 of 100"), times[times.size() * 99 / 100], QStringLiteral("ms"));
    return {};
}

Result<void> BenchRun::events()
{
    const AccessLog log(m_scale.events);
    const QString plain = m_folder.filePath(QStringLiteral("access-%1.ndjson").arg(m_scale.events));
    m_figures.add(part, QStringLiteral("log"), double(TRY(log.write(plain))) / 1e6, QStringLiteral("MB"));
    const QString packed = plain + QStringLiteral(".gz");
    if (!QFile::exists(packed) && QProcess::execute(QStringLiteral("gzip"), {QStringLiteral("-k"), plain}) != 0)
        return wrong(QStringLiteral("gzip did not pack the log"));

    const double dropped = TRY(eventsTaken(QStringLiteral("NDJSON"), plain, false));
    const double kept = TRY(eventsTaken(QStringLiteral("NDJSON, every event kept"), plain, true));
    m_figures.add(part, QStringLiteral("kept to not kept"), kept / dropped, {});
    TRY(eventsReadBack());
    const double unpacked = TRY(eventsTaken(QStringLiteral("gz"), packed, false));

    std::vector<double> gzip, duck;
    for (int run = 0; run < runs; ++run) {
        gzip.push_back(TRY(AccessLogRead::program(QStringLiteral("gzip"), {QStringLiteral("-dc"), packed})).seconds);
        if (!m_duckdb.isEmpty())
            duck.push_back(TRY(AccessLogRead::program(QStringLiteral("node"), {QStringLiteral(POSTERN_BENCH_DUCKDB), m_duckdb, plain, QString::number(m_scale.events)})).seconds);
    }
    m_figures.add(part, QStringLiteral("gzip -dc"), median(gzip), QStringLiteral("s"));
    m_figures.add(part, QStringLiteral("gz to gzip -dc"), unpacked / median(gzip), {});
    if (!duck.empty()) {
        m_figures.add(part, QStringLiteral("DuckDB group-by"), median(duck), QStringLiteral("s"));
        m_figures.add(part, QStringLiteral("NDJSON to DuckDB"), dropped / median(duck), {});
    }
    return {};
}

} // namespace postern::bench
