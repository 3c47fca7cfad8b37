// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/ChartData.h"
#include "models/series/CredentialDetail.h"
#include "models/series/FindingDetail.h"
#include "models/series/NextStep.h"
#include "models/series/OtherAccount.h"
#include "models/series/PersonDetail.h"

#include <QString>
#include <QVector>

#include <optional>

namespace postern {

/// Everything known of one account, as its page, its dossier and the command line show it.
struct AccountDetail
{
    Instant at{};
    qint64 accountId = 0;
    QString key;          ///< the source's own identity
    QString name;
    QString displayName;
    QString kind;         ///< human, guest, shared, service, machine, agent, app
    bool isBreakGlass = false;
    qint64 sourceId = 0;
    QString sourceName;
    QString sourceKind;
    QString description;  ///< free text of the source; may be hostile
    QString line;         ///< "Service account in AWS IAM, holds AdministratorAccess"
    QString state;        ///< "Enabled", "Disabled on 30 Jun 2026"
    bool isLive = false;
    int tier = 4;
    QString privilege;    ///< what gives the tier; may be empty
    std::optional<qint64> granted, used;
    QString mfa;          ///< in words; "Not known" when it is not
    std::optional<Instant> createdAt, lastUsedAt;
    QString lastUsedBasis;
    Severity level = Severity::None;
    double score = 0;
    double inherentScore = 0; ///< with accepted findings
    std::optional<PersonDetail> owner;
    std::optional<PersonDetail> suggestedOwner;
    QVector<OtherAccount> otherAccounts;
    QVector<CredentialDetail> credentials;
    Waterfall waterfall;
    AccessPath path;      ///< from the weak point to the data
    QVector<AccessStep> membership; ///< from the account to what gives the tier
    WeeklyUse use;
    qint64 uses = 0;      ///< in these weeks
    SuspiciousAccess suspicious; ///< 30 days
    QVector<FindingDetail> findings; ///< worst first
    QVector<NextStep> steps; ///< at most three
    EvidenceRow origin;   ///< where the account itself was read
};

} // namespace postern
