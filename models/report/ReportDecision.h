// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"

#include <QString>

#include <optional>

namespace postern {

/// Something that somebody has to decide, with a name and a date.
struct ReportDecision
{
    QString text;  ///< "Rotate the secret: tsk-2021-09."
    QString who;   ///< empty: nobody is named yet
    std::optional<Instant> dueAt;
};

} // namespace postern
