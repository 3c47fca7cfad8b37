// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace postern {

/// A moment in UTC, to the second. Everything stored is one of these; zones belong to the screen.
using Instant = std::chrono::sys_seconds;
using Seconds = std::chrono::seconds;

inline Instant instantFromEpoch(qint64 seconds) { return Instant(Seconds(seconds)); }
inline qint64 toEpoch(Instant at) { return at.time_since_epoch().count(); }

/// "2026-11-23T06:42:00Z".
QString toIso(Instant at);
/// Reads ISO 8601 with an offset or "Z"; a bare date is midnight UTC. Nothing if it is neither.
std::optional<Instant> instantFromIso(const QString &text);

} // namespace postern
