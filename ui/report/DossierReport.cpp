// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/DossierReport.h"

#include "ui/report/DossierEvidencePages.h"
#include "ui/report/DossierPage.h"
#include "ui/report/ReportFile.h"

#include <QCoreApplication>

namespace postern {

namespace {
QString say(const char *text) { return QCoreApplication::translate("postern::DossierReport", text); }

ReportPaper paperOf(const AccountDossier &dossier)
{
    ReportPaper paper;
    paper.organisation = dossier.organisation;
    paper.classification = dossier.classification;
    paper.dataAt = dossier.at;
    paper.digest = dossier.databaseDigest;
    paper.madeFor = dossier.madeFor;
    paper.title = say("Account dossier");
    //: Title of the file. %1: the organisation, %2: an account.
    paper.fileTitle = say("%1: dossier of %2").arg(dossier.organisation, dossier.account.name);
    paper.top = 40;
    return paper;
}

ReportFlow flowOf(const AccountDossier &dossier, const QRectF &area)
{
    ReportFlow flow;
    DossierPage::addTo(flow, dossier);
    if (flow.pages(area).size() == 1) // else the second page has room for what follows
        flow.breakPage();
    DossierEvidencePages::addTo(flow, dossier);
    return flow;
}
} // namespace

Result<QByteArray> dossierPdf(const AccountDossier &dossier)
{
    const ReportPaper paper = paperOf(dossier);
    return pdfOf(flowOf(dossier, paper.area()), paper);
}

Result<void> writeDossier(const AccountDossier &dossier, const QString &path)
{
    const ReportPaper paper = paperOf(dossier);
    return writeReport(flowOf(dossier, paper.area()), paper, path);
}

} // namespace postern
