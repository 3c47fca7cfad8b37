// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/ManagementSummary.h"

#include <QCoreApplication>

namespace postern {

class ReportFlow;

/// The summary's first page: how it stands, and what has to be decided.
class ManagementSentencePage
{
    Q_DECLARE_TR_FUNCTIONS(postern::ManagementSentencePage)

public:
    static constexpr qreal trendsHeight = 248;
    /// The least in which four rows can be read.
    static constexpr qreal leastTrendsHeight = 112;

    /// trends: the height of the chart of trends, which gives way to long sentences.
    static void addTo(ReportFlow &flow, const ManagementSummary &summary, qreal trends);

private:
    static void addTrends(ReportFlow &flow, const ManagementSummary &summary, qreal height);
    static void addDecisions(ReportFlow &flow, const ManagementSummary &summary);
    static void addChanges(ReportFlow &flow, const ManagementSummary &summary);
};

} // namespace postern
