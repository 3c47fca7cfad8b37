// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/tables/TableQuestion.h"
#include "models/tables/TableShape.h"

#include <QIODevice>

namespace postern {

/// Writes every row of a question as comma-separated text, cell for cell as the screen shows it.
class TableExport
{
public:
    /// One cell as RFC 4180 wants it. What a spreadsheet would run as a formula gets an apostrophe.
    static QByteArray cell(const QString &text);
    /// The head and all rows; the answer is how many rows. UTF-8, lines end in CR LF.
    static Result<qint64> write(Database &database, const TableQuestion &question,
                                const TableShape &shape, QIODevice &device, Progress &progress);
    /// The same into a file, which appears only when it is whole.
    static Result<qint64> writeFile(Database &database, const TableQuestion &question,
                                    const TableShape &shape, const QString &path,
                                    Progress &progress);
    /// Calls `take` for every row in order, in batches; the answer is how many rows.
    static Result<qint64> everyRow(Database &database, const TableQuestion &question,
                                   const Progress &progress,
                                   const std::function<Result<void>(const TableRow &)> &take);
};

} // namespace postern
