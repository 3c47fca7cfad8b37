// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// People who left and still have live access, or know a secret that was not changed since.
struct LeaversWithAccess
{
    qint64 people = 0;
    qint64 oldestDays = 0; ///< since the first of them left
    qint64 gone = 0;       ///< of all who left
    QString answer;        ///< "Four people who left still have live access or know a secret."
    QString detail;
};

} // namespace postern
