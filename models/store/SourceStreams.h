// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/records/Record.h"
#include "models/store/Identity.h"
#include "models/store/StreamClosing.h"

#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace postern {

class Database;

/// The streams of one source as one read meets them, each with its bit.
class SourceStreams
{
public:
    /// More streams than this of one source have no bit: what they say is closed by whole types only.
    static constexpr int most = 62;

    static Result<SourceStreams> load(Database &database, SourceId source, SyncId sync);

    /// The bit of a stream that this read has, as a mask; made if need be. 0 for no name.
    Result<quint64> present(std::string_view name);
    /// What a read that came to its end may close of one type. acceptDrop: also what streams said that it does not have.
    StreamClosing closing(const ReadSummary &summary, RecordType type, bool acceptDrop) const;
    /// Streams that earlier reads had whole and this one does not have.
    QStringList missing() const;
    /// After a complete read: what the next one has to have. acceptDrop: those missing are no longer expected.
    Result<void> note(const ReadSummary &summary, bool acceptDrop);

private:
    struct Stream
    {
        std::string name;
        bool isExpected = false;
        bool isPresent = false;
    };
    SourceStreams(Database &database, SourceId source, SyncId sync) : m_database(&database), m_source(source), m_sync(sync) {}
    quint64 maskOf(std::string_view name) const;

    Database *m_database;
    SourceId m_source;
    SyncId m_sync;
    std::vector<Stream> m_streams; ///< by bit
};

} // namespace postern
