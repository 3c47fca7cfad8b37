// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/Watch.h"

#include "models/store/Database.h"
#include "models/store/DetectionStore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace postern {

namespace {

Result<QStringList> pathsOf(const Database &database, const char *name)
{
    QStringList paths;
    Statement row = TRY(database.prepare("SELECT value FROM main.meta WHERE name=?"));
    row.bind(1, name);
    if (TRY(row.step())) {
        for (const QJsonValue &path : QJsonDocument::fromJson(row.text(0).toUtf8()).array())
            paths << path.toString();
    }
    return paths;
}

} // namespace

Watch::Watch(Database &database, Instant at, GeoLocator geo)
    : m_database(database), m_at(at), m_geo(std::move(geo)), m_bank(m_estate, &m_geo)
{
}

Result<std::unique_ptr<Watch>> Watch::open(Database &database, Instant at)
{
    const QStringList databases = TRY(pathsOf(database, databasesName));
    const QStringList lists = TRY(pathsOf(database, listsName));
    std::unique_ptr<Watch> watch(new Watch(database, at, GeoLocator::open(databases, lists)));
    watch->m_loader = TRY(EstateLoader::load(database, at, watch->m_estate));
    watch->m_problem = TRY(DetectionStore(database, watch->m_estate).restore(watch->m_bank));
    Watch *self = watch.get();
    watch->m_bank.setNewcomer([self](const AccessEvent &event, const ActivityNames &names) -> Result<void> {
        return self->m_loader.hasNew(event) ? self->m_loader.resolve(self->m_database, names, event, self->m_estate) : Result<void>();
    });
    return watch;
}

Result<void> Watch::finish()
{
    m_bank.finish();
    QStringList gaps = m_geo.gaps();
    if (!m_problem.isEmpty())
        gaps << m_problem;
    return DetectionStore(m_database, m_estate).save(m_bank, m_at, gaps);
}

} // namespace postern
