// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/RowReaders.h"

#include "models/sources/AccessLogReader.h"
#include "models/sources/AuditdReader.h"
#include "models/sources/Base64.h"
#include "models/sources/CefReader.h"
#include "models/sources/CsvReader.h"
#include "models/sources/EvtxReader.h"
#include "models/sources/JsonReader.h"
#include "models/sources/LdifReader.h"
#include "models/sources/MemoryStream.h"
#include "models/sources/NdjsonReader.h"
#include "models/sources/SyslogReader.h"
#include "models/sources/UtmpReader.h"

#include <algorithm>

namespace postern {

namespace {

/// A CSV reader together with the text it reads, where that text was inside something else.
class WrappedCsvReader final : public RowReader
{
public:
    WrappedCsvReader(std::string text, const CsvDialect &dialect) : m_text(std::move(text)), m_csv(m_text, dialect) {}
    Result<void> begin() { return m_csv.begin(); }
    Result<bool> next(Row &row) override
    {
        arena().clear();
        return m_csv.next(row);
    }

private:
    MemoryStream m_text;
    CsvReader m_csv;
};

/// A reader that has to look at the beginning first.
template <typename Reader>
Result<std::unique_ptr<RowReader>> begun(std::unique_ptr<Reader> reader)
{
    TRY(reader->begin());
    return std::unique_ptr<RowReader>(std::move(reader));
}

Result<std::unique_ptr<RowReader>> makeCsvReader(const StreamManifest &stream, ByteStream &text)
{
    if (stream.csv.unwrap)
        return begun(std::make_unique<WrappedCsvReader>(TRY(unwrappedCsv(*stream.csv.unwrap, text)), stream.csv));
    return begun(std::make_unique<CsvReader>(text, stream.csv));
}

std::vector<JsonReader::Place> placesOf(const StreamManifest &stream)
{
    std::vector<JsonReader::Place> places;
    std::vector<std::string> lists;
    for (const StreamManifest::ElementPlace &element : stream.elements) {
        auto list = std::find(lists.begin(), lists.end(), element.list);
        if (list == lists.end())
            list = lists.insert(lists.end(), element.list);
        places.push_back({element.path.steps(), int(list - lists.begin())});
    }
    return places;
}

} // namespace

Result<std::string> unwrappedCsv(const NodePath &path, ByteStream &text)
{
    JsonReader json(text, {JsonReader::Place{}});
    Row row;
    const bool any = TRY(json.next(row));
    RowScope rows;
    rows.arena = &json.arena();
    Scope scope;
    scope.here = row.node;
    scope.row = &rows;
    const Node *inner = any && row.node ? path.first(scope) : nullptr;
    if (!inner || !inner->isText())
        return Error{QStringLiteral("The JSON has no text under \"%1\", where the CSV should be. Nothing was read.")
                         .arg(QString::fromStdString(path.text())),
                     {}, false};
    const bool isBase64 = inner->text().find_first_of(",;|\t\n") == std::string_view::npos;
    if (isBase64) {
        if (auto bytes = fromBase64(inner->text()))
            return *bytes;
    }
    return std::string(inner->text());
}

Result<std::unique_ptr<RowReader>> makeRowReader(const StreamManifest &stream, FileFormat format, ByteStream &text, Instant now)
{
    switch (format) {
    case FileFormat::Json:
        return std::unique_ptr<RowReader>(std::make_unique<JsonReader>(text, placesOf(stream)));
    case FileFormat::Ndjson:
        return std::unique_ptr<RowReader>(std::make_unique<NdjsonReader>(text));
    case FileFormat::Ldif:
        return std::unique_ptr<RowReader>(std::make_unique<LdifReader>(text));
    case FileFormat::Cef:
        return std::unique_ptr<RowReader>(std::make_unique<CefReader>(text));
    case FileFormat::Syslog: {
        LogClockSettings clock = stream.clock;
        clock.now = now;
        return std::unique_ptr<RowReader>(std::make_unique<SyslogReader>(text, clock));
    }
    case FileFormat::Auditd:
        return std::unique_ptr<RowReader>(std::make_unique<AuditdReader>(text));
    case FileFormat::AccessLog:
        return std::unique_ptr<RowReader>(std::make_unique<AccessLogReader>(text));
    case FileFormat::Utmp:
        return begun(std::make_unique<UtmpReader>(text));
    case FileFormat::Evtx:
        return begun(std::make_unique<EvtxReader>(text));
    case FileFormat::Csv:
        break;
    }
    return makeCsvReader(stream, text);
}

} // namespace postern
