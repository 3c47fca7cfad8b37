// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchData.h"
#include "tests/bench/BenchRun.h"
#include "tests/bench/Stopwatch.h"

#include "models/base/Clock.h"
#include "models/rules/RuleCatalog.h"
#include "models/sources/Manifest.h"
#include "models/workspace/Sync.h"

#include <QVector>

namespace postern::bench {

namespace {
const QString part = QStringLiteral("rules");

/// When each step of the work began, by the words it reports.
struct Steps
{
    struct Step
    {
        QString what;
        Stopwatch since;
    };
    QVector<Step> begun;
    void note(const QString &what)
    {
        if (begun.isEmpty() || begun.last().what != what)
            begun.append({what, {}});
    }
};
} // namespace

Result<void> BenchRun::rules()
{
    const FixedClock clock(BenchData::at());
    Database writer = TRY(Database::open(workspacePath(), Database::Mode::Write));
    const ManifestCatalog manifests = ManifestCatalog::load(QStringLiteral(POSTERN_BENCH_MANIFESTS));
    const RuleCatalog catalog = RuleCatalog::bundled();
    Sync sync(writer, workspacePath(), manifests, catalog, clock);
    Steps steps;
    Progress progress([&steps](const Progress::Reading &reading) { steps.note(reading.what); });
    const Stopwatch watch;
    const FindingChanges changes = TRY(sync.judge(progress));
    const double took = watch.milliseconds();
    for (qsizetype i = 0; i < steps.begun.size(); ++i) {
        const double end = i + 1 < steps.begun.size() ? steps.begun[i + 1].since.milliseconds() : 0;
        const double duration = steps.begun[i].since.milliseconds() - end - (watch.milliseconds() - took);
        m_figures.add(part, steps.begun[i].what, duration, QStringLiteral("ms"));
    }
    m_figures.add(part, QStringLiteral("all of it"), took, QStringLiteral("ms"));
    m_figures.add(part, QStringLiteral("rules run"), changes.ran, {});
    m_figures.add(part, QStringLiteral("rules held for want of sources"), changes.held, {});
    m_figures.add(part, QStringLiteral("rules that did not finish"), changes.failed, {});
    m_figures.add(part, QStringLiteral("findings opened"), double(changes.opened), {});

    Statement runs = TRY(writer.prepare("SELECT rule_id, duration_ms, matches, status FROM main.rule_run"
                                        " WHERE run_id=(SELECT MAX(run_id) FROM main.rule_run) ORDER BY duration_ms DESC"));
    while (TRY(runs.step()))
        m_figures.add(part, QStringLiteral("%1: %2 matches, %3").arg(runs.text(0)).arg(runs.integer(2)).arg(runs.text(3)),
                      double(runs.integer(1)), QStringLiteral("ms"));

    const Stopwatch again;
    TRY(sync.judge(progress));
    m_figures.add(part, QStringLiteral("the same once more, nothing changed"), again.milliseconds(), QStringLiteral("ms"));
    m_figures.add(part, QStringLiteral("most memory of the process so far"), Figures::peakMegabytes(), QStringLiteral("MB"));
    return {};
}

} // namespace postern::bench
