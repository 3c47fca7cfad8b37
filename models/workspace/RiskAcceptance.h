// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"

#include <QString>

namespace postern {

class Database;

/// Somebody's decision to live with what a finding says until a day. It still counts in the score with accepted findings.
struct RiskAcceptance
{
    qint64 finding = 0;
    QString approvedBy; ///< who decided
    QString reason;     ///< why, in words
    Instant until{};

    /// Keeps the decision and notes it in the audit trail. An error, and nothing kept, without an approver or a reason,
    /// when the day has passed, or when there is no such open finding.
    static Result<void> store(Database &database, const RiskAcceptance &acceptance, Instant at, const QString &by);
    /// Ends it at once. An error when nobody had accepted the finding.
    static Result<void> withdraw(Database &database, qint64 finding, Instant at, const QString &by);
};

} // namespace postern
