// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/Workspace.h"

#include "models/rules/RuleSettings.h"
#include "models/store/SourceStore.h"
#include "models/workspace/Sync.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace postern {

namespace {

/// The user's own manifests and rules, beside nothing of ours.
QString ownFolder(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/postern/") + name;
}

Error readOnly()
{
    return {QStringLiteral("The workspace was opened to read only."), {}, false};
}

Result<ConfiguredSource> configured(const ManifestCatalog &manifests, const SourceSettings &settings)
{
    const auto manifest = manifests.find(settings.kind);
    if (!manifest)
        return Error{QStringLiteral("Postern knows no kind of source called “%1”. See “postern manifests”.").arg(settings.kind), {}, false};
    ConfiguredSource source;
    source.kind = settings.kind;
    source.name = settings.name;
    source.category = manifest->category;
    source.answers = settings.answers;
    TRY(openSource(*manifest, {source.kind, source.name, source.readerAnswers()})); // names missing answers
    source.interval = manifest->interval;
    source.criticality = manifest->primary ? 3 : 2;
    return source;
}

Result<void> noteInAudit(Database &database, Instant at, const QString &action, const QString &subject)
{
    Statement audit = TRY(database.prepare("INSERT INTO main.audit(at, actor, action, subject) VALUES(?,?,?,?)"));
    return audit.bind(1, toEpoch(at)).bind(2, qEnvironmentVariable("USER", QStringLiteral("unknown"))).bind(3, action).bind(4, subject).run();
}

} // namespace

Workspace::Workspace(QString path, std::shared_ptr<Clock> clock)
    : m_path(std::move(path)), m_clock(std::move(clock)), m_manifests(ManifestCatalog::load(ownFolder(QStringLiteral("sources")))),
      m_rules(RuleCatalog::withFolder(ownRulesFolder()))
{
}

QString Workspace::ownRulesFolder()
{
    return ownFolder(QStringLiteral("rules"));
}

Workspace::~Workspace()
{
    if (m_running)
        m_running->cancel();
    m_aside.reset();
    m_writer.reset(); // waits for the job it is at, then nobody uses the rest
    m_reader.reset();
}

Result<void> Workspace::readMeta(bool clockIsGiven)
{
    Database database = TRY(Database::open(m_path, Database::Mode::Read));
    Statement meta = TRY(database.prepare("SELECT name, value FROM main.meta"));
    while (TRY(meta.step())) {
        if (meta.text(0) == QLatin1String("organisation"))
            m_organisation = meta.text(1);
        if (meta.text(0) == QLatin1String("clock")) {
            m_isSample = true;
            if (!clockIsGiven)
                m_clock = std::make_shared<FixedClock>(instantFromEpoch(meta.text(1).toLongLong()));
        }
    }
    return {};
}

Result<std::unique_ptr<Workspace>> Workspace::ready(std::unique_ptr<Workspace> workspace, bool write)
{
    const bool clockIsGiven = workspace->m_clock != nullptr;
    if (!clockIsGiven)
        workspace->m_clock = std::make_shared<SystemClock>();
    TRY(workspace->readMeta(clockIsGiven));
    workspace->m_aside = std::make_unique<AsideJobs>(workspace->m_path, *workspace->m_clock);
    workspace->m_reader = std::make_unique<DatabaseThread>(workspace->m_path, Database::Mode::Read, *workspace->m_clock);
    if (write)
        workspace->m_writer = std::make_unique<DatabaseThread>(workspace->m_path, Database::Mode::Write, *workspace->m_clock);
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Access access, std::shared_ptr<Clock> clock)
{
    std::unique_ptr<Workspace> workspace(new Workspace(path, std::move(clock)));
    if (access == Access::Write)
        workspace->m_file = TRY(WorkspaceFile::openToWrite(path));
    else
        TRY(WorkspaceFile::check(path));
    return ready(std::move(workspace), access == Access::Write);
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const QString &organisation, std::shared_ptr<Clock> clock)
{
    const Instant now = clock ? clock->now() : SystemClock().now();
    std::unique_ptr<Workspace> workspace(new Workspace(path, std::move(clock)));
    workspace->m_file = TRY(WorkspaceFile::create(path, organisation, toEpoch(now)));
    return ready(std::move(workspace), true);
}

qint64 Workspace::sizeOnDisk() const
{
    return QFileInfo(m_path).size() + QFileInfo(m_path + QStringLiteral("-wal")).size();
}

void Workspace::lookAt(const AsOf &asOf)
{
    if (asOf == m_asOf)
        return;
    m_asOf = asOf;
    m_reader->lookAt(asOf);
    Q_EMIT asOfChanged();
}

QFuture<Result<void>> Workspace::write(std::function<Result<void>(Database &)> job)
{
    if (!m_writer)
        return QtFuture::makeReadyFuture(Result<void>(readOnly()));
    return m_writer->run(std::move(job)).then(this, [this](Result<void> result) {
        if (result)
            Q_EMIT changed();
        return result;
    });
}

QFuture<Result<void>> Workspace::addSource(const SourceSettings &settings)
{
    return write([settings, this](Database &database) -> Result<void> {
        const ConfiguredSource source = TRY(configured(m_manifests, settings));
        TRY(SourceStore::add(database, source, m_clock->now()));
        return noteInAudit(database, m_clock->now(), QStringLiteral("source-added"), settings.name);
    });
}

QFuture<Result<void>> Workspace::removeSource(const QString &name)
{
    return write([name, this](Database &database) -> Result<void> {
        const ConfiguredSource source = TRY(SourceStore::named(database, name));
        TRY(SourceStore::remove(database, source.id, m_clock->now()));
        TRY(noteInAudit(database, m_clock->now(), QStringLiteral("source-removed"), name));
        Progress progress;
        TRY(Sync(database, m_path, m_manifests, m_rules, *m_clock).judge(progress));
        return {};
    });
}

