// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/RowReaders.h"

#include "models/sources/Base64.h"
#include "models/sources/CefReader.h"
#include "models/sources/CsvReader.h"
#include "models/sources/JsonReader.h"
#include "models/sources/LdifReader.h"
#include "models/sources/MemoryStream.h"
#include "models/sources/NdjsonReader.h"

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

Result<std::unique_ptr<RowReader>> makeRowReader(const StreamManifest &stream, FileFormat format, ByteStream &text)
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
    case FileFormat::Csv:
        break;
    }
    if (stream.csv.unwrap) {
        auto reader = std::make_unique<WrappedCsvReader>(TRY(unwrappedCsv(*stream.csv.unwrap, text)), stream.csv);
        TRY(reader->begin());
        return std::unique_ptr<RowReader>(std::move(reader));
    }
    auto reader = std::make_unique<CsvReader>(text, stream.csv);
    TRY(reader->begin());
    return std::unique_ptr<RowReader>(std::move(reader));
}

} // namespace postern
