// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "ui/report/ReportFlow.h"
#include "ui/report/ReportPaper.h"

#include <QByteArray>
#include <QString>

namespace postern {

/// The pages of a report as a PDF/A-1b file: A4, every typeface embedded, words as words and lines as lines.
/// Needs a QGuiApplication, offscreen will do, and installFonts() before. The same blocks give the same bytes.
Result<QByteArray> pdfOf(const ReportFlow &flow, const ReportPaper &paper);
/// The same, put in place under its name only once it is whole; for its owner's eyes (0600). A file that was
/// there before stays as it is when anything goes wrong.
Result<void> writeReport(const ReportFlow &flow, const ReportPaper &paper, const QString &path);

} // namespace postern
