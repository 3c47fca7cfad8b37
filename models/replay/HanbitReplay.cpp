// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay/HanbitReplay.h"

#include "models/replay/HanbitCalendar.h"
#include "models/replay/HanbitEstate.h"
#include "models/replay/HanbitExpectation.h"
#include "models/replay/HanbitLog.h"
#include "models/store/SourceStore.h"
#include "models/store/WorkspaceFile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSaveFile>

#include <algorithm>

namespace postern {

namespace {

using namespace HanbitCalendar;

/// The instant at which a day is looked back on.
Instant evening(const QDate &day)
{
    return at(day, 23, 59, 59);
}

/// The days around which something happens in the story without the log.
bool isOfNote(const QDate &day)
{
    for (const QDate &date : {installed, noticeOn, lastDay, QDate(2025, 5, 2), revokedOn, end}) {
        if (qAbs(day.daysTo(date)) <= 1)
            return true;
    }
    return false;
}

Result<void> writeFile(const QString &folder, const QString &name, const QByteArray &bytes)
{
    if (!QDir().mkpath(folder))
        return Error{QStringLiteral("%1 cannot be made.").arg(folder), {}, false};
    QSaveFile file(folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{QStringLiteral("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()), {}, false};
    return {};
}

} // namespace

HanbitReplay::HanbitReplay(Database &database, const QString &path, const HanbitOptions &options)
    : m_database(database), m_options(options), m_plan(options.scale), m_manifests(ManifestCatalog::load()), m_rules(RuleCatalog::bundled()),
      m_clock(evening(installed)), m_sync(database, path, m_manifests, m_rules, m_clock)
{
    m_result.options = options;
}

Result<HanbitResult> HanbitReplay::run(const QString &path, const HanbitOptions &options, Progress &progress)
{
    if (!(options.scale > 0 && options.scale <= 1))
        return Error{QStringLiteral("The scale lies above 0 and up to 1."), {}, false};
    const WorkspaceFile file = TRY(WorkspaceFile::create(path, QStringLiteral("Hanbit Market"), toEpoch(at(installed, 0))));
    Database database = TRY(Database::open(path, Database::Mode::Write));
    return HanbitReplay(database, path, options).live(progress);
}

Result<HanbitResult> HanbitReplay::live(Progress &progress)
{
    QElapsedTimer whole;
    whole.start();
    if (!m_folder.isValid())
        return Error{QStringLiteral("No temporary folder can be made: %1.").arg(m_folder.errorString()), {}, false};
    TRY(addSources());
    const qint64 days = installed.daysTo(end) + 1;
    for (qint64 i = 0; i < days && progress.isWanted(); ++i) {
        progress.report(QStringLiteral("Living through the breach"), i, days);
        if (m_options.everyDays > 1 && !m_options.withLog && i % m_options.everyDays != 0 && !isOfNote(installed.addDays(i)))
            continue;
        TRY(liveDay(installed.addDays(i), progress));
        ++m_result.days;
    }
    // The clock of the workspace stays at the last evening, as that of the sample does.
    Statement meta = TRY(m_database.prepare("INSERT INTO main.meta(name, value) VALUES('clock', ?)"));
    TRY(meta.bind(1, QString::number(toEpoch(m_clock.now()))).run());
    finish();
    m_result.allMs = whole.elapsed();
    return m_result;
}

Result<void> HanbitReplay::addSource(const QString &kind, const QString &name, int criticality)
{
    const auto manifest = m_manifests.find(kind);
    if (!manifest)
        return Error{QStringLiteral("Postern knows no kind of source called “%1”.").arg(kind), {}, false};
    ConfiguredSource source;
    source.kind = kind;
    source.name = name;
    source.category = manifest->category;
    source.criticality = criticality;
    source.answers.insert(QStringLiteral("path"), m_folder.path());
    TRY(SourceStore::add(m_database, source, at(installed, 0)));
    return {};
}

Result<void> HanbitReplay::addSources()
{
    TRY(addSource(QStringLiteral("hr-csv"), QStringLiteral("HR"), 3));
    TRY(addSource(QStringLiteral("okta"), QStringLiteral("Identity provider"), 3));
    // The gateway lists the keys it trusts; without it the register of the vault does.
    return m_options.withLog ? addSource(QStringLiteral("gateway"), QStringLiteral("Gateway"), 3)
                             : addSource(QStringLiteral("credential-register"), QStringLiteral("Vault"), 2);
}

Result<void> HanbitReplay::writeState(const QDate &day, const QString &folder)
{
    const HanbitEstate estate(m_options);
    TRY(writeFile(folder + QStringLiteral("/HR"), QStringLiteral("people.csv"), estate.people(day)));
    TRY(writeFile(folder + QStringLiteral("/Identity provider"), QStringLiteral("users.json"), estate.accounts(day)));
    const QString keys = folder + (m_options.withLog ? QStringLiteral("/Gateway") : QStringLiteral("/Vault"));
    TRY(writeFile(keys, QStringLiteral("credentials.csv"), estate.credentials(day)));
    TRY(writeFile(keys, QStringLiteral("custodians.csv"), estate.custodians(day)));
    return m_options.withLog ? writeLog(day, keys) : Result<void>();
}

Result<void> HanbitReplay::writeLog(const QDate &day, const QString &folder)
{
    TRY(writeFile(folder, QStringLiteral("stores.json"), "[{\"store\":\"customers\",\"name\":\"Customers\",\"records\":33673817,\"data_class\":\"pii\"}]\n"));
    const HanbitLog log(m_options, m_plan);
    if (m_options.variant != HanbitOptions::Variant::C)
        TRY(log.issued(day, folder + QStringLiteral("/1-issued.ndjson.gz")));
    const HanbitLog::Written written = TRY(log.gateway(day, folder + QStringLiteral("/2-access.ndjson.gz")));
    m_result.attack += written.attack;
    m_result.traffic += written.normal;
    m_result.logBytes += written.bytes;
    return {};
}

Result<void> HanbitReplay::readAll(const QString &folder, Progress &progress)
{
    for (const ConfiguredSource &source : TRY(SourceStore::all(m_database))) {
        QMap<QString, QString> answers = source.answers;
        answers.insert(QStringLiteral("path"), folder + u'/' + source.name);
        TRY(SourceStore::setAnswers(m_database, source.id, answers));
        QElapsedTimer reading;
        reading.start();
        const SourceSync sync = TRY(m_sync.readOne(source.name, progress));
        m_result.readMs += source.kind == QLatin1String("gateway") ? reading.elapsed() : 0;
        if (sync.outcome.status != SyncStatus::Complete)
            return Error{QStringLiteral("%1 of the replay was not read completely: %2").arg(source.name, sync.outcome.message), {}, false};
    }
    return {};
}

Result<void> HanbitReplay::liveDay(const QDate &day, Progress &progress)
{
    m_clock.set(evening(day));
    const QString root = m_options.keepLogIn.isEmpty() ? m_folder.path() : m_options.keepLogIn;
    const QString folder = root + u'/' + day.toString(Qt::ISODate);
    TRY(writeState(day, folder));
    Progress quiet;
    TRY(readAll(folder, quiet));
    if (m_options.keepLogIn.isEmpty())
        QDir(folder).removeRecursively();
    TRY(m_sync.judge(quiet));
    Q_UNUSED(progress)
    return noteFirings(day);
}

Result<void> HanbitReplay::noteFirings(const QDate &day)
{
    Statement opened = TRY(m_database.prepare(
        "SELECT f.rule_id, f.severity, COALESCE((SELECT MAX(v.name) FROM main.credential_version v WHERE f.subject_kind='credential' AND v.id=f.subject_id),"
        " (SELECT MAX(v.name) FROM main.account_version v WHERE f.subject_kind='account' AND v.id=f.subject_id),"
        " (SELECT MAX(v.name) FROM main.person_version v WHERE f.subject_kind='person' AND v.id=f.subject_id),"
        " (SELECT s.name FROM main.source s WHERE f.subject_kind='source' AND s.source_id=f.subject_id), f.subject_kind)"
        " FROM main.finding f WHERE f.opened_at=? ORDER BY f.finding_id"));
    opened.bind(1, toEpoch(m_clock.now()));
    while (TRY(opened.step())) {
        const QString rule = opened.text(0);
        const bool isLate = day > QDate(2024, 12, 31);
        if (m_first.contains(rule) && !isLate)
            continue;
        HanbitFiring firing;
        firing.rule = rule;
        firing.severity = opened.text(1);
        firing.subject = opened.text(2);
        firing.day = day;
        firing.customers = m_options.clean ? 0 : m_plan.customersBy(day);
        if (isLate)
            m_result.late << firing;
        if (!m_first.contains(rule))
            m_first.insert(rule, firing);
    }
    return {};
}

void HanbitReplay::finish()
{
    if (!m_options.clean) {
        const QMap<QString, QDate> expected = HanbitExpectation::days(m_options.variant);
        for (auto one = expected.begin(); one != expected.end(); ++one) {
            m_first[one.key()].rule = one.key();
            m_first[one.key()].expected = one.value();
        }
        for (const QString &rule : HanbitExpectation::never()) {
            m_first[rule].rule = rule;
            m_first[rule].isNeverExpected = true;
        }
    }
    for (const HanbitFiring &firing : std::as_const(m_first))
        m_result.firings << firing;
    std::sort(m_result.firings.begin(), m_result.firings.end(), [](const HanbitFiring &a, const HanbitFiring &b) {
        const QDate x = a.day.isValid() ? a.day : QDate(9999, 1, 1);
        const QDate y = b.day.isValid() ? b.day : QDate(9999, 1, 1);
        return x != y ? x < y : a.rule < b.rule;
    });
}

} // namespace postern
