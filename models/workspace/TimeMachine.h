// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/history/BacktestResult.h"
#include "models/history/HistoryDiff.h"

#include <QFuture>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>

namespace postern {

class Workspace;

/// What a workspace can be asked about days that were: beside the reading thread, with progress, until cancelled.
class TimeMachine
{
public:
    /// A rule on every day of a span.
    struct RuleOverTime
    {
        QString rule;
        QMap<QString, double> values;    ///< otherwise than they are saved; an error when out of their limits
        Instant from{};
        Instant to{};
        std::optional<Instant> incident; ///< what the rule should have foreseen
    };

    /// The rule with the numbers of the workspace and those given. An error on a day it fails.
    static QFuture<Result<BacktestResult>> backtest(Workspace &workspace, const RuleOverTime &asked, std::shared_ptr<Progress> progress);
};

} // namespace postern
