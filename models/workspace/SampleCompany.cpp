// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/SampleCompany.h"

#include "models/store/SourceStore.h"
#include "models/store/WorkspaceFile.h"
#include "models/workspace/Sync.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace postern {

namespace {

const QString dataRoot = QStringLiteral(":/demo/data/");

Result<QJsonObject> companyFile()
{
    QFile file(dataRoot + QStringLiteral("company.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("The sample company is missing from the program."), {}, false};
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<Instant> instantOf(const QJsonValue &value)
{
    const auto at = instantFromIso(value.toString());
    if (!at)
        return Error{QStringLiteral("company.json: “%1” is no time.").arg(value.toString()), {}, false};
    return *at;
}

/// Builds one sample workspace.
class Builder
{
public:
    Builder(Database &database, const QString &path, const QJsonObject &company)
        : m_database(database), m_company(company), m_manifests(ManifestCatalog::load()), m_rules(RuleCatalog::bundled()),
          m_clock(Instant{}), m_sync(database, path, m_manifests, m_rules, m_clock)
    {
    }

    Result<SyncReport> build(Progress &progress)
    {
        TRY(addSources());
        const QJsonArray dates = m_company.value(QLatin1String("dates")).toArray();
        SyncReport report;
        for (qsizetype i = 0; i < dates.size(); ++i) {
            progress.report(QStringLiteral("Making the sample company"), i, dates.size());
            report = TRY(readDay(dates[i].toObject(), i + 1 == dates.size(), progress));
        }
        return report;
    }

private:
    Result<void> addSources()
    {
        Transaction transaction = TRY(Transaction::begin(m_database));
        // The clock of a sample stands still, so that its figures never drift.
        Statement meta = TRY(m_database.prepare("INSERT INTO main.meta(name, value) VALUES('clock', ?)"));
        TRY(meta.bind(1, QString::number(toEpoch(TRY(instantOf(m_company.value(QLatin1String("now"))))))).run());
        for (const QJsonValue &value : m_company.value(QLatin1String("sources")).toArray()) {
            const QJsonObject object = value.toObject();
            ConfiguredSource source;
            source.kind = object.value(QLatin1String("kind")).toString();
            source.name = object.value(QLatin1String("name")).toString();
            const auto manifest = m_manifests.find(source.kind);
            if (!manifest)
                return Error{QStringLiteral("The sample company has a source of kind “%1”, which is not there.").arg(source.kind), {}, false};
            source.category = manifest->category;
            source.interval = Seconds(object.value(QLatin1String("interval_seconds")).toInteger(86400));
            source.criticality = object.value(QLatin1String("criticality")).toInt(2);
            const QJsonObject answers = object.value(QLatin1String("answers")).toObject();
            for (auto answer = answers.begin(); answer != answers.end(); ++answer)
                source.answers.insert(answer.key(), answer.value().toString());
            source.answers.insert(QStringLiteral("place"), object.value(QLatin1String("place")).toString());
            source.answers.insert(QStringLiteral("path"), dataRoot + QStringLiteral("none"));
            TRY(SourceStore::add(m_database, source, TRY(instantOf(object.value(QLatin1String("added_at"))))));
        }
        return transaction.commit();
    }

    Result<SyncReport> readDay(const QJsonObject &day, bool isLast, Progress &progress)
    {
        SyncReport report;
        QStringList read;
        for (const QJsonValue &value : day.value(QLatin1String("reads")).toArray()) {
            const QJsonObject object = value.toObject();
            const QString name = object.value(QLatin1String("source")).toString();
            TRY(pointAt(name, object.value(QLatin1String("folder")).toString()));
            m_clock.set(TRY(instantOf(object.value(QLatin1String("at")))));
            report.sources.push_back(TRY(m_sync.readOne(name, progress)));
            read << name;
        }
        const Instant at = TRY(instantOf(day.value(QLatin1String("at"))));
        m_clock.set(at);
        if (isLast)
            TRY(tryTheRest(day.value(QLatin1String("date")).toString(), read, report, progress));
        if (day.value(QLatin1String("judged")).toBool(true))
            report.findings = TRY(m_sync.judge(progress));
        return report;
    }

    /// On the last day every other source is asked too, and has delivered nothing new.
    Result<void> tryTheRest(const QString &date, const QStringList &read, SyncReport &report, Progress &progress)
    {
        for (const ConfiguredSource &source : TRY(SourceStore::all(m_database))) {
            if (read.contains(source.name))
                continue;
            TRY(pointAt(source.name, date + u'/' + source.kind));
            report.sources.push_back(TRY(m_sync.readOne(source.name, progress)));
        }
        return {};
    }

    Result<void> pointAt(const QString &name, const QString &folder)
    {
        ConfiguredSource source = TRY(SourceStore::named(m_database, name));
        source.answers.insert(QStringLiteral("path"), dataRoot + folder);
        return SourceStore::setAnswers(m_database, source.id, source.answers);
    }

    Database &m_database;
    QJsonObject m_company;
    ManifestCatalog m_manifests;
    RuleCatalog m_rules;
    FixedClock m_clock;
    Sync m_sync;
};

} // namespace

Result<SyncReport> SampleCompany::create(const QString &path, Progress &progress)
{
    const QJsonObject company = TRY(companyFile());
    const QJsonArray dates = company.value(QLatin1String("dates")).toArray();
    const Instant first = TRY(instantOf(dates.first().toObject().value(QLatin1String("at"))));
    const WorkspaceFile file = TRY(WorkspaceFile::create(path, company.value(QLatin1String("organisation")).toString(), toEpoch(first)));
    Database database = TRY(Database::open(path, Database::Mode::Write));
    return Builder(database, path, company).build(progress);
}

} // namespace postern
