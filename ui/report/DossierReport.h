// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/report/AccountDossier.h"

#include <QByteArray>
#include <QString>

namespace postern {

/// Writes everything known of one account as a PDF file: a page that says it, then the evidence row by row.
/// Needs a QGuiApplication (offscreen will do) and installFonts() before. The same dossier gives the
/// same bytes. A file that was there before stays as it is when anything goes wrong.
Result<void> writeDossier(const AccountDossier &dossier, const QString &path);
/// The bytes of that file.
Result<QByteArray> dossierPdf(const AccountDossier &dossier);

} // namespace postern
