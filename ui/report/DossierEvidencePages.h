// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/AccountDossier.h"

#include <QCoreApplication>

namespace postern {

class ReportFlow;

/// What follows a dossier's first page: every finding in a sentence with the rows behind it, the secrets
/// and who knows them, the owner's other accounts, what to run.
class DossierEvidencePages
{
    Q_DECLARE_TR_FUNCTIONS(postern::DossierEvidencePages)

public:
    static void addTo(ReportFlow &flow, const AccountDossier &dossier);

private:
    static void addFinding(ReportFlow &flow, const FindingDetail &finding, const QString &hash);
    static void addEvents(ReportFlow &flow, const AccountDossier &dossier);
    static void addOrigins(ReportFlow &flow, const AccountDetail &account);
    static void addSecrets(ReportFlow &flow, const AccountDetail &account);
    static void addOthers(ReportFlow &flow, const AccountDetail &account);
    static void addSteps(ReportFlow &flow, const AccountDetail &account);
};

} // namespace postern
