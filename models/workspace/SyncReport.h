// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/FindingChanges.h"
#include "models/store/RecordStore.h"

#include <QString>
#include <QVector>

namespace postern {

/// How the read of one source went.
struct SourceSync
{
    QString name;
    SyncOutcome outcome;
};

/// What one sync did: every source it read, and what the rules made of it.
struct SyncReport
{
    QVector<SourceSync> sources;
    FindingChanges findings;

    /// True when every source was read to its end.
    bool isComplete() const
    {
        for (const SourceSync &source : sources) {
            if (source.outcome.status != SyncStatus::Complete)
                return false;
        }
        return true;
    }
};

/// What to sync, and how.
struct SyncRequest
{
    QStringList sources;     ///< names; empty: all that are not paused
    bool acceptDrop = false; ///< close even what looks like a shrunken source
};

} // namespace postern
