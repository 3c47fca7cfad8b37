// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/Recogniser.h"

#include "models/sources/CsvReader.h"
#include "models/sources/FormatLook.h"
#include "models/sources/MemoryStream.h"
#include "models/sources/RowReaders.h"

#include <algorithm>

namespace postern {

namespace {

constexpr int elementsLookedAt = 64;
constexpr std::size_t headerMost = 128 * 1024;

int pointsOf(const StreamManifest &stream, FileFormat format)
{
    if (format == FileFormat::Csv)
        return int(stream.columns.size());
    return int(stream.element.size() + stream.envelope.size());
}

bool hasColumns(const StreamManifest &stream, const std::vector<std::string> &names)
{
    const auto isThere = [&](const std::string &wanted) {
        return std::find(names.begin(), names.end(), stream.csv.looseHeader ? looseName(wanted) : wanted) != names.end();
    };
    return !stream.isUnanswered && std::all_of(stream.columns.begin(), stream.columns.end(),
                       [&](const auto &any) { return std::any_of(any.begin(), any.end(), isThere); });
}

/// Whether a text is one JSON object a line: one of the first lines is a whole one, and there are several.
bool isLines(std::string_view text)
{
    if (firstByte(text) != '{')
        return false;
    JsonParser parser;
    NodeArena arena;
    int lines = 0;
    bool anyWhole = false;
    while (!text.empty() && lines < 5) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos && !anyWhole)
            return false; // one line, or the beginning of one
        const std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (firstByte(line) == '\0')
            continue;
        ++lines;
        anyWhole = anyWhole || (line.front() == '{' && parser.parseCopy(line, arena) != nullptr);
    }
    return anyWhole && lines > 1;
}

std::string placesKey(const StreamManifest &stream, FileFormat format)
{
    std::string key;
    if (format == FileFormat::Json) {
        for (const StreamManifest::ElementPlace &place : stream.elements)
            key += place.list + '=' + place.path.text() + '\n';
    }
    return key;
}

Result<std::string> decoded(std::string_view head, TextEncoding encoding)
{
    MemoryStream bytes(head);
    Utf8Stream text(bytes, encoding);
    std::string whole;
    whole.reserve(head.size() + 16);
    char chunk[16384];
    for (;;) {
        const qint64 count = TRY(text.read(chunk, sizeof chunk));
        if (count == 0)
            return whole;
        whole.append(chunk, std::size_t(count));
    }
}

} // namespace

/// One look at one head.
class Recogniser::Trial
{
public:
    Trial(const Recogniser &all, bool isWhole, bool mayBeBare)
        : m_all(all), m_isWhole(isWhole), m_mayBeBare(mayBeBare)
    {
    }

    /// The head as text, for the groups tried after it. Has to stay.
    void setText(std::string_view text)
    {
        m_text = text;
        m_isLines = isLines(text);
    }
    void tryGroup(const Group &group)
    {
        if (group.format == FileFormat::Csv) {
            for (const std::size_t one : group.candidates)
                tryCsv(one);
        } else if (m_isLines && group.format == FileFormat::Json && qint64(m_text.size()) > headSize) {
            // Many megabytes of lines are no JSON value; whether a line of them fits was seen in the first look.
        } else if (mayBeOf(group.format, m_text)) {
            tryRows(group);
        }
        if (m_mayBeBare && m_isWhole && firstByte(m_text) == '\0') {
            for (const std::size_t one : group.candidates) {
                if (m_all.m_candidates[one].bound->mayBeEmpty)
                    take(m_all.m_candidates[one], 0);
            }
        }
    }
    std::optional<Match> best;

private:
    void take(const Match &match, int points)
    {
        // Lines of JSON can be read as JSON too; the reader that loses one line to one error is better.
        const bool isRight = match.format == FileFormat::Csv || (match.format == FileFormat::Ndjson) == m_isLines;
        points = points * 2 + int(isRight);
        if (best && (points < best->points || (points == best->points && match.order > best->order)))
            return;
        best = match;
        best->points = points;
    }

    void tryCsv(std::size_t position)
    {
        const Match &match = m_all.m_candidates[position];
        CsvDialect dialect = match.bound->csv;
        const char first = firstByte(m_text);
        if ((first == '{' || first == '[') != dialect.unwrap.has_value())
            return;
        std::string unwrapped;
        std::string_view text = m_text.substr(0, headerMost);
        if (dialect.unwrap) {
            MemoryStream json(m_text);
            auto inner = unwrappedCsv(*dialect.unwrap, json);
            if (!inner)
                return;
            unwrapped = std::move(*inner);
            text = unwrapped;
        }
        const std::string_view delimiters = dialect.delimiter == '\0' ? ",;\t|" : std::string_view(&dialect.delimiter, 1);
        for (const char delimiter : std::string(delimiters)) {
            dialect.delimiter = delimiter;
            MemoryStream bytes(text);
            CsvReader reader(bytes, dialect);
            if (!reader.begin() || !hasColumns(*match.bound, reader.columns()))
                continue;
            auto settled = std::make_shared<StreamManifest>(*match.bound);
            settled->csv.delimiter = delimiter;
            Match found = match;
            found.bound = std::move(settled);
            take(found, pointsOf(*match.bound, FileFormat::Csv));
            return;
        }
    }

