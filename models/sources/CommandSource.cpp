// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/CommandSource.h"

#include "models/sources/FileSource.h"
#include "models/sources/ProgramRun.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

namespace postern {

namespace {

/// A folder that only this user can look into, for as long as one read lasts.
Result<std::unique_ptr<QTemporaryDir>> spool()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    QDir().mkpath(cache);
    auto folder = std::make_unique<QTemporaryDir>(cache + QStringLiteral("/read-XXXXXX"));
    if (!folder->isValid())
        return Error{QStringLiteral("No folder for the output of programs could be made in %1: %2.").arg(cache, folder->errorString()), {}, true};
    return folder;
}

/// Waits, but not longer than anybody wants it.
void wait(Seconds pause, const Progress &progress)
{
    QElapsedTimer clock;
    clock.start();
    while (progress.isWanted() && !clock.hasExpired(qint64(pause.count()) * 1000))
        QThread::msleep(50);
}

} // namespace

CommandSource::CommandSource(std::shared_ptr<const Manifest> manifest, SourceSettings settings, Recogniser recogniser, Instant now)
    : m_manifest(std::move(manifest)), m_settings(std::move(settings)), m_recogniser(std::move(recogniser)), m_now(now)
{
}

Result<void> CommandSource::runOne(const SourceCommand &command, const QString &folder, Progress &progress) const
{
    ProgramRun run(command.program, command.filled(m_settings.answers), m_manifest->environment);
    run.setLimits(command.limit, command.bytesMost);
    const QString path = folder + u'/' + (command.name.isEmpty() ? QStringLiteral(".unwanted") : command.name);
    Result<void> answer;
    for (int attempt = 1;; ++attempt) {
        QFile output(path);
        if (!output.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return Error{QStringLiteral("The output of “%1” cannot be kept: %2.").arg(command.program, output.errorString()), {}, true};
        answer = run.into(output, progress);
        if (answer || attempt == command.tries || !progress.isWanted())
            break;
        wait(command.pause, progress);
    }
    // Half an output is none: what a program that failed wrote would look like all there is.
    if (!answer || command.name.isEmpty())
        QFile::remove(path);
    return answer;
}

Result<void> CommandSource::run(Progress &progress, const QString &folder)
{
    m_failures.clear();
    m_notes.clear();
    for (const SourceCommand &command : m_manifest->commands) {
        progress.report(QStringLiteral("Running %1").arg(command.program));
        const auto answer = runOne(command, folder, progress);
        if (!progress.isWanted())
            return answer ? Result<void>(Error{QStringLiteral("Cancelled."), {}, true}) : answer;
        if (!answer)
            (command.isOptional ? m_notes : m_failures) << answer.error().message;
    }
    if (QDir(folder).isEmpty(QDir::Files | QDir::NoDotAndDotDot))
        return Error{(m_failures + m_notes).join(u'\n') + QStringLiteral("\nNothing was read."), m_settings.name, true};
    return {};
}

Result<ReadSummary> CommandSource::read(RecordSink &sink, Progress &progress)
{
    const auto folder = TRY(spool());
    TRY(run(progress, folder->path()));
    SourceSettings settings = m_settings;
    settings.answers[QStringLiteral("path")] = folder->path();
    FileSource files(m_manifest, settings, m_recogniser, m_now);
    files.setShownAs(m_manifest->kind);
    files.setIntake(m_intake);
    ReadSummary summary = TRY(files.read(sink, progress));
    summary.notes << m_notes;
    if (!m_failures.isEmpty()) {
        summary.complete = false;
        summary.incompleteBecause = (m_failures + QStringList(summary.incompleteBecause)).join(u'\n').trimmed();
        summary.covered.clear();
        summary.wholeStreams.clear();
    }
    return summary;
}

Result<QString> CommandSource::test(Progress &progress)
{
    const auto folder = TRY(spool());
    TRY(run(progress, folder->path()));
    if (!m_failures.isEmpty())
        return Error{m_failures.join(u'\n'), m_settings.name, true};
    SourceSettings settings = m_settings;
    settings.answers[QStringLiteral("path")] = folder->path();
    FileSource files(m_manifest, settings, m_recogniser, m_now);
    files.setShownAs(m_manifest->kind);
    const QString found = TRY(files.test(progress));
    return (QStringList{found} + m_notes).join(u'\n');
}

} // namespace postern
