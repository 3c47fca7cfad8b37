// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ProofRows.h"

#include <initializer_list>
#include <memory>
#include <utility>

namespace postern::test {

/// A small workspace in memory, filled from the readable JSON of a rule's proof. Times are written as
/// distances from now: "-45d", "-45d-1s", "+3h". See tests/rules/README.md.
class RuleProof : public ProofRows
{
public:
    /// Makes the workspace and looks at the present.
    static Result<std::unique_ptr<RuleProof>> make(const QJsonObject &given);

private:
    explicit RuleProof(Database &&database) : ProofRows(std::move(database)) {}

    Result<void> addSources(const QJsonArray &rows);
    Result<void> addAll(const QJsonObject &given);
    Result<void> addPerson(QJsonObject row);
    Result<void> addAccount(QJsonObject row);
    Result<void> addCredential(QJsonObject row);
    Result<void> addCustodian(QJsonObject row);
    Result<void> addCheckout(QJsonObject row);
    Result<void> addEntitlement(QJsonObject row);
    Result<void> addGrant(QJsonObject row);
    Result<void> addUsage(QJsonObject row);
    Result<void> addOwnership(QJsonObject row);
    Result<void> addDataStore(QJsonObject row);
    Result<void> addEvent(QJsonObject row);
    Result<void> addAttribute(QJsonObject row);
    Result<void> addAlert(QJsonObject row);
    Result<void> addChangeWindow(QJsonObject row);
    Result<void> addTicket(QJsonObject row);
    Result<void> addSourcePolicy(QJsonObject row);
    Result<void> addSodRule(QJsonObject row);
    Result<void> addTokenIssue(QJsonObject row);
    Result<void> addMembership(QJsonObject row);
    Result<void> addDetection(QJsonObject row);
    Result<void> addReadDay(QJsonObject row);
    Result<void> addSeenFeature(QJsonObject row);
    Result<void> addAccessPath(QJsonObject row);
    Result<void> addFinding(QJsonObject row);
    Result<void> addException(QJsonObject row);
    void nameSubject(QJsonObject &row);
    void nameWatched(QJsonObject &row);
    void resolve(QJsonObject &row, std::initializer_list<std::pair<const char *, const char *>> names);

    Result<void> link(qint64 account, const QString &role, const QString &person, double confidence);
    Result<QString> reference(QJsonObject &row);
};

} // namespace postern::test
