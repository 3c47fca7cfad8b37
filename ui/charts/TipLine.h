// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"

#include <QString>

#include <optional>

namespace postern {

/// One line of what a chart says under the pointer.
struct TipLine
{
    std::optional<Severity> mark;
    QString name;
    QString value;
};

} // namespace postern
