// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace postern {

/// How much became otherwise on one day, as far as it was known then.
struct ChangeDay
{
    QDate day;
    qint64 changes = 0;
    bool wasRead = false; ///< a source was read completely on it
};

} // namespace postern