    /// Whether the first look, at less of the file, met rows of this group: then more of them tell nothing new.
    bool hadRows(const Group &group) const
    {
        MemoryStream bytes(m_text.substr(0, std::size_t(headSize)));
        auto reader = makeRowReader(*m_all.m_candidates[group.candidates.front()].bound, group.format, bytes, Instant());
        Row row;
        const auto more = reader ? (*reader)->next(row) : Result<bool>(false);
        return more && *more;
    }

    void tryRows(const Group &group)
    {
        const bool isSecondLook = qint64(m_text.size()) > headSize;
        if (isSecondLook && !asksEnvelope(group) && hadRows(group))
            return;
        MemoryStream bytes(m_text);
        auto reader = makeRowReader(*m_all.m_candidates[group.candidates.front()].bound, group.format, bytes, Instant());
        if (!reader)
            return;
        std::vector<bool> fits(group.candidates.size());
        for (std::size_t i = 0; i < fits.size(); ++i)
            fits[i] = m_all.m_candidates[group.candidates[i]].bound->element.empty();
        const int rows = lookAtRows(group, **reader, fits);
        RowScope rowScope;
        rowScope.envelope = (*reader)->envelope();
        Scope scope;
        scope.here = rowScope.envelope;
        scope.row = &rowScope;
        for (std::size_t i = 0; i < fits.size(); ++i) {
            const Match &match = m_all.m_candidates[group.candidates[i]];
            const bool isBare = m_mayBeBare && m_isWhole && rows == 0 && match.bound->mayBeEmpty;
            if (!(fits[i] || isBare) || !allHold(match.bound->envelope, scope))
                continue;
            const bool needsRows = match.bound->envelope.empty();
            if (rows == 0 && needsRows && !isBare)
                continue;
            take(match, fits[i] ? pointsOf(*match.bound, group.format) : 0);
        }
    }

    bool asksEnvelope(const Group &group) const
    {
        return std::any_of(group.candidates.begin(), group.candidates.end(), [this](std::size_t one) {
            return !m_all.m_candidates[one].bound->envelope.empty();
        });
    }

    int lookAtRows(const Group &group, RowReader &reader, std::vector<bool> &fits)
    {
        Row row;
        int rows = 0;
        JsonParser embedded;
        for (;;) {
            const auto more = reader.next(row);
            if (!more || !*more)
                return rows; // the head may well end inside a row
            if (++rows > elementsLookedAt && !asksEnvelope(group))
                return rows;
            if (rows == elementsLookedAt)
                reader.passRowsBy(); // on to the envelope behind the elements
            if (!row.node)
                continue;
            RowScope rowScope;
            rowScope.envelope = reader.envelope();
            rowScope.row = row.number;
            rowScope.arena = &reader.arena();
            rowScope.embedded = &embedded;
            Scope scope;
            scope.here = row.node;
            scope.row = &rowScope;
            for (std::size_t i = 0; i < fits.size(); ++i) {
                if (!fits[i])
                    fits[i] = allHold(m_all.m_candidates[group.candidates[i]].bound->element, scope);
            }
        }
    }

    const Recogniser &m_all;
    std::string_view m_text;
    bool m_isWhole;
    bool m_mayBeBare;
    bool m_isLines = false;
};

Result<void> Recogniser::add(std::shared_ptr<const Manifest> manifest, const QMap<QString, QString> &given)
{
    QMap<QString, QString> answers = given;
    for (const ManifestQuestion &question : manifest->asks) {
        if (answers.value(question.key).isEmpty() && !question.otherwise.isEmpty())
            answers.insert(question.key, question.otherwise);
    }
    for (std::size_t i = 0; i < manifest->streams.size(); ++i) {
        for (const FileFormat format : manifest->streams[i]->formats) {
            Match match;
            match.manifest = manifest;
            match.stream = int(i);
            match.format = format;
            match.order = m_candidates.size();
            match.bound = TRY(manifest->streams[i]->bound(answers, format));
            const std::string places = placesKey(*match.bound, format);
            const TextEncoding encoding = match.bound->encoding;
            const auto same = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &group) {
                return group.format == format && group.encoding == encoding && group.places == places;
            });
            Group &group = same != m_groups.end() ? *same : m_groups.emplace_back(Group{format, encoding, places, {}});
            group.candidates.push_back(m_candidates.size());
            m_candidates.push_back(std::move(match));
        }
    }
    return {};
}

std::optional<Recogniser::Match> Recogniser::recognise(std::string_view head, bool isWhole, bool mayBeBare) const
{
    Trial trial(*this, isWhole, mayBeBare);
    std::optional<TextEncoding> known;
    std::string text;
    for (const Group &group : m_groups) {
        if (known != group.encoding) {
            auto whole = decoded(head, group.encoding);
            if (!whole)
                return std::nullopt;
            text = std::move(*whole);
            known = group.encoding;
            trial.setText(text);
        }
        trial.tryGroup(group);
    }
    return trial.best;
}

} // namespace postern
