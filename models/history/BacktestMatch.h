// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/FindingSeverity.h"
#include "models/findings/SubjectKind.h"

#include <QtGlobal>

#include <tuple>

namespace postern {

/// A subject that a rule names on a day.
struct BacktestMatch
{
    SubjectKind kind = SubjectKind::Account;
    qint64 id = 0;
    qint64 person = 0; ///< 0: none
    FindingSeverity severity = FindingSeverity::Medium;

    bool operator<(const BacktestMatch &other) const { return order() < other.order(); }
    bool operator==(const BacktestMatch &other) const { return order() == other.order(); }

private:
    std::tuple<int, qint64, qint64, int> order() const { return {int(kind), id, person, int(severity)}; }
};

} // namespace postern
