// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/records/Record.h"
#include "models/store/ContentDigest.h"
#include "models/store/RecordTables.h"
#include "models/store/Statement.h"
#include "models/store/StreamClosing.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace postern {

class Database;

/// What a read did to one table.
struct VersionCounts
{
    qint64 inserted = 0; ///< new things
    qint64 changed = 0;  ///< said differently than before
    qint64 closed = 0;   ///< no longer said by a complete read
};

/// Where in a read a record stood.
struct RecordPlace
{
    std::optional<qint64> file = {}; ///< sync_file
    qint64 row = 0;
    quint64 streams = 0; ///< the bit of the stream; 0 without one
};

/// Which read a statement belongs to.
struct ReadContext
{
    SourceId source;
    SyncId sync;
    Instant at;
};

/// Keeps the versions of one table for one read of one source. Several records about one thing in
/// one read complete each other: the first to say a field wins, the later use wins for last_used_at.
class VersionWriter
{
public:
    static Result<VersionWriter> open(Database &database, const RecordTable &table, const ContentDigest &digest,
                                      const ReadContext &context);

    /// values: as many as the table has columns, references resolved.
    Result<void> put(qint64 subject, std::vector<Value> values, std::optional<Instant> began, const RecordPlace &place);
    /// How many things that may be closed this read has not mentioned, and how many there are.
    struct Missing
    {
        qint64 missing = 0;
        qint64 all = 0;
    };
    Result<Missing> missing(const StreamClosing &closing);
    /// After a complete read: closes what was not mentioned, and takes back fields no longer said.
    Result<void> closeMissing(const StreamClosing &closing);

    const VersionCounts &counts() const { return m_counts; }
    const RecordTable &table() const { return *m_table; }

private:
    struct Present; // the version that holds now
    VersionWriter(Database &database, const RecordTable &table, const ContentDigest &digest, const ReadContext &context);
    Result<void> prepare();
    Result<std::optional<Present>> present(qint64 subject, const std::vector<Value> &values);
    Result<void> insert(qint64 subject, const std::vector<Value> &values, Instant validFrom, const RecordPlace &place,
                        qint64 identity);
    Result<void> replace(const Present &old, const std::vector<Value> &values, const RecordPlace &place);
    Result<void> amend(const Present &old, const std::vector<Value> &values);
    Result<void> meet(Present &old, std::vector<Value> values, const RecordPlace &place);
    Result<void> addStreams(qint64 row, quint64 before, quint64 streams);
    qint64 digestOf(qint64 subject, const std::vector<Value> &values) const;
    bool isSeen(qint64 row) const { return row < qint64(m_seen.size()) && m_seen[std::size_t(row)]; }
    void see(qint64 row);
    quint64 said(const std::vector<Value> &values) const;
    Result<void> takeBackUnsaid(const StreamClosing &closing);

    Database *m_database;
    const RecordTable *m_table;
    const ContentDigest *m_digest;
    ReadContext m_context;
    int m_lastUsedColumn = -1;
    qint64 m_firstRowOfRead = 0; ///< rows from here on were inserted by this read
    qint64 m_nextRow = 0;        ///< row_id of the next version
    std::vector<bool> m_seen;    ///< by row_id
    std::unordered_map<qint64, quint64> m_saidOf; ///< fields said so far, of rows not yet wholly said
    std::optional<Statement> m_select, m_insert, m_close, m_amend, m_stream;
    VersionCounts m_counts;
};

} // namespace postern
