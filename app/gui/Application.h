// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace postern {

/// Runs the window on the workspace named in the arguments, or the last one, or asks for one. The
/// answer is the exit code of the program.
int runWindow(int argc, char **argv, const QStringList &arguments);

} // namespace postern
