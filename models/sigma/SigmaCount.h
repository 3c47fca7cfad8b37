// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace postern {

/// How many it takes: "at least 10", "more than 3 different users by address".
struct SigmaCount
{
    std::optional<double> atLeast;
    std::optional<double> atMost;
    QString field;       ///< whose different values are counted; empty: events
    QStringList groupBy; ///< in the older form "| count(field) by group > n"

    bool holds(double count) const { return (!atLeast || count >= *atLeast) && (!atMost || count <= *atMost); }
};

} // namespace postern
