// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/series/EvidenceRow.h"

#include <QString>

#include <optional>

namespace postern {

/// A person who has known a secret, and how we know it.
struct CustodianDetail
{
    qint64 personId = 0;  ///< 0: the name matches nobody
    QString name;
    QString how;          ///< created, revealed, checked-out, found-in-code, found-on-device, declared, use-only
    QString howText;      ///< "copy on a device", "can use"
    QString evidence;     ///< ticket, log line, audit id; may be empty
    std::optional<Instant> from, until;
    std::optional<Instant> leftAt;
    bool stillKnows = false; ///< has left and no rotation since
    EvidenceRow origin;
};

} // namespace postern
