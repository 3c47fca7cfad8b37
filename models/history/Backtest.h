// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/history/BacktestRequest.h"
#include "models/history/BacktestResult.h"
#include "models/history/PartialWorkspace.h"
#include "models/history/RecordDates.h"
#include "models/history/RuleReach.h"
#include "models/rules/RuleLimits.h"
#include "models/store/Database.h"

#include <QHash>

#include <memory>

namespace postern {

/// One rule, looked at on every day there was: what it would have said, as far as it was known then, and before the first
/// read as far as the dates inside the records tell.
class Backtest
{
public:
    /// path: the workspace; now: what its clock says. An error when the rule fails on a day or the work is cancelled.
    static Result<BacktestResult> run(const QString &path, Instant now, const BacktestRequest &request, Progress &progress);

private:
    using Matches = QVector<BacktestMatch>;

    Backtest(Database &&file, QString path, const BacktestRequest &request) : m_file(std::move(file)), m_path(std::move(path)), m_request(request) {}
    static Result<BacktestResult> runAll(const QString &path, Instant now, const BacktestRequest &request, Progress &progress);
    Result<void> readDays(Instant now);
    Result<bool> quick(const RuleReach &reach, Progress &progress);
    Result<bool> quickDay(qsizetype day, Progress &progress);
    Result<bool> isConfirmed(qsizetype day, Progress &progress);
    Result<void> whole(Progress &progress);
    Result<Matches> evaluate(Database &database, Instant at, Progress &progress);
    bool place(const Matches &matches);
    void note(qsizetype day, qint64 count);
    Matches present() const;
    void conclude();

    Database m_file;
    QString m_path;
    BacktestRequest m_request;
    RuleLimits m_limits{std::chrono::minutes(10), std::chrono::minutes(10), 1'000'000, 1'000'000};
    QVector<Instant> m_days;
    std::optional<RecordOwner> m_owner;
    std::optional<RecordDates> m_dates;
    std::optional<PartialWorkspace> m_part;
    QHash<int, Matches> m_byGroup; ///< what the rule says of each group on the day reached
    qint64 m_count = 0;            ///< all of them
    BacktestResult m_result;
};

} // namespace postern
