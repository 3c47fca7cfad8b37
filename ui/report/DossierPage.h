// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/AccountDossier.h"

#include <QCoreApplication>

namespace postern {

class ReportFlow;
class ReportStack;

/// The first page of a dossier: who, why, how, and what to do.
class DossierPage
{
    Q_DECLARE_TR_FUNCTIONS(postern::DossierPage)

public:
    static void addTo(ReportFlow &flow, const AccountDossier &dossier);

private:
    static void addIdentity(ReportFlow &flow, const AccountDetail &account);
    static void addWhy(ReportFlow &flow, const AccountDetail &account);
    static void addUse(ReportFlow &flow, const AccountDetail &account);
    static void addFindings(ReportFlow &flow, const AccountDossier &dossier);
    static void addCustody(ReportStack &stack, const AccountDossier &dossier);
    static void addSteps(ReportStack &stack, const AccountDossier &dossier);
};

} // namespace postern
