// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/DormantBin.h"
#include "models/report/DueCount.h"
#include "models/report/ReportAccount.h"
#include "models/report/ReportDecision.h"
#include "models/report/ReportFigure.h"
#include "models/report/RuleCount.h"
#include "models/report/SourceUse.h"
#include "models/series/ChartData.h"
#include "models/series/SourceBand.h"

#include <QStringList>

namespace postern {

/// What management reads: everything the three pages of the summary say, worded and counted.
struct ManagementSummary
{
    QString organisation;
    Instant at{};         ///< what was true
    QDate week;           ///< the Monday of the week it speaks of
    QString classification; ///< "Internal"
    QString headline;     ///< "A leaver's key is still live. Privileged access risk rose this week."
    QString paragraph;
    QVector<ReportFigure> figures; ///< four
    Trends trends;        ///< 90 days, changes over 7
    SeverityCounts levels; ///< privileged accounts; they sum to the privileged accounts
    bool areTrendsReconstructed = false;
    QVector<ReportDecision> decisions; ///< at most four, soonest first
    QStringList better, worse;

    QVector<SourceBand> bands;
    QVector<DormantBin> dormant;
    qint64 dormantAccounts = 0, dormantPrivileged = 0;
    QVector<SourceUse> use;
    SeverityCounts findings; ///< open
    int rules = 0;           ///< with open findings
    QString findingsByKind;  ///< "Least privilege 165, dormancy 61 …"
    qint64 ownerLeft = 0, ownerLeftPrivileged = 0;
    qint64 noOwner = 0, noOwnerPrivileged = 0;
    QVector<RuleCount> credentialFindings;

    QVector<ReportAccount> accounts; ///< at critical and high risk, or the worst when none is
    QString accountsTitle;           ///< "Seven accounts at critical risk, four at high"
    QVector<DueCount> due;           ///< critical to low; they sum to the open findings
    QString blindSpots;              ///< what this summary cannot see
    QString howToRead;
    QString preparedBy;              ///< may be empty
    QString databaseDigest;          ///< eight hexadecimal digits of the whole digest
    QString wholeDigest;             ///< SHA-256, hexadecimal
};

} // namespace postern
