// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportFile.h"

#include "ui/report/PaperCharacters.h"
#include "ui/report/PdfSeal.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace postern {

namespace {
constexpr int unitsPerInch = 96;
constexpr int scale = 4;

QString say(const char *text) { return QCoreApplication::translate("postern::ReportFile", text); }

bool paintPages(QPdfWriter &writer, const QVector<ReportPage> &pages, const ReportPaper &paper)
{
    const Theme theme(Theme::Kind::Light);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.scale(scale, scale);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0 && !writer.newPage())
            return false;
        painter.save();
        paper.paint(painter, theme, int(i + 1), int(pages.size()));
        pages[i].paint(painter, theme);
        painter.restore();
    }
    return painter.end();
}
} // namespace

Result<QByteArray> pdfOf(const ReportFlow &flow, const ReportPaper &paper)
{
    QByteArray raw;
    QBuffer buffer(&raw);
    if (!buffer.open(QIODevice::WriteOnly))
        return Error{say("There is no memory for the report. Nothing was written."), {}, true};
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(unitsPerInch * scale);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        if (!paintPages(writer, flow.pages(paper.area()), paper))
            return Error{say("The pages of the report could not be drawn. Nothing was written."), {}, true};
    }
    return sealPdf(raw, paper::shown(paper.fileTitle), ReportPaper::program(), paper.dataAt);
}

Result<void> writeReport(const ReportFlow &flow, const ReportPaper &paper, const QString &path)
{
    const QByteArray bytes = TRY(pdfOf(flow, paper));
    QSaveFile file(path);
    const auto failed = [&file, &path] {
        //: %1: a file, %2: why not, in the words of the system.
        return Error{say("The report could not be written to %1 (%2). What was there before is unchanged. "
                         "Choose another folder, or make room.")
                         .arg(path, file.errorString()),
                     {}, true};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    // Before the first byte: what stands in it is the map of who could do what.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed();
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failed();
    return {};
}

} // namespace postern
