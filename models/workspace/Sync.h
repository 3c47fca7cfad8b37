// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Clock.h"
#include "models/base/Progress.h"
#include "models/rules/RuleCatalog.h"
#include "models/sources/Manifest.h"
#include "models/store/ActivityIntake.h"
#include "models/store/Database.h"
#include "models/store/SourceStore.h"
#include "models/workspace/SyncReport.h"

namespace postern {

/// One sync, from top to bottom: sources are read, records are kept, accounts and people are matched,
/// rules leave findings, scores follow. Blocks; runs on the writing thread.
class Sync
{
public:
    Sync(Database &writer, const QString &path, const ManifestCatalog &manifests, const RuleCatalog &rules, const Clock &clock)
        : m_writer(writer), m_path(path), m_manifests(manifests), m_rules(rules), m_clock(clock)
    {
    }

    /// An error only when nothing can go on, such as a full disk; a source that fails is in the report.
    Result<SyncReport> run(const SyncRequest &request, Progress &progress);
    /// Reads one source and keeps what it says, without judging it.
    Result<SourceSync> readOne(const QString &name, Progress &progress);
    /// Only the second half: matching, rules and scores over what is in the store.
    Result<FindingChanges> judge(Progress &progress);

private:
    Result<QVector<ConfiguredSource>> chosen(const SyncRequest &request) const;
    Result<SyncOutcome> read(const ConfiguredSource &source, bool acceptDrop, Progress &progress);
    Result<std::unique_ptr<ActivityIntake>> intakeOf(const ConfiguredSource &source, const Manifest &manifest, Instant at);
    Result<SyncOutcome> fail(const ConfiguredSource &source, const Error &why);
    Result<void> note(const SyncReport &report);

    Database &m_writer;
    QString m_path;
    const ManifestCatalog &m_manifests;
    const RuleCatalog &m_rules;
    const Clock &m_clock;
};

} // namespace postern
