// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/ManagementSummary.h"

#include <QCoreApplication>

namespace postern {

class ReportFlow;

/// The summary's third page: what is being done, what it cannot see, and who has read it.
class ManagementActionPage
{
    Q_DECLARE_TR_FUNCTIONS(postern::ManagementActionPage)

public:
    static void addTo(ReportFlow &flow, const ManagementSummary &summary);

private:
    static void addCritical(ReportFlow &flow, const ManagementSummary &summary);
    static void addDue(ReportFlow &flow, const ManagementSummary &summary);
    static void addLimits(ReportFlow &flow, const ManagementSummary &summary);
};

} // namespace postern
