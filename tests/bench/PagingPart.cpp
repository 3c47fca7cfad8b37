// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchData.h"
#include "tests/bench/BenchRun.h"
#include "tests/bench/Stopwatch.h"

#include "models/base/Clock.h"
#include "models/store/DatabaseThread.h"
#include "models/tables/AccountTable.h"
#include "models/tables/ThreadPageReader.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <vector>

namespace postern::bench {

namespace {
const QString part = QStringLiteral("paging");
constexpr int screenRows = 40;

/// Runs the event loop until it is so, at most two minutes; false when it never was.
bool waitFor(const std::function<bool()> &isSo)
{
    const Stopwatch watch;
    QEventLoop loop;
    QTimer wake; // so that the two minutes end also when nothing happens
    wake.start(1000);
    while (!isSo()) {
        if (watch.milliseconds() > 120'000)
            return false;
        loop.processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/// Whether a screen full of rows is there. Asking makes the table fetch what is not.
bool isShown(const AccountTable &table, int firstRow)
{
    bool isThere = true;
    for (int row = firstRow; row < firstRow + screenRows; ++row)
        isThere = table.index(row, 0).data().toString() != QStringLiteral("…") && isThere;
    return isThere;
}

double atShare(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times[std::size_t(share * double(times.size() - 1))];
}
} // namespace

/// What most programs do: the same question with OFFSET, keys only, on the same thread's connection.
Result<double> BenchRun::offsetQuery(const QByteArray &keysSql, qint64 down)
{
    Database database = TRY(Database::open(workspacePath(), Database::Mode::Read));
    TRY(database.lookAt({}, BenchData::at()));
    const Stopwatch watch;
    Statement statement = TRY(database.prepare(keysSql + " LIMIT " + QByteArray::number(screenRows) + " OFFSET " + QByteArray::number(down)));
    int rows = 0;
    while (TRY(statement.step()))
        ++rows;
    return rows == screenRows ? Result<double>(watch.milliseconds())
                              : Error{QStringLiteral("OFFSET gave %1 rows").arg(rows), {}, false};
}

Result<void> BenchRun::paging()
{
    const FixedClock clock(BenchData::at());
    DatabaseThread thread(workspacePath(), Database::Mode::Read, clock);
    AccountTable table(std::make_shared<ThreadPageReader>(thread));
    AccountFilter everything;
    everything.scope = AccountFilter::Scope::Everything;

    const Error late{QStringLiteral("it took longer than two minutes"), part, false};
    const Stopwatch asked;
    table.setFilter(everything);
    if (table.state() == PagedTable::State::Unasked)
        table.refresh();
    if (!waitFor([&] { return table.state() == PagedTable::State::Failed || (table.rowCount() >= screenRows && isShown(table, 0)); }))
        return late;
    m_figures.add(part, QStringLiteral("question to first rows shown"), asked.milliseconds(), QStringLiteral("ms"));
    if (!waitFor([&] { return table.state() != PagedTable::State::Reading; }))
        return late;
    if (table.state() == PagedTable::State::Failed)
        return table.error();
    m_figures.add(part, QStringLiteral("question to all keys there"), asked.milliseconds(), QStringLiteral("ms"));
    m_figures.add(part, QStringLiteral("rows"), table.rowCount(), {});

    const int down = table.rowCount() / 2;
    const Stopwatch jump;
    if (!waitFor([&] { return isShown(table, down); }))
        return late;
    const double jumped = jump.milliseconds();
    m_figures.add(part, QStringLiteral("jump to row %1").arg(down), jumped, QStringLiteral("ms"));

    std::vector<double> steps;
    for (int page = 1; page <= 200; ++page) {
        const Stopwatch step;
        if (!waitFor([&] { return isShown(table, down + page * screenRows); }))
            return late;
        steps.push_back(step.milliseconds());
    }
    m_figures.add(part, QStringLiteral("200 pages down from there, median"), atShare(steps, 0.5), QStringLiteral("ms"));
    m_figures.add(part, QStringLiteral("… 99 of 100 within"), atShare(steps, 0.99), QStringLiteral("ms"));
    const double offset = TRY(offsetQuery(table.presentQuestion().keysSql, down));
    m_figures.add(part, QStringLiteral("the same place by OFFSET, keys alone"), offset, QStringLiteral("ms"));
    m_figures.add(part, QStringLiteral("jump / OFFSET"), jumped / offset, {});
    return {};
}

} // namespace postern::bench
