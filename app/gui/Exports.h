// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace postern {

class Page;
class Workspace;

/// Asks where to, and writes the management summary of what the page shows.
void exportSummary(Workspace &workspace, Page *page);

/// Asks where to, and writes the dossier of an account.
void exportDossier(Workspace &workspace, Page *page, qint64 account);

} // namespace postern
