// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Clock.h"
#include "models/base/Progress.h"
#include "models/replay/HanbitOptions.h"
#include "models/replay/HanbitPlan.h"
#include "models/replay/HanbitResult.h"
#include "models/store/Database.h"
#include "models/workspace/Sync.h"

#include <QHash>
#include <QTemporaryDir>

#include <memory>

namespace postern {

/// Lives through the breach day by day: makes what the systems would have exported at the end of each day, reads
/// it as any source is read, lets the rules judge it, and notes which rule fired first on which day.
class HanbitReplay
{
public:
    /// Makes the workspace at `path`, where nothing may be, and fills it. A cancel leaves the days so far in it.
    static Result<HanbitResult> run(const QString &path, const HanbitOptions &options, Progress &progress);

private:
    HanbitReplay(Database &database, const QString &path, const HanbitOptions &options);
    Result<HanbitResult> live(Progress &progress);
    Result<void> addSources();
    Result<void> addSource(const QString &kind, const QString &name, int criticality);
    Result<void> liveDay(const QDate &day, Progress &progress);
    Result<void> writeState(const QDate &day, const QString &folder);
    Result<void> writeLog(const QDate &day, const QString &folder);
    Result<void> readAll(const QString &folder, Progress &progress);
    Result<void> noteFirings(const QDate &day);
    void finish();

    Database &m_database;
    HanbitOptions m_options;
    HanbitPlan m_plan;
    ManifestCatalog m_manifests;
    RuleCatalog m_rules;
    FixedClock m_clock;
    Sync m_sync;
    QTemporaryDir m_folder;
    QHash<QString, HanbitFiring> m_first; ///< by rule
    HanbitResult m_result;
};

} // namespace postern
