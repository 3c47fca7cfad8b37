// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/HistoryDiff.h"

#include "models/history/FindingDiff.h"
#include "models/history/StateDiff.h"
#include "models/store/Database.h"

#include <QCoreApplication>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::HistoryDiff", text);
}

/// The one identity that a name means; how: a SELECT of identities with the name as ?1.
Result<qint64> only(const Database &database, const QString &name, const char *how, const QString &what)
{
    Statement rows = TRY(database.prepare(how));
    rows.bind(1, name);
    std::optional<qint64> found;
    while (TRY(rows.step())) {
        if (found)
            return Error{say("“%1” is the name of several: say which by %2.").arg(name, what), {}, false};
        found = rows.integer(0);
    }
    if (!found)
        return Error{say("Nothing here was ever called “%1”.").arg(name), {}, false};
    return *found;
}

Result<QSet<qint64>> with(const Database &database, qint64 first, const char *others)
{
    QSet<qint64> all{first};
    Statement rows = TRY(database.prepare(others));
    rows.bind(1, first);
    while (TRY(rows.step()))
        all << rows.integer(0);
    return all;
}

} // namespace

Result<HistoryDiff> HistoryDiff::between(const Database &database, const DiffRequest &request, const Progress &progress)
{
    if (request.from > request.to)
        return Error{say("The first date lies after the second."), {}, false};
    const DiffSources sources = TRY(DiffSources::read(database));
    HistoryDiff diff;
    diff.lines = TRY(FindingDiff(database, request, sources).run(progress));
    diff.lines += TRY(StateDiff(database, request, sources).run(progress));
    diff.notes = sources.notes(request.from, request.to);
    return diff;
}

Result<QSet<qint64>> HistoryDiff::ofPerson(const Database &database, const QString &name)
{
    const qint64 person = TRY(only(database, name,
                                   "SELECT DISTINCT id FROM main.person_version WHERE key=?1 UNION SELECT DISTINCT id FROM main.person_version"
                                   " WHERE (name=?1 OR email=?1) AND NOT EXISTS(SELECT 1 FROM main.person_version WHERE key=?1)",
                                   say("personnel number")));
    return with(database, person,
                "SELECT account_id FROM main.account_link WHERE person_id=?1 UNION SELECT k.id FROM main.credential_custodian_version k"
                " JOIN main.person_reference r ON r.ref=k.person_ref WHERE r.person_id=?1 UNION SELECT c.id FROM main.credential_version c"
                " JOIN main.identity i ON i.kind=2 AND i.source_id=c.source_id AND i.key=c.account_key"
                " JOIN main.account_link l ON l.account_id=i.id AND l.role='person' WHERE l.person_id=?1");
}

Result<QSet<qint64>> HistoryDiff::ofAccount(const Database &database, const QString &name)
{
    const qint64 account = TRY(only(database, name,
                                    "SELECT DISTINCT id FROM main.account_version WHERE key=?1 UNION SELECT DISTINCT id FROM main.account_version"
                                    " WHERE name=?1 AND NOT EXISTS(SELECT 1 FROM main.account_version WHERE key=?1)",
                                    say("its key")));
    return with(database, account,
                "SELECT c.id FROM main.credential_version c JOIN main.identity i ON i.kind=2 AND i.source_id=c.source_id AND i.key=c.account_key WHERE i.id=?1");
}

} // namespace postern
