// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// Why something could not be done, in words for a person: what, where, what was kept, what to do.
struct Error
{
    QString message;       ///< One or two sentences. Never a bare code.
    QString origin;        ///< The way down to it: "okta › users › page 3"; may be empty.
    bool mayRetry = false; ///< The same call may succeed later without anybody changing anything.

    /// "origin: message", or the message alone.
    QString text() const { return origin.isEmpty() ? message : origin + QStringLiteral(": ") + message; }

    /// The same error seen from one room further up.
    Error within(const QString &outer) const
    {
        return {message, origin.isEmpty() ? outer : outer + QStringLiteral(" › ") + origin, mayRetry};
    }
};

} // namespace postern
