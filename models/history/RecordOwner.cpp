// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/RecordOwner.h"

#include "models/store/Database.h"

namespace postern {

namespace {

/// Pairs of identities that belong together; a pair of one is a thing of its own.
constexpr const char *pairs[] = {
    "SELECT DISTINCT id, id FROM main.person_version",
    "SELECT DISTINCT id, id FROM main.account_version",
    "SELECT account_id, person_id FROM main.account_link",
    "SELECT DISTINCT c.id, COALESCE((SELECT i.id FROM main.identity i WHERE i.kind=2 AND i.source_id=c.source_id AND i.key=c.account_key AND c.account_source IS NULL),"
    " (SELECT r.account_id FROM main.account_reference r WHERE r.source_name=COALESCE(c.account_source,(SELECT s.name FROM main.source s WHERE s.source_id=c.source_id))"
    "  AND r.ref=c.account_key), c.id) FROM main.credential_version c",
    "SELECT DISTINCT k.id, COALESCE(r.person_id, k.id) FROM main.credential_custodian_version k LEFT JOIN main.person_reference r ON r.ref=k.person_ref",
    "SELECT DISTINCT k.id, COALESCE(r.person_id, k.id) FROM main.checkout_version k LEFT JOIN main.person_reference r ON r.ref=k.person_ref",
    "SELECT DISTINCT o.id, COALESCE(r.person_id, o.id) FROM main.ownership_version o LEFT JOIN main.person_reference r ON r.ref=o.person_ref",
    "SELECT DISTINCT u.id, COALESCE(u.credential_id, u.id) FROM main.usage_version u",
    "SELECT DISTINCT id, id FROM main.access_grant_version",
    "SELECT DISTINCT id, id FROM main.account_attr_version",
};

} // namespace

int RecordOwner::top(int node)
{
    while (m_parent[node] != node) {
        m_parent[node] = m_parent[m_parent[node]];
        node = m_parent[node];
    }
    return node;
}

int RecordOwner::node(qint64 identity)
{
    const auto found = m_nodeOf.constFind(identity);
    if (found != m_nodeOf.cend())
        return *found;
    const int made = int(m_parent.size());
    m_parent << made;
    m_nodeOf.insert(identity, made);
    return made;
}

void RecordOwner::join(qint64 one, qint64 other)
{
    const int a = top(node(one));
    const int b = top(node(other));
    if (a != b)
        m_parent[b] = a;
}

void RecordOwner::number()
{
    QHash<int, int> numbers;
    for (auto one = m_nodeOf.cbegin(); one != m_nodeOf.cend(); ++one) {
        const int at = top(one.value());
        auto found = numbers.find(at);
        if (found == numbers.end())
            found = numbers.insert(at, m_groups++);
        m_groupOf.insert(one.key(), *found);
    }
}

Result<RecordOwner> RecordOwner::read(const Database &database, const Progress &progress)
{
    RecordOwner owner;
    for (const char *sql : pairs) {
        Statement rows = TRY(database.prepare(sql));
        while (TRY(rows.step())) {
            if (!progress.isWanted())
                return Error{QStringLiteral("Stopped."), {}, true};
            owner.join(rows.integer(0), rows.integer(1));
        }
    }
    owner.number();
    return owner;
}

} // namespace postern
