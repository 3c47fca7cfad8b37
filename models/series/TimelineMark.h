// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"

#include <QString>
#include <QtGlobal>

#include <cstdint>

namespace postern {

/// One suspicious event, or an alert of another system, as the timeline draws it.
struct TimelineMark
{
    /// What makes it suspicious.
    enum class Kind : quint8 { Leaver, Custody, Log, BreakGlass, Alert };
    static constexpr int kinds = 5;

    qint64 id = 0; ///< event_id, or alert_id of Kind::Alert
    qint64 at = 0; ///< seconds since 1970, UTC
    int lane = 0;  ///< index of its lane
    Kind kind = Kind::Leaver;
    Severity severity = Severity::Medium;
    bool hasAlert = false; ///< another system flagged it too, within a minute

    /// All of it but time and lane as one number, for a list that asks for the rest.
    qint64 key() const { return (id << 7) | (qint64(hasAlert) << 6) | (qint64(kind) << 3) | qint64(severity); }
    static TimelineMark ofKey(qint64 key);
    /// "Used after owner left"
    static QString kindText(Kind kind);
};

} // namespace postern
