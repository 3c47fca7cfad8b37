// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"

#include <QDate>
#include <QString>

#include <optional>

namespace postern::paper {

/// Whether the time has passed; a due day without a time lasts until its end.
bool isOverdue(const std::optional<Instant> &at, Instant now);
/// "Mon 23 Nov 18:00", "Fri 4 Dec" at midnight, with the year when it is not that of now. Nothing: empty.
/// A day that has passed is said to be overdue: "overdue since 26 Aug 2026".
QString due(const std::optional<Instant> &at, Instant now);
/// "30 Jun 2026". Nothing: the words given.
QString day(const std::optional<Instant> &at, const QString &otherwise = {});
/// "16 November 2026".
QString longDay(QDate date);

} // namespace postern::paper
