// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/findings/Severity.h"
#include "models/series/EvidenceRow.h"

#include <QString>

namespace postern {

/// One event of the account, as its source wrote it.
struct DossierEvent
{
    Instant at{};
    Severity level = Severity::None;
    QString reason;   ///< leaver, custody, log or break-glass
    QString activity;
    QString action;
    QString outcome;
    QString from;     ///< address and country, as the source gives them
    QString detail;   ///< may be hostile
    EvidenceRow origin;
};

} // namespace postern
