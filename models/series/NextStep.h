// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// One thing to do about an account, with the commands an administrator would run. Postern runs none.
struct NextStep
{
    QString title;    ///< "Rotate the key AKIA…"
    QString language; ///< "PowerShell", "AWS CLI", "SQL" …; empty when there are no commands
    QString commands; ///< may be several lines; empty: nothing to run
    QString check;    ///< what shows that it was done; may be empty
    QString undo;     ///< how to take it back; may be empty
    bool isOwner = false; ///< naming an owner, which is done in Postern
};

} // namespace postern
