// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/AccountSecrets.h"

#include "models/base/Words.h"
#include "models/series/AccountLoader.h"
#include "models/series/Query.h"

#include <QCoreApplication>

#include <algorithm>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::AccountSecrets", text);
}

std::optional<Instant> instantIn(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(instantFromEpoch(row.integer(column)));
}

/// Where a row was read, kept until the statement that found it is done.
struct Place
{
    qint64 source = 0;
    std::optional<qint64> file;
    qint64 row = 0;
};

CredentialDetail readSecret(const Statement &row, Place &place)
{
    CredentialDetail secret;
    secret.credentialId = row.integer(0);
    secret.name = row.isNull(1) ? row.text(2) : row.text(1);
    secret.kind = row.text(3);
    secret.kindText = AccountSecrets::kindInWords(secret.kind);
    secret.createdAt = instantIn(row, 4);
    secret.rotatedAt = instantIn(row, 5);
    secret.notAfter = instantIn(row, 6);
    secret.lastUsedAt = instantIn(row, 7);
    secret.status = row.text(8);
    secret.store = row.text(9);
    if (!row.isNull(10))
        secret.isExportable = row.integer(10) != 0;
    secret.isLive = row.integer(11) != 0;
    secret.rotationDueAt = instantIn(row, 12);
    place = {row.integer(13), row.maybeInteger(14), row.integer(15)};
    return secret;
}

void describe(CredentialDetail &secret, Instant at)
{
    secret.line = secret.kindText;
    if (!secret.isLive)
        secret.line = say("%1, %2").arg(secret.kindText, secret.status == QLatin1String("active") ? say("expired") : secret.status);
    else if (secret.notAfter)
        secret.line = say("%1, valid to %2").arg(secret.kindText, Words::day(*secret.notAfter));
    else if (secret.lastUsedAt)
        secret.line = say("%1, used %2").arg(secret.kindText, Words::moment(*secret.lastUsedAt, at));
    if (!secret.isLive)
        return;
    const bool isKey = secret.kind == QLatin1String("signing_key") || secret.kind == QLatin1String("master_key");
    if (isKey && !secret.rotatedAt) {
        secret.remark = say("never rotated");
        secret.isRemarkBad = true;
    } else if (const auto born = secret.rotatedAt ? secret.rotatedAt : secret.createdAt) {
        secret.remark = say("%1 days").arg(Words::number(Words::days(*born, at)));
        secret.isRemarkBad = secret.rotationDueAt.has_value();
    }
}

Result<void> loadCustodians(Database &database, CredentialDetail &secret)
{
    std::vector<Place> places;
    TRY(eachRow(database,
                "SELECT k.person_id, COALESCE(p.name,k.person_ref), k.how, k.evidence_id, k.known_from, k.known_to, "
                "(SELECT l.gone_at-1 FROM temp.leaver l WHERE l.person_id=k.person_id), v.source_id, k.file_id, k.row_number "
                "FROM temp.credential_custodian k LEFT JOIN temp.person p ON p.person_id=k.person_id "
                "JOIN main.credential_custodian_version v ON v.row_id=k.row_id "
                "WHERE k.credential_id=?1 ORDER BY 7 IS NULL, k.known_from",
                {secret.credentialId}, [&](const Statement &row) {
                    CustodianDetail custodian;
                    custodian.personId = row.integer(0);
                    custodian.name = row.text(1);
                    custodian.how = row.text(2);
                    custodian.howText = AccountSecrets::howInWords(custodian.how);
                    custodian.evidence = row.text(3);
                    custodian.from = instantIn(row, 4);
                    custodian.until = instantIn(row, 5);
                    custodian.leftAt = instantIn(row, 6);
                    const auto born = secret.rotatedAt ? secret.rotatedAt : secret.createdAt;
                    const bool isSealed = secret.isExportable == false && custodian.how == QLatin1String("use-only");
                    custodian.stillKnows = secret.isLive && custodian.leftAt && !isSealed && (!born || *born <= *custodian.leftAt) &&
                                           (!custodian.until || *custodian.until > *custodian.leftAt);
                    secret.custodians << custodian;
                    places.push_back({row.integer(7), row.maybeInteger(8), row.integer(9)});
                }));
    for (std::size_t i = 0; i < places.size(); ++i)
        secret.custodians[qsizetype(i)].origin = TRY(AccountLoader::origin(
            database, QStringLiteral("custody"), places[i].source, places[i].file, places[i].row));
    return {};
}

