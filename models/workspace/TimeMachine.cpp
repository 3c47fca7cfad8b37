// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/TimeMachine.h"

#include "models/history/Backtest.h"
#include "models/rules/RuleSettings.h"
#include "models/workspace/Workspace.h"

namespace postern {

QFuture<Result<BacktestResult>> TimeMachine::backtest(Workspace &workspace, const RuleOverTime &asked, std::shared_ptr<Progress> progress)
{
    auto job = [asked, path = workspace.path(), catalog = workspace.rules(), now = workspace.clock().now()](Database &database,
                                                                                                      Progress &wanted) -> Result<BacktestResult> {
        RuleCatalog set = TRY(RuleSettings::applied(catalog, database));
        for (auto value = asked.values.begin(); value != asked.values.end(); ++value)
            TRY(set.setParameter(asked.rule, value.key(), value.value()));
        const Rule *rule = set.rule(asked.rule);
        if (!rule)
            return Error{QStringLiteral("There is no rule “%1”.").arg(asked.rule), {}, false};
        return Backtest::run(path, now, {*rule, asked.from, asked.to, 1, asked.incident}, wanted);
    };
    return workspace.runAside(std::move(job), std::move(progress));
}

} // namespace postern
