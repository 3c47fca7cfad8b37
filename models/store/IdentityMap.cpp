// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/IdentityMap.h"

#include "models/store/Database.h"

namespace postern {

namespace {
constexpr std::size_t kinds = 12;
}

IdentityMap::IdentityMap(Database &database, SourceId source, Statement insert)
    : m_database(&database), m_source(source), m_insert(std::move(insert)), m_maps(kinds)
{
}

Result<IdentityMap> IdentityMap::load(Database &database, SourceId source)
{
    IdentityMap map(database, source, TRY(database.prepare("INSERT INTO main.identity(kind, source_id, key) VALUES(?,?,?)")));
    Statement rows = TRY(database.prepare("SELECT id, kind, key FROM main.identity WHERE source_id=?"));
    rows.bind(1, number(source));
    while (TRY(rows.step())) {
        const auto kind = std::size_t(rows.integer(1));
        if (kind < kinds)
            map.m_maps[kind].emplace(rows.utf8(2), rows.integer(0));
    }
    TRY(map.loadForeignCredentials());
    return map;
}

Result<void> IdentityMap::loadForeignCredentials()
{
    // Key ids and serials are unique by themselves: a log names the key that another source registers.
    Statement rows = TRY(m_database->prepare("SELECT MIN(id), key FROM main.identity WHERE kind=? AND source_id<>? GROUP BY key HAVING COUNT(*)=1"));
    rows.bind(1, int(IdentityKind::Credential)).bind(2, number(m_source));
    while (TRY(rows.step()))
        m_foreignCredentials.emplace(rows.utf8(1), rows.integer(0));
    return {};
}

Result<qint64> IdentityMap::of(IdentityKind kind, std::string_view key)
{
    Map &map = m_maps[std::size_t(kind)];
    const auto found = map.find(key);
    if (found != map.end())
        return found->second;
    TRY(m_insert.bind(1, int(kind)).bind(2, number(m_source)).bindStatic(3, key).run());
    const qint64 id = m_database->lastInsertedId();
    map.emplace(key, id);
    return id;
}

std::optional<qint64> IdentityMap::find(IdentityKind kind, std::string_view key) const
{
    const Map &map = m_maps[std::size_t(kind)];
    const auto found = map.find(key);
    if (found != map.end())
        return found->second;
    if (kind != IdentityKind::Credential)
        return std::nullopt;
    const auto foreign = m_foreignCredentials.find(key);
    return foreign == m_foreignCredentials.end() ? std::nullopt : std::optional(foreign->second);
}

} // namespace postern
