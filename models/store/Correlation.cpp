// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Correlation.h"

#include "models/store/Database.h"
#include "models/store/PersonDirectory.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace postern {

namespace {

using Match = PersonDirectory::Match;
constexpr std::array<const char *, 3> roles{"person", "owner", "sponsor"};

/// What a person set by hand; no person means "belongs to nobody".
struct ByHand
{
    std::optional<qint64> person;
};

struct Link
{
    qint64 person;
    QByteArray matchedBy;
};

using RoleKey = std::pair<qint64, int>; // account, position in roles

Result<QHash<RoleKey, ByHand>> linksByHand(const Database &database)
{
    QHash<RoleKey, ByHand> links;
    Statement rows = TRY(database.prepare("SELECT account_id, role, person_id FROM main.account_link_by_hand"));
    while (TRY(rows.step())) {
        for (int role = 0; role < int(roles.size()); ++role) {
            if (rows.text(1) == QLatin1String(roles[std::size_t(role)]))
                links.insert({rows.integer(0), role}, {rows.maybeInteger(2)});
        }
    }
    return links;
}

/// The account attribute that a source's settings name as a key to people, by source.
Result<QHash<qint64, QString>> configuredKeys(const Database &database)
{
    QHash<qint64, QString> keys;
    Statement rows = TRY(database.prepare("SELECT source_id, answers FROM main.source"));
    while (TRY(rows.step())) {
        const QString key = QJsonDocument::fromJson(rows.text(1).toUtf8()).object().value(QLatin1String("person_key")).toString();
        if (!key.isEmpty())
            keys.insert(rows.integer(0), key);
    }
    return keys;
}

/// Matches accounts with people and writes what changed.
class Linker
{
public:
    Linker(Database &database, Instant at) : m_database(database), m_at(at) {}

    Result<void> run(const Progress &progress)
    {
        m_people = TRY(PersonDirectory::load(m_database));
        m_byHand = TRY(linksByHand(m_database));
        m_configured = TRY(configuredKeys(m_database));
        m_attribute = TRY(m_database.prepare("SELECT v FROM main.account_attr_version WHERE id=? AND k=? AND known_to IS NULL"));
        m_close = TRY(m_database.prepare("UPDATE main.account_link SET known_to=?1 WHERE account_id=?2 AND role=?3 AND known_to IS NULL"));
        m_insert = TRY(m_database.prepare("INSERT OR REPLACE INTO main.account_link(account_id,role,person_id,matched_by,confidence,known_from) VALUES(?,?,?,?,?,?)"));
        TRY(loadPresent());
        Statement accounts = TRY(m_database.prepare("SELECT id, source_id, kind, name, hr_number, email, person_name, owner_ref, sponsor_ref "
                                                    "FROM main.account_version WHERE known_to IS NULL"));
        qint64 looked = 0;
        while (TRY(accounts.step())) {
            if (++looked % 4096 == 0 && !progress.isWanted())
                return Error{QStringLiteral("Stopped."), {}, true};
            const qint64 account = accounts.integer(0);
            TRY(settle({account, 0}, TRY(personOf(accounts))));
            TRY(settle({account, 1}, m_people.byReference(accounts.text(7))));
            TRY(settle({account, 2}, m_people.byReference(accounts.text(8))));
        }
        // What is left belongs to accounts that are gone.
        for (auto left = m_present.cbegin(); left != m_present.cend(); ++left)
            TRY(close(left.key()));
        return {};
    }

private:
    Result<void> loadPresent()
    {
        Statement rows = TRY(m_database.prepare("SELECT account_id, role, person_id, matched_by FROM main.account_link WHERE known_to IS NULL"));
        while (TRY(rows.step())) {
            for (int role = 0; role < int(roles.size()); ++role) {
                if (rows.utf8(1) == roles[std::size_t(role)])
                    m_present.insert({rows.integer(0), role}, {rows.integer(2), rows.text(3).toLatin1()});
            }
        }
        return {};
    }

    Result<std::optional<Match>> personOf(const Statement &account)
    {
        if (auto match = m_people.byHrNumber(account.text(4)))
            return match;
        if (auto match = m_people.byEmail(account.text(5)))
            return match;
        if (const QString key = m_configured.value(account.integer(1)); !key.isEmpty()) {
            m_attribute->reset();
            m_attribute->bind(1, account.integer(0)).bind(2, key);
            if (TRY(m_attribute->step())) {
                if (auto match = m_people.byReference(m_attribute->text(0)); match && qstrcmp(match->matchedBy, "name") != 0)
                    return std::optional(Match{match->person, "configured", 0.9});
            }
        }
        const QString kind = account.text(2);
        // Only what people sign in with is matched by less: a robot may well be named like somebody.
        if (!kind.isEmpty() && kind != QLatin1String("human") && kind != QLatin1String("guest"))
            return std::optional<Match>();
        if (auto match = m_people.byLogin(account.text(3)))
            return match;
        return m_people.byName(account.text(6));
    }

