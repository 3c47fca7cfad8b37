// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/findings/Evidence.h"
#include "models/findings/Risk.h"
#include "models/store/Statement.h"

#include <QString>
#include <QVector>

#include <optional>

namespace postern {

class Database;

/// The scores behind every list: of accounts, of secrets without an account, of people and of the
/// organisation. Worked out from the open findings of the present; call it after FindingStore::finish().
///
/// Subjects without an open finding have no row in risk_score: their level is none, their score 0.
/// account_summary must hold tiers and privileges already; dormant_since and orphan are set here.
/// Temporary tables and views of the connection are gone afterwards, and it watches no progress.
class RiskStore
{
public:
    explicit RiskStore(Database &writer) : m_database(writer) {}

    /// Brings risk_score, account_summary and posture_day up to date, in one transaction. Rows that
    /// would not change are not written.
    Result<void> update(Instant at, Progress &progress);

private:
    struct Subject
    {
        QString kind;
        qint64 id = 0;
        RiskImpact impact;
        QVector<Evidence> evidence;
    };

    Result<void> collectEvidence();
    Result<void> scoreSubjects(Progress &progress);
    Result<void> keep(const Subject &subject);
    Result<void> replaceScores();
    /// The score of each account, for lists in that order.
    Result<void> markScores();
    Result<void> markDormant();
    Result<void> markOrphans();

    Database &m_database;
    Instant m_at{};
    std::optional<Statement> m_insert;
};

} // namespace postern
