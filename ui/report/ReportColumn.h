// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"

#include <QString>

#include <optional>

namespace postern {

/// One column of a table on paper.
struct ReportColumn
{
    QString head;               ///< empty: nothing over it
    qreal width = 0;            ///< 0: an even share of what the others leave
    Qt::Alignment alignment = Qt::AlignLeft;
    std::optional<Severity> mark; ///< stands over it instead of words
};

} // namespace postern