    Result<void> settle(const RoleKey &key, std::optional<Match> match)
    {
        if (const auto hand = m_byHand.constFind(key); hand != m_byHand.cend())
            match = hand->person ? std::optional(Match{*hand->person, "hand", 1.0}) : std::nullopt;
        const auto present = m_present.find(key);
        if (!match)
            return {}; // whatever is present is left over and closed at the end
        if (present != m_present.end() && present->person == match->person && present->matchedBy == match->matchedBy) {
            m_present.erase(present);
            return {};
        }
        if (present != m_present.end()) {
            TRY(close(key));
            m_present.erase(present);
        }
        return m_insert->bind(1, key.first).bind(2, roles[std::size_t(key.second)]).bind(3, match->person)
            .bind(4, match->matchedBy).bind(5, match->confidence).bind(6, toEpoch(m_at)).run();
    }

    Result<void> close(const RoleKey &key)
    {
        return m_close->bind(1, toEpoch(m_at)).bind(2, key.first).bind(3, roles[std::size_t(key.second)]).run();
    }

    Database &m_database;
    Instant m_at;
    PersonDirectory m_people;
    QHash<RoleKey, ByHand> m_byHand;
    QHash<RoleKey, Link> m_present;
    QHash<qint64, QString> m_configured;
    std::optional<Statement> m_attribute, m_close, m_insert;
};

/// Whom the sources mean where they name people in custody, check-outs and ownership.
Result<void> resolvePersonReferences(Database &database)
{
    const PersonDirectory people = TRY(PersonDirectory::load(database));
    TRY(database.execute("DELETE FROM main.person_reference"));
    Statement references = TRY(database.prepare(
        "SELECT person_ref FROM main.credential_custodian_version WHERE known_to IS NULL UNION SELECT person_ref FROM main.checkout_version"
        " WHERE known_to IS NULL AND person_ref IS NOT NULL UNION SELECT person_ref FROM main.ownership_version WHERE known_to IS NULL"));
    Statement insert = TRY(database.prepare("INSERT INTO main.person_reference(ref, person_id, matched_by, confidence) VALUES(?,?,?,?)"));
    while (TRY(references.step())) {
        const QString reference = references.text(0);
        if (const auto match = people.byReference(reference))
            TRY(insert.bind(1, reference).bind(2, match->person).bind(3, match->matchedBy).bind(4, match->confidence).run());
    }
    return {};
}

/// Which account the sources mean where they name one of another source. A login name that several
/// systems have is nobody's when the source is not said.
Result<void> resolveAccountReferences(Database &database)
{
    TRY(database.execute("DELETE FROM main.account_reference"));
    Statement references = TRY(database.prepare(
        "SELECT COALESCE(account_source,(SELECT name FROM main.source s WHERE s.source_id=c.source_id)), account_key FROM main.credential_version c"
        " WHERE known_to IS NULL AND account_key IS NOT NULL AND (account_source IS NOT NULL OR NOT EXISTS"
        "  (SELECT 1 FROM main.identity i WHERE i.kind=2 AND i.source_id=c.source_id AND i.key=c.account_key))"
        " UNION SELECT COALESCE(account_source,''), account_key FROM main.alert_version WHERE known_to IS NULL AND account_key IS NOT NULL"
        " UNION SELECT COALESCE(account_source,''), account_ref FROM main.event WHERE account_id IS NULL AND account_ref IS NOT NULL"));
    Statement candidates = TRY(database.prepare(
        "SELECT id, 0 FROM main.identity i JOIN main.source s USING(source_id) WHERE i.kind=2 AND i.key=?1 AND i.source_id=s.source_id AND (?2='' OR s.name=?2)"
        " UNION SELECT v.id, 1 FROM main.account_version v JOIN main.source s USING(source_id) WHERE v.known_to IS NULL AND v.name=?1 AND (?2='' OR s.name=?2)"
        " UNION SELECT v.id, 2 FROM main.account_version v JOIN main.source s USING(source_id) WHERE v.known_to IS NULL AND v.email=?1 AND v.email IS NOT NULL AND (?2='' OR s.name=?2)"
        " ORDER BY 2"));
    Statement insert = TRY(database.prepare("INSERT OR IGNORE INTO main.account_reference(source_name, ref, account_id) VALUES(?,?,?)"));
    while (TRY(references.step())) {
        candidates.reset();
        candidates.bind(1, references.text(1)).bind(2, references.text(0));
        std::optional<qint64> account;
        qint64 how = -1;
        bool several = false;
        while (TRY(candidates.step())) {
            if (how >= 0 && candidates.integer(1) != how)
                break; // a better key has matched already
            several = several || (account && *account != candidates.integer(0));
            account = candidates.integer(0);
            how = candidates.integer(1);
        }
        if (account && !several)
            TRY(insert.bind(1, references.text(0)).bind(2, references.text(1)).bind(3, *account).run());
    }
    references.reset();
    candidates.reset();
    return database.execute(
        "UPDATE main.event SET account_id=(SELECT r.account_id FROM main.account_reference r WHERE r.source_name=COALESCE(event.account_source,'')"
        " AND r.ref=event.account_ref) WHERE account_id IS NULL AND account_ref IN (SELECT ref FROM main.account_reference)");
}

} // namespace

Result<void> Correlation::run(Database &database, Instant at, const Progress &progress)
{
    Transaction transaction = TRY(Transaction::begin(database));
    {
        Linker linker(database, at);
        TRY(linker.run(progress));
    }
    TRY(resolvePersonReferences(database));
    TRY(resolveAccountReferences(database));
    return transaction.commit();
}

} // namespace postern
