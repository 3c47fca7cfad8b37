// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/LeaverLoader.h"

#include "models/base/Words.h"
#include "models/series/Query.h"

#include <QCoreApplication>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::LeaverLoader", text);
}

} // namespace

const char *const LeaverLoader::peopleSql =
    "SELECT l.person_id, l.gone_at FROM temp.leaver l WHERE "
    "EXISTS(SELECT 1 FROM temp.account_link_now k JOIN temp.live_account a ON a.account_id=k.account_id "
    "  WHERE k.person_id=l.person_id AND k.role='person' AND k.confidence>=0.8 AND a.kind NOT IN ('service','machine')) "
    "OR l.person_id IN (SELECT k.person_id FROM temp.account_link_now k JOIN temp.live_credential c ON c.account_id=k.account_id "
    "  WHERE k.role='person' AND k.confidence>=0.8 AND c.kind<>'password') "
    "OR EXISTS(SELECT 1 FROM temp.credential_custodian k JOIN temp.secret_age c ON c.credential_id=k.credential_id "
    "  WHERE k.person_id=l.person_id AND COALESCE(c.born_at,0)<=l.gone_at AND (k.known_to IS NULL OR k.known_to>l.gone_at) "
    "  AND NOT (COALESCE(c.exportable,1)=0 AND k.how='use-only'))";

Result<LeaversWithAccess> LeaverLoader::load(Database &database)
{
    LeaversWithAccess leavers;
    const Instant at = instantOf(database);
    TRY(eachRow(database, peopleSql, {}, [&](const Statement &row) {
        ++leavers.people;
        leavers.oldestDays = std::max(leavers.oldestDays, Words::days(instantFromEpoch(row.integer(1)), at));
    }));
    leavers.gone = TRY(numberOf(database, "SELECT COUNT(*) FROM temp.leaver"));
    if (leavers.people == 0)
        leavers.answer = say("Nobody who left can still get in.");
    else if (leavers.people == 1)
        leavers.answer = say("One person who left still has live access or knows a secret.");
    else
        leavers.answer = say("%1 people who left still have live access or know a secret.").arg(Words::atStart(Words::inWords(leavers.people)));
    leavers.detail = leavers.people > 0 ? say("Of %1 who left; the oldest for %2 days.").arg(Words::number(leavers.gone), Words::number(leavers.oldestDays))
                                        : say("Of %1 who left.").arg(Words::number(leavers.gone));
    return leavers;
}

} // namespace postern
