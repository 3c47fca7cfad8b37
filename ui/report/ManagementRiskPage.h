// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/ManagementSummary.h"

#include <QCoreApplication>

namespace postern {

class ReportFlow;
class ReportStack;

/// The summary's second page: where the risk sits.
class ManagementRiskPage
{
    Q_DECLARE_TR_FUNCTIONS(postern::ManagementRiskPage)

public:
    static void addTo(ReportFlow &flow, const ManagementSummary &summary);

private:
    static void addSources(ReportFlow &flow, const ManagementSummary &summary);
    static void addDormancy(ReportFlow &flow, const ManagementSummary &summary);
    static void addUse(ReportStack &stack, const ManagementSummary &summary);
    static void addFindings(ReportStack &stack, const ManagementSummary &summary);
    static void addOrphaned(ReportStack &stack, const ManagementSummary &summary);
    static void addCredentials(ReportStack &stack, const ManagementSummary &summary);
};

} // namespace postern
