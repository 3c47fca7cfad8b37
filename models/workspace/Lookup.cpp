// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/Lookup.h"

#include <QStringList>

namespace postern {

Result<qint64> accountNamed(const Database &database, const QString &name)
{
    Statement rows = TRY(database.prepare(
        "SELECT a.account_id, s.name||'/'||a.name FROM temp.account a JOIN temp.source s ON s.source_id=a.source_id"
        " WHERE a.name=?1 OR a.key=?1 OR (s.name||'/'||a.name)=?1 ORDER BY a.account_id LIMIT 20"));
    rows.bind(1, name);
    QStringList found;
    qint64 account = 0;
    while (TRY(rows.step())) {
        account = rows.integer(0);
        found << rows.text(1);
    }
    if (found.isEmpty())
        return Error{QStringLiteral("There is no account called “%1”.").arg(name), {}, false};
    if (found.size() > 1)
        return Error{QStringLiteral("Several accounts are called “%1”: %2. Name the source too.").arg(name, found.join(QLatin1String(", "))), {}, false};
    return account;
}

Result<qint64> personNumbered(const Database &database, const QString &number)
{
    Statement rows = TRY(database.prepare("SELECT person_id FROM temp.person WHERE hr_number=?"));
    rows.bind(1, number);
    if (!TRY(rows.step()))
        return Error{QStringLiteral("Nobody has the personnel number “%1”.").arg(number), {}, false};
    return rows.integer(0);
}

} // namespace postern
