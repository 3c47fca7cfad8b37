// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/NextStep.h"

namespace postern {

/// The commands for one step in the words of the system that the account lives in. Names from data
/// are quoted so that they stay names.
class StepCommands
{
public:
    enum class Action { DisableAccount, DisableKey, RemoveRight };

    /// What a step is about.
    struct Subject
    {
        QString sourceKind; ///< of the manifest
        QString account;    ///< name, or the source's own key where it needs that
        QString accountKey;
        QString object;     ///< key id or right
    };

    /// Fills language, commands, check and undo; leaves them empty for a system it does not know.
    static void fill(NextStep &step, Action action, const Subject &subject);

    static QString powerShell(const QString &text); ///< quoted
    static QString shell(const QString &text);      ///< quoted
    static QString sqlName(const QString &text);    ///< quoted
};

} // namespace postern
