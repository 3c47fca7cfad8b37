// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Clock.h"
#include "models/base/Progress.h"
#include "models/rules/RuleCatalog.h"
#include "models/sources/Manifest.h"
#include "models/sources/Source.h"
#include "models/store/DatabaseThread.h"
#include "models/store/WorkspaceFile.h"
#include "models/workspace/AsideJobs.h"
#include "models/workspace/RiskAcceptance.h"
#include "models/workspace/SyncReport.h"

#include <QFuture>
#include <QMap>
#include <QObject>

#include <memory>
#include <optional>

namespace postern {

/// A workspace that is open: the only door for the window and the command line. It is asked on the
/// GUI thread and never blocks it; what is asked comes back as a future.
class Workspace : public QObject
{
    Q_OBJECT

public:
    enum class Access {
        Read, ///< for lists and reports; takes no lock, another Postern may be writing
        Write ///< takes the lock of the one writer
    };

    /// Opens a workspace. A sample workspace brings its own clock; `clock` wins over both.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, Access access, std::shared_ptr<Clock> clock = {});
    /// Makes an empty one and opens it to write.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const QString &organisation,
                                                     std::shared_ptr<Clock> clock = {});
    ~Workspace() override;

    const QString &path() const { return m_path; }
    const QString &organisation() const { return m_organisation; }
    bool isSample() const { return m_isSample; }
    bool mayWrite() const { return m_writer != nullptr; }
    const Clock &clock() const { return *m_clock; }
    /// The file and what belongs to it, in bytes.
    qint64 sizeOnDisk() const;
    const ManifestCatalog &manifests() const { return m_manifests; }
    const RuleCatalog &rules() const { return m_rules; }
    /// Where rules of one's own are read from, whether or not it is there.
    static QString ownRulesFolder();

    /// Runs `job(Database &)` → Result<T> on the reading thread, at the instant looked at.
    template <typename Job>
    auto read(Job job, bool urgent = false)
    {
        return m_reader->run(std::move(job), urgent);
    }
    DatabaseThread &reader() { return *m_reader; }
    /// Runs `job(Database &, Progress &)` → Result<T> beside the reading thread, at the instant looked at: for what
    /// takes long, so that no list waits behind it. Cancelled with the workspace.
    template <typename Job>
    auto runAside(Job job, std::shared_ptr<Progress> progress)
    {
        return m_aside->run(std::move(job), m_asOf, std::move(progress));
    }
    /// True when every question asked so far has its answer, and no sync runs.
    bool isIdle() const { return m_reader->isIdle() && m_aside->isIdle() && !m_running; }

    /// The instant every screen shows; nothing is the present.
    const AsOf &asOf() const { return m_asOf; }
    void lookAt(const AsOf &asOf);

    /// Adds a source; the name must be new and the answers those the manifest asks for.
    QFuture<Result<void>> addSource(const SourceSettings &settings);
    QFuture<Result<void>> removeSource(const QString &name);
    QFuture<Result<void>> setPaused(const QString &name, bool paused);
    /// How a source of that name was set up; an error when there is none.
    QFuture<Result<SourceSettings>> settingsOf(const QString &name);
    /// Looks whether a source could be read, without adding it.
    QFuture<Result<QString>> testSource(const SourceSettings &settings);

    /// Reads sources and judges what they said. One at a time: a second asks for itself and waits.
    QFuture<Result<SyncReport>> sync(const SyncRequest &request = {});
    /// The running sync, or nullptr. It may be watched and cancelled.
    std::shared_ptr<Progress> runningSync() const { return m_running; }

    /// Links an account to a person by hand; no person: it belongs to nobody. `role` is person, owner
    /// or sponsor. Survives every sync. Without `setBy` the match is left to the keys again.
    QFuture<Result<void>> linkByHand(qint64 account, const QString &role, std::optional<qint64> person, const QString &setBy);

    /// The rules with the parameters of this workspace.
    QFuture<Result<RuleCatalog>> ruleSettings();
    /// Sets parameters of one rule, or gives those without a value back to it, and judges anew. An error, and
    /// nothing set, when one is none of the rule's or out of its limits.
    QFuture<Result<void>> setRuleParameters(const QString &rule, const QMap<QString, std::optional<double>> &values, const QString &setBy);

    /// Accepts what a finding says until a day, in the name of whom it says, and judges anew; it counts in the score with
    /// accepted findings.
    QFuture<Result<void>> acceptRisk(const RiskAcceptance &acceptance);
    /// Ends that at once and judges anew.
    QFuture<Result<void>> endAcceptance(qint64 finding);

Q_SIGNALS:
    /// What is stored has changed: whoever shows it asks again.
    void changed();
    void asOfChanged();
    void syncStarted();
    /// From the syncing thread's reports, a few times a second at most.
    void syncProgressed(const QString &what, qint64 done, qint64 total);
    void syncFinished();

private:
    Workspace(QString path, std::shared_ptr<Clock> clock);
    static Result<std::unique_ptr<Workspace>> ready(std::unique_ptr<Workspace> workspace, bool write);
    Result<void> readMeta(bool clockIsGiven);
    QFuture<Result<void>> write(std::function<Result<void>(Database &)> job);

    QString m_path;
    QString m_organisation;
    bool m_isSample = false;
    std::shared_ptr<Clock> m_clock;
    std::optional<WorkspaceFile> m_file; ///< holds the lock while writing
    ManifestCatalog m_manifests;
    RuleCatalog m_rules = RuleCatalog::bundled();
    AsOf m_asOf;
    std::shared_ptr<Progress> m_running;
    std::unique_ptr<AsideJobs> m_aside;
    std::unique_ptr<DatabaseThread> m_reader; // after what their jobs use
    std::unique_ptr<DatabaseThread> m_writer;
};

} // namespace postern
