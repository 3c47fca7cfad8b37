// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/RuleEngine.h"

#include "models/rules/RuleRunner.h"
#include "models/rules/SourceCoverage.h"
#include "models/store/Database.h"

#include <QScopeGuard>

#include <chrono>

namespace postern {

namespace {

RuleOutcome outcomeOf(const Rule &rule)
{
    RuleOutcome outcome;
    outcome.ruleId = rule.id;
    outcome.ruleHash = rule.hash();
    outcome.textHash = rule.textHash();
    outcome.parameters = rule.parametersJson();
    outcome.group = rule.group;
    outcome.evidence = rule.evidence;
    outcome.supersedes = rule.supersedes;
    outcome.dueDays = rule.dueDays;
    return outcome;
}

} // namespace

Result<void> RuleEngine::evaluate(Database &database, Progress &progress, const Sink &sink) const
{
    using Clock = std::chrono::steady_clock;
    database.watch(&progress);
    const auto leave = qScopeGuard([&database] { database.watch(nullptr); });
    const SourceCoverage coverage = TRY(SourceCoverage::read(database));
    TRY(SourceCoverage::tell(database, coverage.gaps(m_catalog.rules())));
    RuleRunner runner(database, m_limits);
    qint64 done = 0;
    for (const Rule &rule : m_catalog.rules()) {
        if (!progress.isWanted())
            return Error{QStringLiteral("Stopped. The findings are as they were before."), {}, true};
        progress.report(QStringLiteral("Evaluating rules"), done++, m_catalog.rules().size());
        RuleOutcome outcome = outcomeOf(rule);
        coverage.judge(rule, outcome);
        if (outcome.status == RuleOutcome::Status::Ran) {
            const auto begun = Clock::now();
            Result<QVector<RuleMatch>> matches = runner.run(rule, progress);
            outcome.durationMs = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begun).count();
            if (matches) {
                outcome.matches = std::move(*matches);
            } else if (!progress.isWanted()) {
                return Error{QStringLiteral("Stopped. The findings are as they were before."), {}, true};
            } else {
                outcome.status = RuleOutcome::Status::Failed;
                outcome.message = matches.error().text();
            }
        }
        TRY(sink(std::move(outcome)));
    }
    progress.report(QStringLiteral("Evaluating rules"), done, done);
    return {};
}

Result<QVector<RuleOutcome>> RuleEngine::evaluate(Database &database, Progress &progress) const
{
    QVector<RuleOutcome> outcomes;
    TRY(evaluate(database, progress, [&](RuleOutcome &&outcome) {
        outcomes << std::move(outcome);
        return Result<void>();
    }));
    return outcomes;
}

} // namespace postern
