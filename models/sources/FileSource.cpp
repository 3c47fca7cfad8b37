// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/FileSource.h"

#include "models/sources/CommandSource.h"
#include "models/sources/InputPaths.h"

#include <QFileInfo>

#include <algorithm>

namespace postern {

namespace {

constexpr int problemsNamed = 5;

QString joined(const QStringList &problems)
{
    QString all = problems.mid(0, problemsNamed).join(QStringLiteral("\n"));
    if (problems.size() > problemsNamed)
        all += QStringLiteral("\nand %1 more.").arg(problems.size() - problemsNamed);
    return all;
}

/// Counts what a test reads, and keeps nothing of it.
class CountingSink final : public RecordSink
{
public:
    Result<int> file(const ReadFile &) override { return m_files++; }
    Result<void> put(Record &&) override { return {}; }
    void reject(BadRow &&) override {}

private:
    int m_files = 0;
};

} // namespace

bool FileSource::hasLookups() const
{
    return std::any_of(m_manifest->streams.begin(), m_manifest->streams.end(),
                       [](const auto &stream) { return !stream->lookups.empty(); });
}

void FileSource::note(const EntryOutcome &outcome, ReadSummary &summary)
{
    summary.rows += outcome.rows;
    summary.records += outcome.tally.records;
    summary.badRows += outcome.tally.badRows + outcome.tally.badFields;
    summary.hasLastUsed |= outcome.tally.hasLastUsed;
    summary.hasMfa |= outcome.tally.hasMfa;
    for (const QString &oddity : outcome.notes)
        summary.notes << outcome.label + QStringLiteral(": ") + oddity;
    if (outcome.match) {
        StreamState &state = m_streams[std::size_t(outcome.match->stream)];
        state.wasSeen = true;
        state.isWhole &= outcome.isComplete() && outcome.tally.badRows == 0;
    }
    if (outcome.isComplete())
        return;
    const QString why = outcome.problem.isEmpty()
                            ? QStringLiteral("Nothing of %1 recognises this file, so it was not read. Remove it from the source "
                                             "or read it with the kind it is of.")
                                  .arg(m_manifest->title.value(QStringLiteral("en")))
                            : outcome.problem;
    m_problems << outcome.label + QStringLiteral(": ") + why;
}

/// Whether a stream was read without a gap, in any of its shapes.
bool FileSource::isCovered(std::size_t stream) const
{
    bool wasSeen = false;
    for (std::size_t i = 0; i < m_streams.size(); ++i) {
        const bool isShape = i == stream || m_manifest->streams[i]->variantOf == m_manifest->streams[stream]->name;
        if (!isShape || !m_streams[i].wasSeen)
            continue;
        if (!m_streams[i].isWhole)
            return false;
        wasSeen = true;
    }
    return wasSeen;
}

/// A type is covered when every stream that has all of it was read without a gap.
std::vector<RecordType> FileSource::covered() const
{
    std::vector<RecordType> types;
    for (const RecordShape &shape : recordShapes()) {
        bool any = false;
        bool all = true;
        for (std::size_t i = 0; i < m_streams.size(); ++i) {
            const auto &snapshot = m_manifest->streams[i]->snapshot;
            if (std::find(snapshot.begin(), snapshot.end(), shape.type) == snapshot.end())
                continue;
            any = true;
            all &= isCovered(i);
        }
        if (any && all)
            types.push_back(shape.type);
    }
    return types;
}

std::vector<ReadSummary::WholeStream> FileSource::wholeStreams() const
{
    std::vector<ReadSummary::WholeStream> streams;
    for (std::size_t i = 0; i < m_streams.size(); ++i) {
        const StreamManifest &stream = *m_manifest->streams[i];
        if (stream.variantOf.isEmpty() && isCovered(i))
            streams.push_back({stream.name.toStdString(), stream.snapshot});
    }
    return streams;
}

Result<ReadSummary> FileSource::read(RecordSink &sink, Progress &progress)
{
    const QStringList files = TRY(filesBehind(m_settings.paths()));
    m_streams.assign(m_manifest->streams.size(), {});
    m_problems.clear();
    qint64 total = 0;
    for (const QString &file : files)
        total += QFileInfo(file).size();
    FilePass pass(m_recogniser, sink, progress, m_now);
    pass.setMayBeBare(true);
    pass.setIntake(m_intake);
    pass.setShownAs(m_settings.answers.value(QStringLiteral("path")), m_shownAs);
    pass.setTotal(hasLookups() ? total * 2 : total);
    if (hasLookups()) {
        for (const QString &file : files)
            TRY(pass.read(file, FilePass::Purpose::Lookups, [](const EntryOutcome &) -> Result<void> { return {}; }));
    }
    ReadSummary summary;
    const auto done = [&](const EntryOutcome &outcome) -> Result<void> {
        note(outcome, summary);
        return {};
    };
    for (const QString &file : files)
        TRY(pass.read(file, FilePass::Purpose::Records, done));
    summary.complete = m_problems.isEmpty();
    summary.incompleteBecause = joined(m_problems);
    if (summary.complete) {
        summary.covered = covered();
        summary.wholeStreams = wholeStreams();
    }
    return summary;
}

Result<QString> FileSource::test(Progress &progress)
{
    const QStringList files = TRY(filesBehind(m_settings.paths()));
    m_streams.assign(m_manifest->streams.size(), {});
    m_problems.clear();
    CountingSink sink;
    FilePass pass(m_recogniser, sink, progress, m_now);
    pass.setMayBeBare(true);
    pass.setShownAs(m_settings.answers.value(QStringLiteral("path")), m_shownAs);
    ReadSummary summary;
    QMap<QString, int> streams;
    for (const QString &file : files) {
        TRY(pass.read(file, FilePass::Purpose::Recognition, [&](const EntryOutcome &outcome) -> Result<void> {
            if (outcome.match)
                ++streams[outcome.match->bound->name];
            note(outcome, summary);
            return {};
        }));
    }
    if (!m_problems.isEmpty())
        return Error{joined(m_problems), m_settings.name, true};
    QStringList found;
    for (auto it = streams.cbegin(); it != streams.cend(); ++it)
        found << QStringLiteral("%1: %2").arg(it.key()).arg(it.value());
    return QStringLiteral("%1 files are there and recognised (%2).").arg(files.size()).arg(found.join(QStringLiteral(", ")));
}

Result<std::unique_ptr<Source>> openSource(const Manifest &manifest, const SourceSettings &settings, std::optional<Instant> now)
{
    QStringList missing;
    for (const ManifestQuestion &question : manifest.asks) {
        const QString answer = settings.answers.value(question.key);
        if (answer.trimmed().isEmpty() && question.required && question.otherwise.isEmpty())
            missing << QStringLiteral("\"%1\" has no answer").arg(question.key);
        else if (!answer.isEmpty() && !question.choices.isEmpty() && !question.choices.contains(answer))
            missing << QStringLiteral("\"%1\" is one of %2, not \"%3\"")
                           .arg(question.key, question.choices.join(QStringLiteral(", ")), answer);
    }
    for (auto it = settings.answers.cbegin(); it != settings.answers.cend(); ++it) {
        const bool isAsked = std::any_of(manifest.asks.begin(), manifest.asks.end(),
                                         [&](const ManifestQuestion &question) { return question.key == it.key(); });
        if (!isAsked)
            missing << QStringLiteral("nobody asks for \"%1\"").arg(it.key());
    }
    for (const SourceCommand &command : manifest.commands) {
        for (const SourceCommand::Argument &argument : command.arguments) {
            const QString answer = settings.answers.value(argument.ask).trimmed();
            const bool isOption = argument.text.isEmpty() && answer.startsWith(u'-');
            const bool hasControl = std::any_of(answer.begin(), answer.end(), [](QChar character) { return character.category() == QChar::Other_Control; });
            if (!argument.ask.isEmpty() && (isOption || hasControl))
                missing << QStringLiteral("\"%1\" may not begin with a dash nor hold control characters: it goes to a program").arg(argument.ask);
        }
    }
    missing.removeDuplicates();
    if (!missing.isEmpty()) {
        return Error{QStringLiteral("The settings of the source are not complete: %1. Nothing was read; correct them.")
                         .arg(missing.join(QStringLiteral("; "))),
                     settings.name, false};
    }
    auto copy = std::make_shared<const Manifest>(manifest);
    Recogniser recogniser;
    TRY(recogniser.add(copy, settings.answers));
    if (!manifest.commands.isEmpty())
        return std::unique_ptr<Source>(std::make_unique<CommandSource>(std::move(copy), settings, std::move(recogniser), now.value_or(SystemClock().now())));
    return std::unique_ptr<Source>(std::make_unique<FileSource>(std::move(copy), settings, std::move(recogniser),
                                                                now.value_or(SystemClock().now())));
}

} // namespace postern
