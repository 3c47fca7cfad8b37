// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/findings/Severity.h"

#include <QDate>
#include <QString>
#include <QVector>

#include <optional>

namespace postern {

/// One day of suspicious events.
struct SuspiciousDay
{
    QDate day;
    SeverityCounts events;
    int alerts = 0;
    bool hasNoData = false; ///< A source that brings events was silent on this day.
};

/// Suspicious events by day, oldest first, without holes.
struct SuspiciousAccess
{
    QVector<SuspiciousDay> days;
    QDate today;     ///< The day of the as-of time; labelled "Today" when it is in the days.
    QString gapName; ///< What stands over the hatch: "CloudTrail"; empty without a gap.
};

/// One severity's number of accounts by day.
struct TrendRow
{
    Severity severity = Severity::None;
    QVector<std::optional<int>> counts; ///< One a day, oldest first; nothing: not known on that day.
    std::optional<int> change;          ///< Against the day compared with; nothing: not known.
};

/// Accounts at risk over time, one row a severity, all over the same days.
struct Trends
{
    QDate first; ///< The day of the first count.
    QDate today;
    QVector<TrendRow> rows;
};

/// One factor of a risk score.
struct RiskFactor
{
    QString name;
    QString evidence; ///< One line; may be empty.
    int points = 0;   ///< Negative when it lowers the risk.
};

/// Why an account's risk is what it is: the factors in the order in which they add up to the score.
struct Waterfall
{
    QVector<RiskFactor> factors;
    int score = 0; ///< 0 to 100.
    Severity level = Severity::None;
};

/// One step from the weak point to the data.
struct AccessStep
{
    QString name;
    QString detail; ///< "since 11 Mar 2024"; may be empty.
    QString icon;   ///< Name of an icon in resources/icons; may be empty.
    bool isWeak = false;
};

/// How somebody gets to the data: one to five steps.
struct AccessPath
{
    QVector<AccessStep> steps;
    Severity severity = Severity::Critical; ///< Colours the weak steps.
};

/// A dated remark on a chart over time.
struct ChartNote
{
    QDate on;
    QString text; ///< "Owner left 30 Jun".
};

/// Uses in the week that begins on a Monday.
struct WeekUse
{
    QDate monday;
    int uses = 0;
    bool hasNoData = false;
};

/// Use by week, oldest first, without holes.
struct WeeklyUse
{
    QVector<WeekUse> weeks;
    QVector<ChartNote> notes;
    Severity level = Severity::None; ///< Colour of the bars; None: the accent.
};

/// One past or running run of a source.
struct SourceRun
{
    enum class Outcome { Complete, Failed, NothingArrived, Running };
    Outcome outcome = Outcome::Complete;
    Seconds took{0};
    Instant startedAt{};
    QString result; ///< In words: "2,214 accounts"; may be empty.
};

/// The latest runs of one source, oldest first.
struct RunsStrip
{
    QVector<SourceRun> runs;
};

/// How many permissions are granted and how many of them were used.
struct UseShare
{
    int granted = 0;
    int used = 0;
};

/// A short run of numbers, oldest first.
struct Sparkline
{
    QVector<double> values;
};

} // namespace postern
