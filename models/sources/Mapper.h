// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/sources/AwsPolicy.h"
#include "models/sources/ClassificationTable.h"
#include "models/sources/JsonParser.h"
#include "models/sources/RowReader.h"
#include "models/sources/StreamManifest.h"
#include "models/sources/ValueMaker.h"

#include <unordered_set>

namespace postern {

/// Turns the rows of one file into records, as the emit blocks of its stream say.
class Mapper
{
public:
    /// What came of the rows so far.
    struct Tally
    {
        qint64 records = 0;
        qint64 badRows = 0;   ///< records or whole rows that were rejected
        qint64 badFields = 0; ///< fields left out of records that were kept
        bool hasLastUsed = false;
        bool hasMfa = false;
    };
    /// Records already put by streams with `distinct`; shared by the files of one read.
    using Seen = std::unordered_set<std::string>;

    /// stream: bound to answers and format. now: the reader's clock. All have to stay.
    Mapper(const StreamManifest &stream, const ValueMaker::Lookups &lookups, Seen &seen, Instant now)
        : m_stream(stream), m_values(&lookups), m_seen(seen), m_now(toEpoch(now))
    {
    }

    /// label: of the file. Has to be called before the first row of each file.
    void beginFile(std::string label, int file);
    /// Puts what one row says. An error is the sink's.
    Result<void> map(const Row &row, RowReader &reader, RecordSink &sink);
    /// Reads the lookups of the stream from a row instead.
    Result<void> mapLookups(const Row &row, RowReader &reader, ValueMaker::Lookups &into);
    const Tally &tally() const { return m_tally; }

private:
    struct Target
    {
        const EmitRule &emit;
        RecordSink &sink;
        const Row &row;
    };
    RowScope rowScope(const Row &row, RowReader &reader);
    Result<void> emitEach(const Target &target, std::size_t level, const Scope &scope);
    Result<void> emitOne(const Target &target, const Scope &scope);
    bool fill(const Target &target, const Scope &scope, Record &record);
    bool fillField(const Target &target, const EmitRule::Field &field, const Scope &scope, Record &record);
    void noteLastUse(const MadeValue &made, Record &record) const;
    bool isComplete(const Target &target, Record &record);
    void addDigest(Record &record) const;
    Result<void> putExtras(const Target &target, const Scope &scope, const Record &record,
                           const std::vector<std::string> &flags);
    Result<void> putStatements(const Target &target, const std::optional<NodePath> &path, std::string_view prefix,
                               const Scope &scope, const Record &record);
    Result<void> put(const Target &target, Record &&record);
    void classify(const EmitRule &emit, const Scope &scope, Record &record, std::vector<std::string> &flags);
    const ClassificationTable::Meaning *meaningOf(const EmitRule::Classify &classify, const Scope &scope);
    void reject(const Target &target, std::string_view field, std::string message, bool isWhole);

    const StreamManifest &m_stream;
    ValueMaker m_values;
    Seen &m_seen;
    JsonParser m_embedded;
    qint64 m_now;
    int m_file = -1;
    std::string m_label;
    std::string m_stem;
    Tally m_tally;
};

/// A record as bytes: equal records give equal bytes.
std::string recordBytes(const Record &record);
/// Fields without which a record of that type says nothing.
std::span<const int> fieldsNeeded(RecordType type);

} // namespace postern
