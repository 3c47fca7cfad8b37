// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace postern {

/// Runs one command of the command line; the answer is the exit code of the program.
int runCommandLine(int argc, char **argv, const QStringList &arguments);

} // namespace postern
