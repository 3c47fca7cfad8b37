// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace postern {

/// A key that works on a page now, as the status bar shows it.
struct KeyHint
{
    QStringList keys; ///< "J", "K"
    QString words;    ///< "move"
};

} // namespace postern
