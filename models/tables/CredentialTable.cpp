// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/CredentialTable.h"

#include "models/base/Words.h"
#include "models/series/AccountSecrets.h"

namespace postern {

CredentialTable::CredentialTable(std::shared_ptr<PageReader> reader, QObject *parent)
    : ListTable(std::move(reader), spec(), {Age, Qt::AscendingOrder}, parent)
{
}

ListSpec CredentialTable::spec()
{
    ListSpec spec;
    spec.shape = {{{QStringLiteral("secret"), tr("Secret"), false, false},
                   {QStringLiteral("kind"), tr("Kind")},
                   {QStringLiteral("account"), tr("Account")},
                   {QStringLiteral("source"), tr("Source")},
                   {QStringLiteral("age"), tr("Days old"), true},
                   {QStringLiteral("valid-until"), tr("Valid until")},
                   {QStringLiteral("last-used"), tr("Last used")},
                   {QStringLiteral("custodians"), tr("Known to"), true}},
                  &CredentialTable::text};
    const QByteArray custodians = "(SELECT COUNT(*) FROM temp.credential_custodian k WHERE k.credential_id=c.credential_id AND k.known_to IS NULL)";
    spec.from = " FROM temp.credential c LEFT JOIN temp.account_row a ON a.account_id=c.account_id LEFT JOIN main.source s ON s.source_id=c.source_id";
    spec.key = "c.credential_id";
    spec.fields = "COALESCE(c.name,c.key), c.kind, a.name, s.name, COALESCE(c.rotated_at,c.created_at), c.not_after, c.last_used_at, c.status, " +
                  custodians + ", (SELECT COUNT(*) FROM temp.credential_custodian k JOIN temp.leaver l ON l.person_id=k.person_id "
                  "WHERE k.credential_id=c.credential_id AND k.known_to IS NULL), "
                  "(SELECT k.since FROM temp.key_past_rotation k WHERE k.credential_id=c.credential_id)";
    spec.orders = {"COALESCE(c.name,c.key) COLLATE NOCASE", "c.kind", "a.name COLLATE NOCASE", "s.name COLLATE NOCASE",
                   "COALESCE(c.rotated_at,c.created_at)", "c.not_after", "c.last_used_at", custodians};
    spec.texts = {"c.name", "c.key", "a.name"};
    spec.source = "c.source_id";
    spec.state = "c.kind";
    spec.subject = "c.account_id";
    return spec;
}

QString CredentialTable::text(const TableRow &row, int column, Instant now)
{
    switch (column) {
    case Secret: return Words::shown(row.text(Name));
    case Kind: return AccountSecrets::kindInWords(row.text(KindWord));
    case Account: return Words::shown(row.text(AccountName));
    case Source: return Words::shown(row.text(SourceName));
    case Age: return row.isNull(BornAt) ? tr("Not known") : Words::number(Words::days(*row.instant(BornAt), now));
    case ValidUntil: return row.isNull(NotAfter) ? tr("No end") : Words::day(*row.instant(NotAfter));
    case LastUsed: return row.isNull(LastUsedAt) ? tr("Not known") : Words::when(*row.instant(LastUsedAt), now);
    case Custodians: return Words::number(row.integer(CustodianCount));
    default: return {};
    }
}

QVariant CredentialTable::cell(const TableRow &row, int column, int role) const
{
    switch (role) {
    case TableRole::State:
        if (column == Custodians)
            return row.integer(GoneCustodians) > 0 ? QVariant(QStringLiteral("left")) : QVariant();
        return row.isNull(PastSince) ? QVariant() : QVariant(QStringLiteral("past"));
    case TableRole::Kind: return row.text(KindWord);
    case TableRole::Number: return column == Custodians ? QVariant(row.real(CustodianCount)) : QVariant();
    default: return {};
    }
}

} // namespace postern
