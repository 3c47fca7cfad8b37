// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TableSaving.h"

#include "models/base/BringHome.h"
#include "models/base/Words.h"
#include "models/tables/TableExport.h"
#include "models/workspace/Workspace.h"
#include "ui/pages/Page.h"
#include "ui/theme/DisplayText.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::TableSaving", text);
}

} // namespace

void exportTable(Page &page, Workspace &workspace, const TableQuestion &question, const TableShape &shape, const QString &fileName)
{
    const QString path = QFileDialog::getSaveFileName(&page, say("Export accounts"), fileName, say("Comma-separated (*.csv)"));
    if (path.isEmpty())
        return;
    bringHome(workspace.read([question, shape, path](auto &database) {
            Progress progress;
            return TableExport::writeFile(database, question, shape, path, progress);
        }), &page, [&page, path](const Result<qint64> &rows) {
            Q_EMIT page.noticeRequested(rows ? say("%1 accounts written to %2").arg(Words::number(*rows), display::line(path)) : rows.error().text(), nullptr);
        });
}

} // namespace postern