QFuture<Result<void>> Workspace::setPaused(const QString &name, bool paused)
{
    return write([name, paused, this](Database &database) -> Result<void> {
        const ConfiguredSource source = TRY(SourceStore::named(database, name));
        TRY(SourceStore::setEnabled(database, source.id, !paused));
        return noteInAudit(database, m_clock->now(), paused ? QStringLiteral("source-paused") : QStringLiteral("source-resumed"), name);
    });
}

QFuture<Result<SourceSettings>> Workspace::settingsOf(const QString &name)
{
    return read([name](Database &database) -> Result<SourceSettings> {
        const ConfiguredSource source = TRY(SourceStore::named(database, name));
        return SourceSettings{source.kind, source.name, source.readerAnswers()};
    });
}

QFuture<Result<QString>> Workspace::testSource(const SourceSettings &settings)
{
    const auto manifest = m_manifests.find(settings.kind);
    return QtConcurrent::run([manifest, settings]() -> Result<QString> {
        if (!manifest)
            return Error{QStringLiteral("Postern knows no kind of source called “%1”.").arg(settings.kind), {}, false};
        const auto source = TRY(openSource(*manifest, settings));
        Progress progress;
        return source->test(progress);
    });
}

QFuture<Result<SyncReport>> Workspace::sync(const SyncRequest &request)
{
    if (!m_writer)
        return QtFuture::makeReadyFuture(Result<SyncReport>(readOnly()));
    // Reports come from the writing thread as fast as rows; ten a second reach the window. The thread
    // is joined before this object goes, so `this` is there for as long as it reports.
    auto told = std::make_shared<std::chrono::steady_clock::time_point>();
    auto progress = std::make_shared<Progress>([this, told](const Progress::Reading &reading) {
        const auto now = std::chrono::steady_clock::now();
        if (reading.done != 0 && now - *told < std::chrono::milliseconds(100))
            return;
        *told = now;
        QMetaObject::invokeMethod(
            this, [this, reading] { Q_EMIT syncProgressed(reading.what, reading.done, reading.total); }, Qt::QueuedConnection);
    });
    m_running = progress;
    Q_EMIT syncStarted();
    auto work = [this, request, progress](Database &database) -> Result<SyncReport> {
        return Sync(database, m_path, m_manifests, m_rules, *m_clock).run(request, *progress);
    };
    return m_writer->run(std::move(work)).then(this, [this, progress](Result<SyncReport> report) {
        if (m_running == progress)
            m_running.reset();
        Q_EMIT syncFinished();
        Q_EMIT changed();
        return report;
    });
}

QFuture<Result<void>> Workspace::linkByHand(qint64 account, const QString &role, std::optional<qint64> person, const QString &setBy)
{
    return write([=, this](Database &database) -> Result<void> {
        const Instant at = m_clock->now();
        if (setBy.isEmpty()) {
            Statement remove = TRY(database.prepare("DELETE FROM main.account_link_by_hand WHERE account_id=? AND role=?"));
            TRY(remove.bind(1, account).bind(2, role).run());
        } else {
            Statement set = TRY(database.prepare("INSERT OR REPLACE INTO main.account_link_by_hand(account_id, role, person_id, set_at, set_by) VALUES(?,?,?,?,?)"));
            TRY(set.bind(1, account).bind(2, role).bind(3, person).bind(4, toEpoch(at)).bind(5, setBy).run());
        }
        TRY(noteInAudit(database, at, QStringLiteral("link-set"), QString::number(account)));
        Progress progress;
        TRY(Sync(database, m_path, m_manifests, m_rules, *m_clock).judge(progress));
        return {};
    });
}

QFuture<Result<RuleCatalog>> Workspace::ruleSettings()
{
    return read([this](Database &database) { return RuleSettings::applied(m_rules, database); });
}

QFuture<Result<void>> Workspace::setRuleParameters(const QString &rule, const QMap<QString, std::optional<double>> &values, const QString &setBy)
{
    return write([=, this](Database &database) -> Result<void> {
        RuleCatalog trial = m_rules;
        for (auto value = values.begin(); value != values.end(); ++value) {
            if (*value)
                TRY(trial.setParameter(rule, value.key(), **value));
        }
        for (auto value = values.begin(); value != values.end(); ++value)
            TRY(RuleSettings::set(database, m_rules, rule, value.key(), *value, m_clock->now(), setBy));
        Progress progress;
        TRY(Sync(database, m_path, m_manifests, m_rules, *m_clock).judge(progress));
        return {};
    });
}

QFuture<Result<void>> Workspace::acceptRisk(const RiskAcceptance &acceptance)
{
    return write([=, this](Database &database) -> Result<void> {
        TRY(RiskAcceptance::store(database, acceptance, m_clock->now(), qEnvironmentVariable("USER", QStringLiteral("unknown"))));
        Progress progress;
        TRY(Sync(database, m_path, m_manifests, m_rules, *m_clock).judge(progress));
        return {};
    });
}

QFuture<Result<void>> Workspace::endAcceptance(qint64 finding)
{
    return write([=, this](Database &database) -> Result<void> {
        TRY(RiskAcceptance::withdraw(database, finding, m_clock->now(), qEnvironmentVariable("USER", QStringLiteral("unknown"))));
        Progress progress;
        TRY(Sync(database, m_path, m_manifests, m_rules, *m_clock).judge(progress));
        return {};
    });
}

} // namespace postern
