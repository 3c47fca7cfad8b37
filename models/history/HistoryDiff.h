// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/history/DiffLine.h"
#include "models/history/DiffRequest.h"

#include <QStringList>
#include <QVector>

namespace postern {

class Database;

/// What is otherwise on the second of two dates than on the first, and why.
struct HistoryDiff
{
    QVector<DiffLine> lines; ///< findings first, then people, accounts, grants, credentials, custody
    QStringList notes;       ///< what a reader should know before: dates before the first read, silent sources

    /// An error when the dates are in the wrong order or the work was cancelled.
    static Result<HistoryDiff> between(const Database &database, const DiffRequest &request, const Progress &progress);
    /// The identities that belong to a person: themselves, their accounts ever, and keys they knew. An error when nobody has
    /// that name or number, or several have it.
    static Result<QSet<qint64>> ofPerson(const Database &database, const QString &name);
    /// The same of an account: itself, its credentials.
    static Result<QSet<qint64>> ofAccount(const Database &database, const QString &name);
};

} // namespace postern
