// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/FileReading.h"

#include "models/sources/BulkCompiler.h"
#include "models/sources/HeadedStream.h"
#include "models/sources/RowReaders.h"

#include <QFileInfo>

namespace postern {

namespace {

constexpr qint64 rowsBetweenLooks = 4096;

/// An entry of an archive, as a log.
class EntryBytes final : public EventBytes
{
public:
    EntryBytes(const InputFile &input, ByteStream &text) : m_input(input), m_text(text) {}
    Result<qint64> read(char *to, qint64 most) override { return m_text.read(to, most); }
    qint64 bytesUsed() const override { return m_input.bytesUsed(); }
    bool isPacked() const override { return true; }

private:
    const InputFile &m_input;
    ByteStream &m_text;
};

bool looksPacked(std::string_view head)
{
    return head.starts_with("\x1f\x8b") || head.starts_with("PK\x03\x04") || head.starts_with("\x28\xb5\x2f\xfd");
}

} // namespace

Result<void> FilePass::cancelled() const
{
    return Error{QStringLiteral("Reading was cancelled. What was read before is kept and nothing is closed; read again to "
                                "have everything."),
                 {}, true};
}

Result<void> FilePass::read(const QString &path, Purpose purpose, const EntryDone &done)
{
    m_path = path;
    m_isFileTaken = false;
    auto input = InputFile::open(path);
    if (!input) {
        EntryOutcome outcome;
        outcome.label = labelOf(path);
        outcome.problem = input.error().message;
        return done(outcome);
    }
    for (;;) {
        if (!m_progress.isWanted())
            return cancelled();
        const auto more = (*input)->next();
        if (!more) {
            EntryOutcome outcome;
            outcome.label = labelOf(more.error().origin.isEmpty() ? path : more.error().origin);
            outcome.problem = more.error().message;
            TRY(done(outcome));
            break;
        }
        if (!*more)
            break;
        TRY(entry(**input, purpose, done));
        if (m_isFileTaken) // by another way than this: nothing of it is left
            break;
    }
    m_before += QFileInfo(path).size();
    return {};
}

QString FilePass::labelOf(const QString &path) const
{
    return m_shown.isEmpty() || !path.startsWith(m_folder) ? path : m_shown + path.mid(m_folder.size());
}

/// Adds to the head until it has `most` bytes or the entry ends.
Result<void> FilePass::readHead(InputFile &input, qint64 most, std::string &head, bool &isWhole) const
{
    while (qint64(head.size()) < most) {
        const std::size_t before = head.size();
        head.resize(std::min(std::size_t(most), before + std::max<std::size_t>(before, 64 * 1024)));
        auto count = input.read(head.data() + before, qint64(head.size() - before));
        head.resize(before + std::size_t(count ? *count : 0));
        if (!count)
            return count.error();
        if (*count == 0) {
            isWhole = true;
            return {};
        }
    }
    return {};
}

Result<void> FilePass::entry(InputFile &input, Purpose purpose, const EntryDone &done)
{
    EntryOutcome outcome;
    outcome.label = labelOf(input.label());
    m_progress.report(QStringLiteral("Reading %1").arg(QFileInfo(outcome.label).fileName()), m_before + input.bytesUsed(), m_total);
    std::string head;
    bool isWhole = false;
    auto read = readHead(input, Recogniser::headSize, head, isWhole);
    outcome.match = m_recogniser.recognise(head, isWhole, m_mayBeBare);
    if (read && !outcome.match && !isWhole && (head.starts_with('{') || head.starts_with('['))) {
        read = readHead(input, Recogniser::largeHeadSize, head, isWhole);
        outcome.match = m_recogniser.recognise(head, isWhole, m_mayBeBare);
    }
    // A log may be silent and say so with no byte at all; a table that lost its header was cut off.
    if (read && head.empty() && (!outcome.match || outcome.match->format == FileFormat::Csv)) {
        outcome.match.reset();
        outcome.problem = QStringLiteral("The file is empty. Nothing was read from it; fetch it again.");
        return done(outcome);
    }
    if (!read)
        outcome.problem = read.error().message; // the beginning that was got may still hold rows
    if (!outcome.match) {
        if (outcome.problem.isEmpty() && looksPacked(head))
            outcome.problem = QStringLiteral("This is an archive inside an archive and was not opened. Unpack the outer one.");
        return done(outcome);
    }
    const StreamManifest &stream = *outcome.match->bound;
    const bool isOfInterest = purpose == Purpose::Records || (purpose == Purpose::Lookups && !stream.lookups.empty());
    // An answer that only says why there is nothing has no rows, but it has to be judged.
    if ((stream.isIgnored && stream.incompleteWhen.empty()) || !isOfInterest)
        return done(outcome);
    HeadedStream bytes(head, input);
    MemoryStream onlyHead{std::string_view(head)};
    ByteStream &all = read ? static_cast<ByteStream &>(bytes) : onlyHead;
    if (purpose == Purpose::Records && m_intake && stream.bulk && TRY(bulk(input, all, m_path, outcome)))
        return done(outcome);
    Utf8Stream text(all, stream.encoding);
    auto reader = makeRowReader(stream, outcome.match->format, text, m_now);
    if (!reader) {
        outcome.problem = reader.error().message;
        return done(outcome);
    }
    const QString brokenHead = outcome.problem;
    TRY(rows(input, **reader, purpose, outcome));
    if (!brokenHead.isEmpty())
        outcome.problem = brokenHead;
    return done(outcome);
}

ReadFile FilePass::fileOf(const EntryOutcome &outcome, const InputFile &input) const
{
    const StreamManifest &stream = *outcome.match->bound;
    const QString &name = stream.variantOf.isEmpty() ? stream.name : stream.variantOf;
    return {outcome.label.toStdString(), stream.name.toStdString(), input.entryBytes(), name.toStdString()};
}

/// Hands a log to the engine of events. False: its mapping needs the ordinary reader.
Result<bool> FilePass::bulk(InputFile &input, ByteStream &text, const QString &path, EntryOutcome &outcome)
{
    BulkCompiler compiler;
    const auto mapping = outcome.match->format == FileFormat::Ndjson ? compiler.compile(*outcome.match->bound) : std::nullopt;
    if (!mapping)
        return false;
    const int file = TRY(m_sink.file(fileOf(outcome, input)));
    // A file by itself is read from its beginning, by the fastest way there is; an entry of an archive as it comes.
    std::unique_ptr<EventBytes> bytes;
    if (input.label() == path) {
        if (auto opened = EventBytes::open(path))
            bytes = std::move(*opened);
    }
    const bool mayGrow = bytes && !bytes->isPacked() && m_shown.isEmpty(); // output is new each time
    m_isFileTaken = bytes != nullptr;
    if (!bytes)
        bytes = std::make_unique<EntryBytes>(input, text);
    m_intake->setAccountSource(compiler.accountSource());
    const auto reject = [&](quint64 row, const EventWindow::BadLine &line) { m_sink.reject({{file, qint64(row)}, {}, line.message, line.excerpt}); };
    const auto watch = [&](qint64 used) { m_progress.report(QStringLiteral("Reading %1").arg(QFileInfo(outcome.label).fileName()), m_before + used, m_total); };
    const auto counts = m_intake->take({outcome.label, QFileInfo(path).size(), mayGrow, quint32(file) + 1}, *mapping, *bytes, m_progress, reject, watch);
    if (!counts) {
        outcome.problem = counts.error().message;
        return true;
    }
    outcome.rows = qint64(counts->rows);
    outcome.tally.records = qint64(counts->events);
    outcome.tally.badRows = qint64(counts->badRows);
    if (!m_progress.isWanted())
        return cancelled().error();
    return true;
}

Result<void> FilePass::rows(InputFile &input, RowReader &reader, Purpose purpose, EntryOutcome &outcome)
{
    Mapper mapper(*outcome.match->bound, m_lookups, m_seen, m_now);
    int file = -1;
    if (purpose == Purpose::Records)
        file = TRY(m_sink.file(fileOf(outcome, input)));
    mapper.beginFile(outcome.label.toStdString(), file);
    Row row;
    for (;;) {
        const auto more = reader.next(row);
        if (!more) {
            outcome.problem = more.error().message;
            break;
        }
        if (!*more)
            break;
        ++outcome.rows;
        if (purpose == Purpose::Records)
            TRY(mapper.map(row, reader, m_sink));
        else
            TRY(mapper.mapLookups(row, reader, m_lookups));
        if (outcome.rows % rowsBetweenLooks == 0) {
            if (!m_progress.isWanted())
                return cancelled();
            m_progress.report(QStringLiteral("Reading %1").arg(QFileInfo(outcome.label).fileName()),
                              m_before + input.bytesUsed(), m_total);
        }
    }
    outcome.tally = mapper.tally();
    if (outcome.problem.isEmpty())
        judge(reader, outcome);
    return {};
}

/// Whether a file that was read to its end has everything it should.
void FilePass::judge(RowReader &reader, EntryOutcome &outcome) const
{
    const StreamManifest &stream = *outcome.match->bound;
    RowScope rows;
    rows.envelope = reader.envelope();
    Scope scope;
    scope.row = &rows;
    scope.here = rows.envelope;
    for (const StreamManifest::Incomplete &rule : stream.incompleteWhen) {
        if (rows.envelope && rule.when.holds(scope)) {
            outcome.problem = rule.because.value(QStringLiteral("en"));
            return;
        }
    }
    outcome.problem = reader.missing();
    if (outcome.problem.isEmpty() && stream.expectCount)
        judgeCount(reader, *stream.expectCount, outcome);
    if (outcome.problem.isEmpty() && outcome.rows == 0 && !stream.mayBeEmpty) {
        outcome.problem = QStringLiteral("The file has no rows, and a source that suddenly has nothing is taken for one that "
                                         "lost its rights. Nothing is closed; check the export.");
    }
}

void FilePass::judgeCount(RowReader &reader, const NodePath &path, EntryOutcome &outcome) const
{
    RowScope rows;
    rows.envelope = reader.envelope();
    Scope scope;
    scope.row = &rows;
    const Node *node = path.first(scope);
    const auto promised = node ? bitsOf(*node) : std::nullopt;
    if (!promised)
        return;
    const QString name = QString::fromStdString(path.text());
    if (qint64(*promised) > outcome.rows) {
        outcome.problem = QStringLiteral("The file promises %1 entries (%2) and has %3: it was cut short. Nothing is closed; "
                                         "export again.")
                              .arg(*promised)
                              .arg(name)
                              .arg(outcome.rows);
    } else if (qint64(*promised) < outcome.rows) {
        outcome.notes << QStringLiteral("The file promises %1 entries (%2) and has %3; all were read.")
                             .arg(*promised)
                             .arg(name)
                             .arg(outcome.rows);
    }
}

} // namespace postern
