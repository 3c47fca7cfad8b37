// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// One figure of the first page.
struct ReportFigure
{
    QString title;   ///< "Dormant, privileged"
    QString number;
    QString change;  ///< "6 fewer than 30 days ago"
};

} // namespace postern
