// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/DossierLoader.h"

#include "models/base/Words.h"
#include "models/report/DatabaseDigest.h"
#include "models/series/AccountLoader.h"
#include "models/series/Query.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::DossierLoader", text);
}

QStringList custodyOf(const AccountDetail &account)
{
    QStringList lines;
    for (const CredentialDetail &secret : account.credentials) {
        for (const CustodianDetail &custodian : secret.custodians) {
            const QString name = Words::shown(custodian.name);
            const QString since = custodian.from ? say("%1, %2 since %3").arg(name, custodian.howText, Words::day(*custodian.from))
                                                 : say("%1, %2").arg(name, custodian.howText);
            lines << (account.credentials.size() > 1 ? say("%1: %2").arg(Words::shown(secret.name), since) : since);
        }
        if (!secret.store.isEmpty())
            lines << say("%1, kept in %2").arg(Words::shown(secret.name), Words::shown(secret.store));
    }
    return lines;
}

QString sentenceFor(const AccountDetail &account)
{
    if (account.findings.isEmpty())
        return say("%1. No open finding.").arg(Words::shown(account.line));
    return say("%1. %2").arg(Words::shown(account.line), account.findings.first().sentence);
}

Result<void> loadEvents(Database &database, AccountDossier &dossier)
{
    struct Place
    {
        qint64 source = 0;
        std::optional<qint64> file;
        qint64 row = 0;
    };
    std::vector<Place> places;
    TRY(eachRow(database,
                "SELECT e.at, s.level, s.reason, e.activity, e.action, e.outcome, e.src_ip, e.country, e.detail, e.source_id, e.file_id, "
                "e.row_number FROM temp.suspicious_event s JOIN main.event e ON e.event_id=s.event_id WHERE s.account_id=?1 "
                "ORDER BY e.at DESC, e.event_id DESC",
                {dossier.account.accountId}, [&](const Statement &row) {
                    if (++dossier.allEvents > DossierLoader::maxEvents)
                        return;
                    DossierEvent event;
                    event.at = instantFromEpoch(row.integer(0));
                    event.level = Severity(row.integer(1));
                    event.reason = row.text(2);
                    event.activity = row.text(3);
                    event.action = row.text(4);
                    event.outcome = row.text(5);
                    event.from = QStringList{row.text(6), row.text(7)}.join(u' ').trimmed();
                    event.detail = row.text(8);
                    dossier.events << event;
                    places.push_back({row.integer(9), row.maybeInteger(10), row.integer(11)});
                }));
    for (std::size_t i = 0; i < places.size(); ++i)
        dossier.events[qsizetype(i)].origin =
            TRY(AccountLoader::origin(database, QStringLiteral("event"), places[i].source, places[i].file, places[i].row));
    return {};
}

} // namespace

QString DossierLoader::evidenceHash(const FindingDetail &finding)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QByteArray &part) {
        hash.addData(part);
        hash.addData(QByteArrayView("\x1f", 1));
    };
    add(finding.ruleId.toUtf8());
    add(finding.subjectKind.toUtf8());
    add(finding.subjectName.toUtf8());
    add(finding.facts);
    for (const EvidenceRow &row : finding.evidence) {
        add(row.sourceName.toUtf8());
        add(row.file.toUtf8());
        add(QByteArray::number(row.row));
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<AccountDossier> DossierLoader::load(Database &database, qint64 accountId)
{
    AccountDossier dossier;
    dossier.account = TRY(AccountLoader::load(database, accountId));
    dossier.at = dossier.account.at;
    dossier.classification = say("Confidential");
    TRY(eachRow(database, "SELECT value FROM main.meta WHERE name='organisation'", {},
                [&](const Statement &row) { dossier.organisation = row.text(0); }));
    dossier.sentence = sentenceFor(dossier.account);
    for (const FindingDetail &finding : std::as_const(dossier.account.findings))
        dossier.evidenceHashes << evidenceHash(finding);
    dossier.custody = custodyOf(dossier.account);
    for (const NextStep &step : std::as_const(dossier.account.steps))
        dossier.toDo << step.title;
    TRY(loadEvents(database, dossier));
    dossier.wholeDigest = TRY(DatabaseDigest::of(database));
    dossier.databaseDigest = DatabaseDigest::brief(dossier.wholeDigest);
    return dossier;
}

} // namespace postern
