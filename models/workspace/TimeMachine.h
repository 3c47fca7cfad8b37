// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/history/BacktestResult.h"
#include "models/series/ChangeDay.h"
#include "models/series/DayFigures.h"
#include "models/workspace/DifferenceRow.h"

#include <QFuture>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>

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

    /// Two days, and whom it is about.
    struct TwoDays
    {
        Instant from{}; ///< the earlier
        Instant to{};
        QString person; ///< name, mail or personnel number; empty: all of the estate
    };
    /// What was otherwise on the second of two days.
    struct Comparison
    {
        QVector<DifferenceRow> rows; ///< findings first, the worst of them first
        QStringList notes;           ///< what a reader should know before
        DayFigures before;           ///< of the estate, also when one person is asked about
        DayFigures after;
    };

    /// What differs, with its cause. An error when the days are in the wrong order or nobody has that name.
    static QFuture<Result<Comparison>> compare(Workspace &workspace, const TwoDays &asked, std::shared_ptr<Progress> progress);
    /// What was recorded on each day since the first read.
    static QFuture<Result<QVector<ChangeDay>>> changes(Workspace &workspace, std::shared_ptr<Progress> progress);
    /// Where a row is shown: "account/17", "person/3"; empty when it has no page.
    static QFuture<Result<QString>> placeOf(Workspace &workspace, const DifferenceRow &row);
    /// The rule with the numbers of the workspace and those given. An error on a day it fails.
    static QFuture<Result<BacktestResult>> backtest(Workspace &workspace, const RuleOverTime &asked, std::shared_ptr<Progress> progress);
};

} // namespace postern
