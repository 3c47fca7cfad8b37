// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace postern {

/// One value of an event, as text; what is null says so.
struct SigmaScalar
{
    bool isNothing = false;
    QString text; ///< numbers in decimal with all digits, true, false
};

/// What an event has under one name: none when the name is not there.
using SigmaScalars = QVector<SigmaScalar>;

} // namespace postern
