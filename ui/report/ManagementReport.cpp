// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ManagementReport.h"

#include "ui/report/ManagementActionPage.h"
#include "ui/report/ManagementRiskPage.h"
#include "ui/report/ManagementSentencePage.h"
#include "ui/report/PaperDates.h"
#include "ui/report/ReportFile.h"

#include <QCoreApplication>

namespace postern {

namespace {
QString say(const char *text) { return QCoreApplication::translate("postern::ManagementReport", text); }

ReportPaper paperOf(const ManagementSummary &summary)
{
    ReportPaper paper;
    paper.organisation = summary.organisation;
    paper.classification = summary.classification;
    paper.dataAt = summary.at;
    paper.digest = summary.databaseDigest;
    paper.title = summary.week.isValid()
        //: In the head of every page. %1: a Monday.
        ? say("Privileged access summary, week of %1").arg(paper::longDay(summary.week))
        : say("Privileged access summary");
    //: Title of the file. %1: the organisation.
    paper.fileTitle = say("%1: privileged access summary").arg(summary.organisation);
    return paper;
}

constexpr qsizetype wantedPages = 3;

void fill(ReportFlow &flow, const ManagementSummary &summary, qreal trends)
{
    ManagementSentencePage::addTo(flow, summary, trends);
    flow.breakPage();
    ManagementRiskPage::addTo(flow, summary);
    flow.breakPage();
    ManagementActionPage::addTo(flow, summary);
}

/// Three pages: the chart gives way where sentences take more room than usual.
ReportFlow flowOf(const ManagementSummary &summary, const QRectF &area)
{
    constexpr qreal step = 34;
    for (qreal trends = ManagementSentencePage::trendsHeight;; trends -= step) {
        ReportFlow flow;
        fill(flow, summary, trends);
        if (trends - step < ManagementSentencePage::leastTrendsHeight || flow.pages(area).size() <= wantedPages)
            return flow;
    }
}
} // namespace

Result<QByteArray> managementPdf(const ManagementSummary &summary)
{
    const ReportPaper paper = paperOf(summary);
    return pdfOf(flowOf(summary, paper.area()), paper);
}

Result<void> writeManagementReport(const ManagementSummary &summary, const QString &path)
{
    const ReportPaper paper = paperOf(summary);
    return writeReport(flowOf(summary, paper.area()), paper, path);
}

} // namespace postern
