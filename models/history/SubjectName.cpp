// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/SubjectName.h"

#include "models/store/Database.h"

namespace postern {

QByteArray SubjectName::sql(const QByteArray &kind, const QByteArray &id)
{
    QByteArray text(
        "COALESCE(CASE {kind} WHEN 'account' THEN (SELECT COALESCE(a.name,a.key) FROM main.account_version a WHERE a.id={id} ORDER BY a.row_id DESC LIMIT 1)"
        " WHEN 'credential' THEN (SELECT COALESCE(c.name,c.key) FROM main.credential_version c WHERE c.id={id} ORDER BY c.row_id DESC LIMIT 1)"
        " WHEN 'person' THEN (SELECT p.name||' ('||p.key||')' FROM main.person_version p WHERE p.id={id} ORDER BY p.row_id DESC LIMIT 1)"
        " WHEN 'entitlement' THEN (SELECT COALESCE(e.name,e.key) FROM main.entitlement_version e WHERE e.id={id} ORDER BY e.row_id DESC LIMIT 1)"
        " WHEN 'source' THEN (SELECT s.name FROM main.source s WHERE s.source_id={id})"
        " WHEN 'grant' THEN (SELECT (SELECT COALESCE(a.name,a.key) FROM main.account_version a WHERE a.id=g.id ORDER BY a.row_id DESC LIMIT 1)||' in '||"
        "  (SELECT COALESCE(e.name,e.key) FROM main.entitlement_version e WHERE e.id=g.entitlement_id ORDER BY e.row_id DESC LIMIT 1)"
        "  FROM main.access_grant_version g WHERE g.row_id={id}) END, (SELECT i.key FROM main.identity i WHERE i.id={id}), {kind}||' '||{id})");
    return text.replace("{kind}", kind).replace("{id}", id);
}

Result<QString> SubjectName::of(const Database &database, SubjectKind kind, qint64 id)
{
    Statement row = TRY(database.prepare("SELECT " + sql("?1", "?2")));
    row.bind(1, toText(kind)).bind(2, id);
    return TRY(row.step()) ? row.text(0) : QString();
}

} // namespace postern
