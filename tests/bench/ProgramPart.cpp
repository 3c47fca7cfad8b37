// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchRun.h"
#include "tests/bench/Stopwatch.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <algorithm>
#include <array>

namespace postern::bench {

namespace {
const QString part = QStringLiteral("program");

/// How long the program runs with these arguments, by the wall, ms.
Result<double> timeOf(const QStringList &arguments)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    const Stopwatch watch;
    program.start(QStringLiteral(POSTERN_PROGRAM), arguments);
    if (!program.waitForFinished(-1) || program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0)
        return Error{QStringLiteral("postern %1: %2").arg(arguments.join(u' '), QString::fromUtf8(program.readAll()).trimmed()), part, false};
    return watch.milliseconds();
}

/// The middle one of five.
Result<double> usualTimeOf(const QStringList &arguments)
{
    std::array<double, 5> times{};
    for (double &time : times)
        time = TRY(timeOf(arguments));
    std::sort(times.begin(), times.end());
    return times[2];
}
} // namespace

Result<void> BenchRun::program()
{
    const QString sample = m_folder.filePath(QStringLiteral("corvane.postern"));
    const QString png = m_folder.filePath(QStringLiteral("overview.png"));
    const QString pdf = m_folder.filePath(QStringLiteral("summary.pdf"));
    for (const char *end : {"", "-wal", "-shm", ".lock"})
        QFile::remove(sample + QLatin1String(end));
    const QString milliseconds = QStringLiteral("ms");
    m_figures.add(part, QStringLiteral("process alone: postern --version"), TRY(usualTimeOf({QStringLiteral("--version")})), milliseconds);
    m_figures.add(part, QStringLiteral("sample company made and synced"), TRY(timeOf({QStringLiteral("demo"), sample})), milliseconds);
    const QString out = QStringLiteral("-o");
    m_figures.add(part, QStringLiteral("process start to Overview drawn, as PNG"),
                  TRY(usualTimeOf({QStringLiteral("screenshot"), sample, QStringLiteral("overview"), out, png})), milliseconds);
    m_figures.add(part, QStringLiteral("process start to management summary, as PDF"),
                  TRY(usualTimeOf({QStringLiteral("report"), sample, out, pdf})), milliseconds);
    m_figures.add(part, QStringLiteral("PDF"), double(QFile(pdf).size()) / 1e3, QStringLiteral("kB"));
    return {};
}

} // namespace postern::bench
