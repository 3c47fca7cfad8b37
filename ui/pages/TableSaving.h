// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/TableQuestion.h"
#include "models/tables/TableShape.h"

namespace postern {

class Page;
class Workspace;

/// Asks for a file and writes every row of the question into it as CSV, as the list shows them; the page says
/// what came of it.
void exportTable(Page &page, Workspace &workspace, const TableQuestion &question, const TableShape &shape, const QString &fileName);

} // namespace postern
