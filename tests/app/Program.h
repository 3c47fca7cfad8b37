// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace postern::test {

/// What one run of the program gave.
struct ProgramRun
{
    int code = -1; ///< exit code; -1 when it crashed
    QByteArray out;
    QByteArray err;
};

/// Runs the built program with a home of its own and waits for its end.
ProgramRun runProgram(const QStringList &arguments);

} // namespace postern::test
