// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Record.h"
#include "models/store/ContentDigest.h"
#include "models/store/IdentityMap.h"
#include "models/store/Statement.h"
#include "models/store/VersionWriter.h"

#include <optional>

namespace postern {

/// Keeps access events, each once however often it is read.
class EventWriter
{
public:
    static Result<EventWriter> open(Database &database, const ContentDigest &digest, const ReadContext &context);

    Result<void> put(const Record &event, const IdentityMap &identities, std::optional<qint64> file);
    qint64 inserted() const { return m_inserted; }
    /// Oldest and newest event of this read; nothing when there was none.
    std::optional<qint64> oldestAt() const { return m_oldest; }
    std::optional<qint64> newestAt() const { return m_newest; }

private:
    EventWriter(Database &database, const ContentDigest &digest, const ReadContext &context, Statement insert);
    void bindReferences(const Record &event, const IdentityMap &identities);

    Database *m_database;
    const ContentDigest *m_digest;
    ReadContext m_context;
    Statement m_insert;
    qint64 m_inserted = 0;
    std::optional<qint64> m_oldest, m_newest;
};

} // namespace postern
