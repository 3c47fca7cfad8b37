// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/history/HistoryCompany.h"

#include "models/store/SourceStore.h"
#include "models/store/WorkspaceFile.h"
#include "models/workspace/Sync.h"

#include <QDir>
#include <QFile>

namespace postern::test {

namespace {

template <typename T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("The setting of the test is wrong: %s", qPrintable(result.error().text()));
    return std::move(result).value();
}

const ManifestCatalog &allManifests()
{
    static const ManifestCatalog catalog = ManifestCatalog::load();
    return catalog;
}

} // namespace

HistoryCompany::HistoryCompany() : m_manifests(allManifests())
{
    people = QStringLiteral("personnel_number,name,email,status,start_date,last_working_day\n"
                            "1,Ann Holm,ann@x.example,active,2020-01-06,\n2,Bo Lind,bo@x.example,active,2020-01-06,\n");
    accounts = QStringLiteral("id,login,enabled,created,last_used,number\n"
                              "a1,ann,true,2020-01-06,2026-09-30,1\na2,bo,true,2020-01-06,2026-09-30,2\n");
    const Instant at = day("2026-10-01");
    (void)sure(WorkspaceFile::create(path(), QStringLiteral("Test"), toEpoch(at)));
    m_database.emplace(sure(Database::open(path(), Database::Mode::Write)));
    addSource(QStringLiteral("hr-csv"), QStringLiteral("HR"));
    addSource(QStringLiteral("generic-csv"), QStringLiteral("Directory"));
}

HistoryCompany::~HistoryCompany() = default;

Instant HistoryCompany::day(const char *iso)
{
    return *instantFromIso(QString::fromLatin1(iso));
}

void HistoryCompany::addSource(const QString &kind, const QString &name)
{
    ConfiguredSource source;
    source.kind = kind;
    source.name = name;
    source.category = m_manifests.find(kind)->category;
    source.answers = {{QStringLiteral("path"), m_folder.filePath(name)}};
    if (kind == QLatin1String("generic-csv"))
        source.answers.insert({{QStringLiteral("key"), QStringLiteral("id")}, {QStringLiteral("name"), QStringLiteral("login")},
                               {QStringLiteral("enabled"), QStringLiteral("enabled")}, {QStringLiteral("created"), QStringLiteral("created")},
                               {QStringLiteral("last_used"), QStringLiteral("last_used")}, {QStringLiteral("hr_number"), QStringLiteral("number")}});
    sure(SourceStore::add(*m_database, source, day("2026-10-01")));
}

void HistoryCompany::write(const QString &folder, const QString &name, const QString &text)
{
    QDir().mkpath(m_folder.filePath(folder));
    QFile file(m_folder.filePath(folder + u'/' + name));
    if (text.isEmpty())
        return;
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("The setting of the test cannot be written.");
}

SyncReport HistoryCompany::sync(Instant at, const RuleCatalog &rules)
{
    write(QStringLiteral("HR"), QStringLiteral("people.csv"), people);
    write(QStringLiteral("Directory"), QStringLiteral("accounts.csv"), accounts);
    write(QStringLiteral("Keys"), QStringLiteral("credentials.csv"), credentials);
    write(QStringLiteral("Keys"), QStringLiteral("custodians.csv"), custodians);
    m_clock.set(at);
    Progress progress;
    const SyncReport report = sure(Sync(*m_database, path(), m_manifests, rules, m_clock).run({}, progress));
    for (const SourceSync &source : report.sources) {
        if (source.outcome.status != SyncStatus::Complete)
            qFatal("%s was not read: %s", qPrintable(source.name), qPrintable(source.outcome.message));
    }
    return report;
}

RuleCatalog HistoryCompany::ownRule(const QString &sql, double days)
{
    QString text = QStringLiteral("-- SPDX-License-Identifier: GPL-3.0-or-later\n-- id: own-rule\n-- group: B\n-- title.en: A rule of the test\n"
                                  "-- title.fr: Une règle du test\n-- title.ko: 시험 규칙\n-- severity: medium\n-- needs: accounts\n");
    if (sql.contains(QLatin1String(":days")))
        text += QStringLiteral("-- param days: %1; 1 to 10000; a test\n").arg(days);
    text += QStringLiteral("-- show: nothing\n-- remedy.en: Nothing.\n-- remedy.fr: Rien.\n-- remedy.ko: 없음.\n") + sql + QLatin1Char('\n');
    const QString folder = QStringLiteral("rules%1").arg(++m_rules);
    write(folder, QStringLiteral("own-rule.sql"), text);
    const RuleCatalog catalog = RuleCatalog::withFolder(m_folder.filePath(folder)).only({QStringLiteral("own-rule")});
    if (catalog.rules().size() != 1)
        qFatal("The rule of the test is not sound: %s", qPrintable(RuleCatalog::check(m_folder.filePath(folder)).value(0).text()));
    return catalog;
}

} // namespace postern::test
