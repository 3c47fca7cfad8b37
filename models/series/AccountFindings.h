// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/series/AccountDetail.h"

namespace postern {

class Database;

/// The findings of an account with the rows behind them, what its score is made of, and what to do.
class AccountFindings
{
public:
    static Result<void> load(Database &database, AccountDetail &account);

    /// Points as whole numbers that add up to the whole score.
    static QVector<int> wholePoints(const QVector<double> &points, int score);
    /// The waterfall of any scored subject from the factors that the store keeps with its score.
    static Waterfall waterfall(const QByteArray &factors, double score, Severity level,
                               const QVector<FindingDetail> &findings);
};

} // namespace postern
