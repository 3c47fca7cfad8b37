// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// One thing to do next, and the words of the button that prepares it.
struct NextStep
{
    QString text;       ///< "Rotate key tsk-2021-09"
    QString actionText; ///< "Commands"; empty: nothing to press
};

} // namespace postern
