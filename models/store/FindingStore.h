// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "models/findings/RuleOutcome.h"
#include "models/store/Database.h"
#include "models/store/FindingChanges.h"

#include <QSet>
#include <QString>
#include <QVector>

#include <optional>

namespace postern {

/// The life of findings: takes the outcomes of one run of the rules and applies them in one transaction.
///
///     FindingStore store(writer);
///     TRY(store.begin(at));
///     TRY(engine.evaluate(reader, progress, [&](RuleOutcome &&outcome) { return store.put(outcome); }));
///     const FindingChanges changes = TRY(store.finish());
///
/// Without finish() nothing is changed. A second run with the same outcomes changes no finding.
class FindingStore
{
public:
    explicit FindingStore(Database &writer) : m_database(writer) {}

    /// Begins the run for that instant, and the transaction.
    Result<void> begin(Instant at);
    /// The outcome of one rule; each rule once.
    Result<void> put(const RuleOutcome &outcome);
    /// Between two rules: makes open_finding on the writing connection what it will be, for rules that
    /// judge what the others found.
    Result<void> settle() { return hideSuperseded(); }
    /// Closes findings of rules that are no more, hides superseded ones, and commits.
    Result<FindingChanges> finish();

private:
    struct Precedence
    {
        QString winner;
        QString loser;
    };

    Result<void> apply(const RuleOutcome &outcome);
    Result<void> keepVersion(const RuleOutcome &outcome);
    Result<void> keepCoverage(const RuleOutcome &outcome);
    Result<void> fill(const RuleOutcome &outcome);
    Result<void> update(const RuleOutcome &outcome);
    Result<void> open(const RuleOutcome &outcome);
    Result<void> resolve(const RuleOutcome &outcome);
    Result<void> mark(const RuleOutcome &outcome);
    Result<void> markCarried(const RuleOutcome &outcome, bool holdsAll);
    Result<void> record(const RuleOutcome &outcome);
    Result<void> closeRemovedRules();
    Result<void> hideSuperseded();

    Database &m_database;
    std::optional<Transaction> m_transaction;
    Instant m_at{};
    qint64 m_runId = 0;
    qint64 m_coverageId = 0; ///< of the rule being put
    FindingChanges m_changes;
    QVector<Precedence> m_precedence;
    QSet<QString> m_rules;
};

} // namespace postern
