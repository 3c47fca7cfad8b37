// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/findings/Severity.h"
#include "models/rules/RuleCatalog.h"

#include <QMap>
#include <QString>
#include <QVector>

#include <optional>

namespace postern {

class Database;

/// What a rule would find with other numbers, against what it finds with those that are saved. Nothing is stored.
struct RuleTrial
{
    /// One subject of either.
    struct Row
    {
        enum class Change { Same, Added, Removed };
        Change change = Change::Same;
        Severity severity = Severity::None;
        QString subject; ///< as the source writes it; may be hostile
        QString source;
        QString place;   ///< where it is shown: "account/17"; empty: nowhere
        QString says;
        std::optional<Instant> since;
    };

    static constexpr qsizetype mostRows = 500;

    QVector<Row> rows;      ///< changes first, then the worst; at most mostRows
    qint64 matches = 0;     ///< with the other numbers
    qint64 added = 0;
    qint64 removed = 0;
    qint64 tookMs = 0;      ///< for the query with the other numbers

    /// An error when a number is out of its limits, or the query does not finish in two seconds.
    static Result<RuleTrial> run(Database &database, const RuleCatalog &catalog, const QString &rule,
                                 const QMap<QString, double> &values, Progress &progress);
};

} // namespace postern
