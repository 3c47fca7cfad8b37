// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/PartialWorkspace.h"

#include <QStringList>

namespace postern {

namespace {

/// Neither: large, and of no use to a rule that judges groups alone.
const QStringList &leftOut()
{
    static const QStringList names{QStringLiteral("alert_version"), QStringLiteral("ticket_version")};
    return names;
}

bool isOfGroups(const QString &table)
{
    for (const char *name : RecordDates::tables) {
        if (table == QLatin1String(name))
            return true;
    }
    return false;
}

} // namespace

Result<PartialWorkspace> PartialWorkspace::of(const QString &path)
{
    PartialWorkspace part(TRY(Database::inMemory()));
    QString quoted = path;
    quoted.replace(u'\'', QLatin1String("''"));
    TRY(part.m_database.execute("ATTACH DATABASE '" + quoted.toUtf8() + "' AS whole"));
    TRY(part.m_database.execute("PRAGMA foreign_keys=OFF; PRAGMA main.journal_mode=OFF"));
    TRY(part.takeShared());
    TRY(part.makeIndexes());
    return part;
}

Result<void> PartialWorkspace::takeShared()
{
    QStringList tables{QStringLiteral("source"), QStringLiteral("sync"), QStringLiteral("identity"), QStringLiteral("person_reference"),
                       QStringLiteral("account_reference")};
    {
        Statement names = TRY(m_database.prepare("SELECT name FROM whole.sqlite_schema WHERE type='table' AND name LIKE '%\\_version' ESCAPE '\\'"));
        while (TRY(names.step())) {
            if (!isOfGroups(names.text(0)) && !leftOut().contains(names.text(0)))
                tables << names.text(0);
        }
    }
    for (const QString &table : std::as_const(tables)) {
        const QByteArray name = table.toUtf8();
        TRY(m_database.execute("DELETE FROM main." + name + "; INSERT INTO main." + name + " SELECT * FROM whole." + name));
    }
    return {};
}

Result<void> PartialWorkspace::makeIndexes()
{
    // Looking back, the indexes of the present serve nothing.
    return m_database.execute("CREATE INDEX IF NOT EXISTS part_grant ON access_grant_version(id);"
                              "CREATE INDEX IF NOT EXISTS part_entitlement ON entitlement_version(id);"
                              "CREATE INDEX IF NOT EXISTS part_flag ON entitlement_flag_version(id)");
}

Result<void> PartialWorkspace::hold(const std::vector<int> &groups, const RecordDates &dates)
{
    TRY(m_database.execute("BEGIN; DELETE FROM main.account_link"));
    for (std::size_t table = 0; table < RecordDates::tables.size(); ++table) {
        const QByteArray name = RecordDates::tables[table];
        TRY(m_database.execute("DELETE FROM main." + name));
        Statement copy = TRY(m_database.prepare("INSERT INTO main." + name + " SELECT * FROM whole." + name + " WHERE row_id=?"));
        for (const int group : groups) {
            for (const qint64 row : dates.rowsOf(table, group))
                TRY(copy.bind(1, row).run());
        }
    }
    {
        Statement links = TRY(m_database.prepare("INSERT INTO main.account_link SELECT * FROM whole.account_link WHERE account_id=?"));
        for (const int group : groups) {
            for (const qint64 account : dates.accountsOf(group))
                TRY(links.bind(1, account).run());
        }
    }
    return m_database.execute("COMMIT");
}

} // namespace postern
