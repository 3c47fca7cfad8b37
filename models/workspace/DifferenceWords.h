// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/DiffLine.h"
#include "models/workspace/DifferenceRow.h"

#include <QString>

namespace postern {

/// Says in the person's words and zone what the comparison of two days found.
class DifferenceWords
{
public:
    static DifferenceRow rowOf(const DiffLine &line);
    /// "Finding", "Person" …
    static QString nameOfKind(const QString &kind);
    /// "New", "Threshold changed" …
    static QString nameOfCause(DiffCause cause);
    /// Instants written for programs, as the person writes days.
    static QString withDays(QString text);
};

} // namespace postern
