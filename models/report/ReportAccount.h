// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/findings/Severity.h"

#include <QString>

#include <optional>

namespace postern {

/// One account in the list of what is being done.
struct ReportAccount
{
    qint64 accountId = 0;
    QString name;
    QString owner;   ///< "Joris Verhaegen, left"; "No owner"
    QString why;     ///< the worst finding, in a few words
    QString action;  ///< "Rotate the secret"
    std::optional<Instant> dueAt;
    Severity level = Severity::None;
    int risk = 0;
};

} // namespace postern