Result<QVector<CredentialDetail>> secretsWhere(Database &database, const QByteArray &condition, qint64 value)
{
    QVector<CredentialDetail> secrets;
    std::vector<Place> places;
    TRY(eachRow(database,
                "SELECT c.credential_id, c.name, c.key, c.kind, c.created_at, c.rotated_at, c.not_after, c.last_used_at, c.status, c.store, "
                "c.exportable, EXISTS(SELECT 1 FROM temp.live_credential l WHERE l.credential_id=c.credential_id), "
                "(SELECT k.since FROM temp.key_past_rotation k WHERE k.credential_id=c.credential_id), c.source_id, c.file_id, c.row_number "
                "FROM temp.credential c WHERE " + condition + " ORDER BY 12 DESC, c.scope_tier IS NULL, c.scope_tier, c.kind='password', c.created_at",
                {value}, [&](const Statement &row) {
                    Place place;
                    secrets << readSecret(row, place);
                    places.push_back(place);
                }));
    for (std::size_t i = 0; i < places.size(); ++i) {
        CredentialDetail &secret = secrets[qsizetype(i)];
        describe(secret, instantOf(database));
        secret.origin = TRY(AccountLoader::origin(database, QStringLiteral("key"), places[i].source, places[i].file, places[i].row));
        TRY(loadCustodians(database, secret));
    }
    return secrets;
}

} // namespace

QString AccountSecrets::kindInWords(const QString &kind)
{
    const std::pair<QLatin1String, const char *> words[] = {
        {QLatin1String("password"), QT_TRANSLATE_NOOP("postern::AccountSecrets", "Password")},
        {QLatin1String("access_key"), QT_TRANSLATE_NOOP("postern::AccountSecrets", "Access key")},
        {QLatin1String("api_token"), QT_TRANSLATE_NOOP("postern::AccountSecrets", "API token")},
        {QLatin1String("oauth_secret"), QT_TRANSLATE_NOOP("postern::AccountSecrets", "App secret")},
        {QLatin1String("certificate"), QT_TRANSLATE_NOOP("postern::AccountSecrets", "Certificate")},
        {QLatin1String("ssh_key"), QT_TRANSLATE_NOOP("postern::AccountSecrets", "SSH key")},
        {QLatin1String("signing_key"), QT_TRANSLATE_NOOP("postern::AccountSecrets", "Signing key")},
        {QLatin1String("master_key"), QT_TRANSLATE_NOOP("postern::AccountSecrets", "Master key")},
        {QLatin1String("kerberos_key"), QT_TRANSLATE_NOOP("postern::AccountSecrets", "Kerberos key")},
        {QLatin1String("db_password"), QT_TRANSLATE_NOOP("postern::AccountSecrets", "Database password")},
        {QLatin1String("session"), QT_TRANSLATE_NOOP("postern::AccountSecrets", "Session")}};
    for (const auto &[name, text] : words)
        if (kind == name)
            return say(text);
    return kind.isEmpty() ? say("Secret") : Words::shown(kind);
}

QString AccountSecrets::howInWords(const QString &how)
{
    const std::pair<QLatin1String, const char *> words[] = {
        {QLatin1String("created"), QT_TRANSLATE_NOOP("postern::AccountSecrets", "made it")},
        {QLatin1String("revealed"), QT_TRANSLATE_NOOP("postern::AccountSecrets", "has seen it")},
        {QLatin1String("checked-out"), QT_TRANSLATE_NOOP("postern::AccountSecrets", "was lent it")},
        {QLatin1String("found-in-code"), QT_TRANSLATE_NOOP("postern::AccountSecrets", "copy in code")},
        {QLatin1String("found-on-device"), QT_TRANSLATE_NOOP("postern::AccountSecrets", "copy on laptop")},
        {QLatin1String("declared"), QT_TRANSLATE_NOOP("postern::AccountSecrets", "says so")},
        {QLatin1String("use-only"), QT_TRANSLATE_NOOP("postern::AccountSecrets", "can use")}};
    for (const auto &[name, text] : words)
        if (how == name)
            return say(text);
    return Words::shown(how);
}

Result<std::optional<CredentialDetail>> AccountSecrets::secret(Database &database, qint64 credentialId)
{
    const QVector<CredentialDetail> found = TRY(secretsWhere(database, "c.credential_id=?1", credentialId));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<void> AccountSecrets::load(Database &database, AccountDetail &account)
{
    account.credentials = TRY(secretsWhere(database, "c.account_id=?1", account.accountId));
    return {};
}

} // namespace postern
