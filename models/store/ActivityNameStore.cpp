// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ActivityNameStore.h"

#include "models/activity/EventTyping.h"
#include "models/store/Database.h"

namespace postern {

namespace {

using Kind = ActivityNameStore::Kind;

Interner &listOf(ActivityNames &names, Kind kind)
{
    switch (kind) {
    case Kind::Account: return names.accounts;
    case Kind::Credential: return names.credentials;
    case Kind::Store: return names.stores;
    case Kind::Action: return names.actions;
    case Kind::UserAgent: return names.userAgents;
    case Kind::Device: break;
    }
    return names.devices;
}

bool isOwn(Kind kind)
{
    return kind <= Kind::Store;
}

/// As EventTyping hashes it: the numbers of kinds there and here are the same.
quint64 hashOf(const KeyedHash &hash, Kind kind, qint32 source, std::string_view name)
{
    static_assert(quint64(Kind::Account) == hashKind::account && quint64(Kind::Device) == hashKind::device);
    return hash.of(name, isOwn(kind) ? hashKind::ofSource(quint64(kind), source) : quint64(kind));
}

} // namespace

Result<KeyedHash> ActivityNameStore::keyOf(const Database &database)
{
    Statement key = TRY(database.prepare("SELECT value FROM main.meta WHERE name='digest_key'"));
    return KeyedHash(TRY(key.step()) ? QByteArray::fromHex(key.text(0).toLatin1()) : QByteArray());
}

Result<void> ActivityNameStore::load(const Database &database, const KeyedHash &hash, ActivityNames &names)
{
    Statement all = TRY(database.prepare("SELECT kind, number, source_id, name FROM main.activity_name ORDER BY kind, number"));
    while (TRY(all.step())) {
        const Kind kind = Kind(std::clamp<qint64>(all.integer(0), 1, 6));
        const qint32 source = qint32(all.integer(2));
        const std::string_view name = all.utf8(3);
        const std::string text = isOwn(kind) ? std::to_string(source) + '\t' + std::string(name) : std::string(name);
        const quint32 number = listOf(names, kind).intern(hashOf(hash, kind, source, name), text);
        if (number != quint32(all.integer(1))) {
            return Error{QStringLiteral("The list of names of events is damaged (kind %1, number %2). Nothing was read; restore the "
                                        "workspace from a copy.").arg(int(kind)).arg(all.integer(1)),
                         {}, false};
        }
        m_saved[std::size_t(kind)] = number;
    }
    return {};
}

Result<void> ActivityNameStore::save(Database &database, const ActivityNames &names)
{
    Statement insert = TRY(database.prepare("INSERT INTO main.activity_name(kind, number, source_id, name) VALUES(?,?,?,?)"));
    for (int i = 1; i <= 6; ++i) {
        const Kind kind = Kind(i);
        const Interner &list = listOf(const_cast<ActivityNames &>(names), kind);
        quint32 &saved = m_saved[std::size_t(i)];
        for (quint32 number = saved + 1; number <= list.size(); ++number) {
            const std::string_view text = list.text(number);
            insert.bind(1, qint64(i)).bind(2, qint64(number)).bind(3, qint64(isOwn(kind) ? ActivityNames::sourceOf(text) : 0));
            TRY(insert.bindStatic(4, isOwn(kind) ? ActivityNames::nameOf(text) : text).run());
        }
        saved = list.size();
    }
    return {};
}

Result<std::optional<NameNumber>> ActivityNameStore::find(const Database &database, Kind kind, qint64 source, const QString &name)
{
    Statement one = TRY(database.prepare("SELECT number FROM main.activity_name WHERE kind=? AND source_id=? AND name=?"));
    one.bind(1, qint64(kind)).bind(2, source).bind(3, name);
    if (!TRY(one.step()))
        return std::optional<NameNumber>();
    return std::optional(NameNumber(one.integer(0)));
}

Result<std::optional<qint64>> ActivityNameStore::identityOf(const Database &database, Kind kind, std::string_view text)
{
    const int identityKind = kind == Kind::Account ? 2 : kind == Kind::Credential ? 3 : 5;
    const std::string_view name = ActivityNames::nameOf(text);
    Statement own = TRY(database.prepare("SELECT id FROM main.identity WHERE kind=? AND source_id=? AND key=?"));
    own.bind(1, qint64(identityKind)).bind(2, qint64(ActivityNames::sourceOf(text))).bind(3, name);
    if (TRY(own.step()))
        return std::optional(own.integer(0));
    // A log may speak of accounts and keys of another source.
    Statement other = TRY(database.prepare(kind == Kind::Account ? "SELECT account_id FROM main.account_reference WHERE ref=? ORDER BY source_name='' LIMIT 1"
                                                                 : "SELECT min(id) FROM main.identity WHERE key=?1 AND kind=?2 HAVING count(*)=1"));
    other.bind(1, name);
    if (kind != Kind::Account)
        other.bind(2, qint64(identityKind));
    return TRY(other.step()) ? other.maybeInteger(0) : std::optional<qint64>();
}

} // namespace postern
