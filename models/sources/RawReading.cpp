// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/RawReading.h"

#include "models/sources/HeadedStream.h"
#include "models/sources/InputFile.h"
#include "models/sources/JsonParser.h"
#include "models/sources/Recogniser.h"
#include "models/sources/RowReaders.h"

namespace postern {

namespace {

constexpr int rowsBetweenLooks = 1000;

struct Head
{
    std::string bytes;
    bool isWhole = false;
};

Result<Head> headOf(InputFile &input)
{
    Head head;
    while (qint64(head.bytes.size()) < Recogniser::headSize) {
        const std::size_t before = head.bytes.size();
        head.bytes.resize(before + 64 * 1024);
        const auto count = input.read(head.bytes.data() + before, 64 * 1024);
        head.bytes.resize(before + std::size_t(count ? *count : 0));
        if (!count)
            return count.error();
        if (*count == 0) {
            head.isWhole = true;
            break;
        }
    }
    return head;
}

/// Whether the first line is an object by itself.
bool isByLines(std::string_view head)
{
    NodeArena arena;
    const Node *node = JsonParser().parseCopy(head.substr(0, head.find('\n')), arena);
    return node && node->isObject();
}

/// How to read JSON that no manifest recognises; nothing when it is no JSON.
std::optional<Recogniser::Match> plainJson(std::string_view head)
{
    const std::size_t begin = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (begin == std::string_view::npos || (head[begin] != '{' && head[begin] != '['))
        return std::nullopt;
    head.remove_prefix(begin);
    auto stream = std::make_shared<StreamManifest>();
    Recogniser::Match match;
    match.format = isByLines(head) ? FileFormat::Ndjson : FileFormat::Json;
    std::string_view place = head[0] == '[' ? "[*]" : ".";
    for (const auto &[name, elements] : {std::pair<std::string_view, std::string_view>{"\"Records\"", "Records[*]"}, {"\"records\"", "records[*]"},
                                         {"\"value\"", "value[*]"}, {"\"items\"", "items[*]"}, {"\"events\"", "events[*]"}}) {
        const std::size_t at = head.substr(0, 4096).find(name);
        const std::size_t after = at == std::string_view::npos ? at : head.find_first_not_of(" \t\r\n:", at + name.size());
        if (place == "." && after != std::string_view::npos && head[after] == '[')
            place = elements;
    }
    auto path = NodePath::parse(place);
    if (!path)
        return std::nullopt;
    StreamManifest::ElementPlace element;
    element.path = std::move(*path);
    stream->elements.push_back(std::move(element));
    stream->name = QStringLiteral("json");
    match.bound = stream;
    return match;
}

Result<void> rowsOf(RowReader &reader, const TakeRow &take, Progress &progress, FileReading &reading)
{
    Row row;
    for (;;) {
        const auto more = reader.next(row);
        if (!more) {
            reading.error = more.error().message;
            return {};
        }
        if (!*more)
            break;
        if (row.node && row.node->isObject()) {
            ++reading.records;
            TRY(take(row, reading.file));
        } else {
            ++reading.badRows;
        }
        if ((reading.records + reading.badRows) % rowsBetweenLooks == 0 && !progress.isWanted())
            return Error{QStringLiteral("Reading was cancelled."), reading.file, true};
    }
    reading.error = reader.missing();
    reading.complete = reading.error.isEmpty();
    return {};
}

Result<FileReading> entryOf(const ManifestCatalog &catalog, InputFile &input, const TakeRow &take, Progress &progress, Instant now)
{
    FileReading reading;
    reading.file = input.label();
    const auto head = headOf(input);
    if (!head) {
        reading.error = head.error().message;
        return reading;
    }
    auto match = catalog.recogniser().recognise(head->bytes, head->isWhole, false);
    if (match)
        reading.manifest = match->manifest->kind;
    else
        match = plainJson(head->bytes);
    if (!match) {
        reading.error = QStringLiteral("Nothing is known of this file, and it is no JSON.");
        return reading;
    }
    reading.stream = match->bound->name;
    HeadedStream bytes(head->bytes, input);
    Utf8Stream text(bytes, match->bound->encoding);
    const auto reader = makeRowReader(*match->bound, match->format, text, now);
    if (!reader)
        reading.error = reader.error().message;
    else
        TRY(rowsOf(**reader, take, progress, reading));
    return reading;
}

} // namespace

Result<QVector<FileReading>> readRawRows(const ManifestCatalog &catalog, const QString &path, const TakeRow &take,
                                         Progress &progress, Instant now)
{
    QVector<FileReading> readings;
    const auto failed = [&](const Error &error) { readings << FileReading{path, {}, {}, 0, 0, false, error.message, {}}; };
    auto input = InputFile::open(path);
    if (!input) {
        failed(input.error());
        return readings;
    }
    for (;;) {
        const auto more = (*input)->next();
        if (!more)
            failed(more.error());
        if (!more || !*more)
            return readings;
        readings << TRY(entryOf(catalog, **input, take, progress, now));
    }
}

} // namespace postern
