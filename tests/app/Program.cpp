// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Program.h"

#include <QProcess>
#include <QTemporaryDir>

namespace postern::test {

ProgramRun runProgram(const QStringList &arguments)
{
    static const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
    environment.remove(QStringLiteral("DISPLAY"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(POSTERN_PROGRAM), arguments);
    process.waitForFinished(300000);
    const bool exited = process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
    return {exited ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace postern::test
