// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"

#include <QString>

namespace postern {

/// Another account of the same person.
struct OtherAccount
{
    qint64 accountId = 0;
    QString name;
    QString sourceName;
    Severity level = Severity::None;
    bool isLive = false;
    bool isLikely = false; ///< matched by name only
};

} // namespace postern
