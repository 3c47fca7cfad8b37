// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/AccessLogRead.h"

#include "tests/bench/BenchData.h"
#include "tests/bench/Stopwatch.h"

#include "models/sources/Manifest.h"
#include "models/sources/Source.h"
#include "models/store/ActivityIntake.h"
#include "models/store/RecordStore.h"
#include "models/store/SourceStore.h"
#include "models/store/WorkspaceFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace postern::bench {

Result<void> AccessLogRead::run(const QString &log, const QString &workspace, bool keeps)
{
    for (const char *end : {"", "-wal", "-shm", ".lock"})
        QFile::remove(workspace + QLatin1String(end));
    const WorkspaceFile file = TRY(WorkspaceFile::create(workspace, QStringLiteral("Bench"), toEpoch(BenchData::at())));
    Database writer = TRY(Database::open(workspace, Database::Mode::Write));
    ConfiguredSource source;
    source.kind = QStringLiteral("event-log");
    source.name = QStringLiteral("gateway");
    source.category = QStringLiteral("events");
    source.answers = {{QStringLiteral("path"), log}, {QStringLiteral("account"), QStringLiteral("actor.id")}, {QStringLiteral("id"), QStringLiteral("event_id")},
                      {QStringLiteral("record"), QStringLiteral("resource")}, {QStringLiteral("country"), QStringLiteral("cc")},
                      {QStringLiteral("agent"), QStringLiteral("ua")}};
    const SourceId id = TRY(SourceStore::add(writer, source, BenchData::at()));
    const ManifestCatalog manifests = ManifestCatalog::load();
    const auto manifest = manifests.find(source.kind);
    if (!manifest)
        return Error{QStringLiteral("There is no manifest of an event log."), {}, false};
    auto opened = TRY(openSource(*manifest, {source.kind, source.name, source.answers}, BenchData::at()));
    auto store = TRY(RecordStore::begin(writer, id, BenchData::at()));
    auto intake = TRY(ActivityIntake::open(writer, id, BenchData::at(), {keeps, 0}));
    intake->setFiles([&](quint32 number) { return store->fileId(int(number) - 1); });
    intake->setCommitted([&] { return store->keepSoFar(); });
    opened->setIntake(intake.get());
    Progress progress;
    const ReadSummary summary = TRY(opened->read(*store, progress));
    TRY(store->finish(summary, false));
    if (!summary.complete)
        return Error{summary.incompleteBecause, log, false};
    TRY(intake->takeStored(progress));
    return intake->end();
}

Result<AccessLogRead::Cost> AccessLogRead::program(const QString &name, const QStringList &arguments)
{
    std::vector<QByteArray> words{QFile::encodeName(name)};
    for (const QString &argument : arguments)
        words.push_back(QFile::encodeName(argument));
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const Stopwatch watch;
    const pid_t child = ::fork();
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_WRONLY);
        ::dup2(nowhere, STDOUT_FILENO);
        ::execvp(pointers[0], pointers.data());
        ::_exit(127);
    }
    int status = -1;
    rusage used{};
    if (child < 0 || ::wait4(child, &status, 0, &used) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return Error{QStringLiteral("%1 did not do it").arg(name), arguments.join(u' '), false};
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) * 1e-6; };
    return Cost{watch.milliseconds() / 1000, seconds(used.ru_utime) + seconds(used.ru_stime), double(used.ru_maxrss) / 1024};
}

Result<AccessLogRead::Cost> AccessLogRead::inProcess(const QString &log, const QString &workspace, bool keeps)
{
    return program(QCoreApplication::applicationFilePath(),
                   {QStringLiteral("take"), log, workspace, keeps ? QStringLiteral("keep") : QStringLiteral("drop")});
}

} // namespace postern::bench
