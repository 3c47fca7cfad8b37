// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/report/ManagementSummary.h"

#include <QByteArray>
#include <QString>

namespace postern {

/// Writes the management summary as a PDF file: how it stands, where the risk sits, what is being done.
/// Needs a QGuiApplication (offscreen will do) and installFonts() before. The same summary gives the
/// same bytes. A file that was there before stays as it is when anything goes wrong.
Result<void> writeManagementReport(const ManagementSummary &summary, const QString &path);
/// The bytes of that file.
Result<QByteArray> managementPdf(const ManagementSummary &summary);

} // namespace postern
