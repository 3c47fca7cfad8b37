// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/ProgramRun.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <csignal>
#include <unistd.h>

namespace postern {

namespace {

constexpr int lookMs = 100;         ///< how often it is asked whether the run is still wanted
constexpr int complaintMost = 2000; ///< bytes of standard error that are kept

/// What a program needs to find its files and to speak to a terminal's user. Nothing that loads code into it.
constexpr const char *always[] = {"PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "TMPDIR"};

/// Ends a program and everything it started.
void stop(QProcess &process)
{
    const qint64 group = process.processId();
    if (group > 0)
        ::kill(-pid_t(group), SIGTERM);
    if (!process.waitForFinished(2000) && group > 0)
        ::kill(-pid_t(group), SIGKILL);
    process.waitForFinished(2000);
}

/// The last lines of what it said, on one line.
QString complaint(const QByteArray &errors)
{
    const QString words = QString::fromUtf8(errors).simplified();
    return words.isEmpty() ? QStringLiteral("It did not say why.") : QStringLiteral("It said: %1").arg(words);
}

} // namespace

ProgramRun::ProgramRun(QString program, QStringList arguments, const QStringList &environment)
    : m_program(std::move(program)), m_arguments(std::move(arguments))
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    const auto pass = [&](const QString &name) {
        if (ours.contains(name))
            m_environment << name + u'=' + ours.value(name);
    };
    for (const char *name : always)
        pass(QLatin1String(name));
    for (const QString &name : environment)
        pass(name);
}

void ProgramRun::setLimits(Seconds limit, qint64 bytesMost)
{
    m_limit = limit;
    m_bytesMost = bytesMost;
}

Error ProgramRun::wrong(const QString &what) const
{
    return {QStringLiteral("“%1” %2").arg((QStringList{m_program} + m_arguments).join(u' '), what), {}, true};
}

Result<void> ProgramRun::into(QIODevice &output, Progress &progress)
{
    const QString found = m_program.startsWith(u'/') ? m_program : QStandardPaths::findExecutable(m_program);
    if (found.isEmpty())
        return Error{QStringLiteral("There is no program “%1” on this computer's PATH. Install it, or start Postern where it is found.").arg(m_program), {}, true};
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setEnvironment(m_environment);
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setChildProcessModifier([] { ::setsid(); });
    process.start(found, m_arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted(10000))
        return wrong(QStringLiteral("could not be started: %1.").arg(process.errorString()));
    QElapsedTimer clock;
    clock.start();
    QByteArray errors;
    qint64 written = 0;
    const auto drain = [&]() -> Result<void> {
        const QByteArray bytes = process.readAllStandardOutput();
        errors = (errors + process.readAllStandardError()).right(complaintMost);
        written += bytes.size();
        if (written > m_bytesMost)
            return wrong(QStringLiteral("wrote more than %1 bytes and was stopped.").arg(m_bytesMost));
        if (output.write(bytes) != bytes.size())
            return wrong(QStringLiteral("wrote what could not be kept: %1. Is the disk full?").arg(output.errorString()));
        return {};
    };
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(lookMs);
        Result<void> step = drain();
        if (step && !progress.isWanted())
            step = Error{QStringLiteral("Cancelled."), {}, true};
        if (step && clock.hasExpired(qint64(m_limit.count()) * 1000))
            step = wrong(QStringLiteral("was still running after %1 seconds and was stopped. %2").arg(m_limit.count()).arg(complaint(errors)));
        if (!step) {
            stop(process);
            return step;
        }
    }
    TRY(drain());
    if (process.exitStatus() == QProcess::CrashExit)
        return wrong(QStringLiteral("was ended by a signal. %1").arg(complaint(errors)));
    if (process.exitCode() != 0)
        return wrong(QStringLiteral("ended with %1. %2").arg(process.exitCode()).arg(complaint(errors)));
    return {};
}

} // namespace postern
