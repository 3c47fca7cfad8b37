// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/records/RecordType.h"

#include <QStringList>

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace postern {

/// The value of one field: not said, a number (also times and booleans), or UTF-8 text.
using Value = std::variant<std::monostate, qint64, double, std::string>;

/// Where in a source something was read.
struct RowOrigin
{
    int file = -1;  ///< position in the list of files of this read, -1 when there is none
    qint64 row = 0; ///< line, record or entry, counted from 1; 0 when there is none
};

/// One statement of a source about one thing, in the canonical words of RecordType.
struct Record
{
    RecordType type;
    std::vector<Value> values; ///< as many as the type has fields
    RowOrigin origin;

    explicit Record(RecordType t) : type(t), values(shapeOf(t).fields.size()) {}

    void set(int field, Value value) { values[std::size_t(field)] = std::move(value); }
    const Value &at(int field) const { return values[std::size_t(field)]; }
    bool has(int field) const { return at(field).index() != 0; }
    /// The text of a field; empty when it is absent or a number.
    const std::string &text(int field) const
    {
        static const std::string none;
        const auto *text = std::get_if<std::string>(&at(field));
        return text ? *text : none;
    }
    /// The number of a field, or the given one when it is absent or text.
    qint64 integer(int field, qint64 otherwise = 0) const
    {
        const auto *number = std::get_if<qint64>(&at(field));
        return number ? *number : otherwise;
    }
};

/// A row that could not be read. It costs itself only: the rest of the file goes on.
struct BadRow
{
    RowOrigin origin;
    std::string field;   ///< the field of the source that was wrong; may be empty
    std::string message; ///< what was wrong with it, in words
    std::string excerpt; ///< the beginning of the row, at most 200 bytes, as it was
};

/// A file that a source reads, told to the sink before its rows.
struct ReadFile
{
    std::string label; ///< path, with the entry inside an archive after '!': "a.zip!users.json"
    std::string stream; ///< the manifest's name of what it was recognised as
    qint64 bytes = 0;   ///< size as stored; -1 when not known
    std::string countsAs; ///< the stream it is a shape of, often its own; empty: closed by whole types only
};

/// Where a reader puts what it reads. The store, a test and `postern corpus` each have one.
/// All calls come from one thread.
class RecordSink
{
public:
    virtual ~RecordSink() = default;
    /// A new file begins; the answer is the number for RowOrigin::file.
    virtual Result<int> file(const ReadFile &file) = 0;
    virtual Result<void> put(Record &&record) = 0;
    virtual void reject(BadRow &&row) = 0;
};

/// What a read covered. Only what is complete may close records that it no longer has.
struct ReadSummary
{
    /// A stream that was read without a gap.
    struct WholeStream
    {
        std::string name;            ///< as ReadFile::countsAs
        std::vector<RecordType> has; ///< types of which it had all that it ever says
    };

    qint64 rows = 0;    ///< rows or entries looked at
    qint64 records = 0; ///< records put
    qint64 badRows = 0; ///< rows rejected
    bool complete = true; ///< false: reading stopped early or something is known to be missing
    QString incompleteBecause; ///< in words, when not complete
    QStringList notes; ///< what is odd and does not make it incomplete: "meta.count says 49, there are 53"
    std::vector<RecordType> covered; ///< snapshot types of which everything was read
    std::vector<WholeStream> wholeStreams; ///< for the types of which only a part was
    bool hasLastUsed = false; ///< use was reported for at least one account or credential
    bool hasMfa = false;      ///< MFA was reported for at least one account
};

} // namespace postern
