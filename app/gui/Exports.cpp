// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/Exports.h"

#include "models/report/DossierLoader.h"
#include "models/report/SummaryLoader.h"
#include "models/workspace/Workspace.h"
#include "ui/pages/Page.h"
#include "ui/report/DossierReport.h"
#include "ui/report/ManagementReport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace postern {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Exports", text);
}

QString askPath(Page *page, const QString &name)
{
    return QFileDialog::getSaveFileName(page, words("Export"), QDir::homePath() + u'/' + name, words("PDF (*.pdf)"));
}

/// Reads the values on the reading thread and writes the file when they are there.
template <typename Values, typename Load, typename Write>
void exportTo(const QString &path, Workspace &workspace, Page *page, Load load, Write write)
{
    if (path.isEmpty())
        return;
    workspace.read(load).then(page, [page, path, write](const Result<Values> &values) {
        const Result<void> written = values ? write(*values, path) : Result<void>(values.error());
        const QString file = QFileInfo(path).fileName();
        Q_EMIT page->noticeRequested(written ? words("Wrote %1.").arg(file) : words("%1 was not written: %2").arg(file, written.error().message), nullptr);
    });
}

} // namespace

void exportSummary(Workspace &workspace, Page *page)
{
    exportTo<ManagementSummary>(askPath(page, QStringLiteral("privileged-access-summary.pdf")), workspace, page,
             [](Database &database) { return SummaryLoader::load(database); }, writeManagementReport);
}

void exportDossier(Workspace &workspace, Page *page, qint64 account)
{
    exportTo<AccountDossier>(askPath(page, QStringLiteral("account-dossier.pdf")), workspace, page,
             [account](Database &database) { return DossierLoader::load(database, account); }, writeDossier);
}

} // namespace postern
