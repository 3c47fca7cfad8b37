// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Instant.h"
#include "tests/corpora/FileRecords.h"
#include "tests/corpora/Oracles.h"

#include <QDateTime>
#include <QSet>

namespace postern::test {

namespace {

/// The day on which the directory was saved; the ground truth counts days back from it.
const QDateTime savedAt(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

QString daysBefore(const QJsonValue &time)
{
    const QDateTime at = QDateTime::fromString(time.toString(), Qt::ISODate);
    return at.isValid() ? QString::number((savedAt.toSecsSinceEpoch() - at.toSecsSinceEpoch()) / 86400) : QString();
}

/// Keeps the values of accounts' attributes by account and name.
QHash<QString, QHash<QString, QString>> attributesOf(const FileRecords &read)
{
    QHash<QString, QHash<QString, QString>> attributes;
    for (const QJsonObject &record : read.all(QStringLiteral("account_attr")))
        attributes[record[u"account_key"].toString()][record[u"k"].toString()] = record[u"v"].toString();
    return attributes;
}

QString yes(bool is)
{
    return is ? QStringLiteral("yes") : QStringLiteral("no");
}

/// Who is in a group, through groups in it; names. Groups count, too.
QStringList nestedMembers(const FileRecords &read, const QString &group)
{
    QHash<QString, QString> names, keys;
    for (const char *type : {"account", "entitlement"}) {
        for (const QJsonObject &record : read.all(QString::fromLatin1(type))) {
            names[record[u"key"].toString()] = record[u"name"].toString();
            keys[record[u"name"].toString()] = record[u"key"].toString();
        }
    }
    QHash<QString, QSet<QString>> members;
    for (const QJsonObject &record : read.all(QStringLiteral("membership")))
        members[record[u"group_key"].toString()] << record[u"member_key"].toString();
    for (const QJsonObject &record : read.all(QStringLiteral("access_grant")))
        members[record[u"entitlement_key"].toString()] << record[u"account_key"].toString();
    QSet<QString> seen;
    QStringList open{keys[group]};
    while (!open.isEmpty()) {
        for (const QString &member : members[open.takeLast()]) {
            if (!seen.contains(member))
                open << member;
            seen << member;
        }
    }
    seen.remove(keys[group]); // a cycle leads back; the server does not count it
    QStringList found;
    for (const QString &key : seen)
        found << names.value(key, key);
    return found;
}

void compareTruth(Agreements &agreements, const FileRecords &read)
{
    agreements.against(QStringLiteral("ad/ldif/expected/ground-truth.csv"));
    agreements.explain(QStringLiteral("rita.lag last logon, days"),
                       QStringLiteral("the truth has lastLogonTimestamp; lastLogon is newer and is taken, and the label itself says not_dormant"));
    agreements.explain(QStringLiteral("svc_web has an SPN"),
                       QStringLiteral("the label says what can be attacked, under more conditions; that there is an SPN is a fact of the entry"));
    QHash<QString, QJsonObject> accounts;
    for (const QJsonObject &account : read.all(QStringLiteral("account")))
        accounts[account[u"name"].toString()] = account;
    const auto attributes = attributesOf(read);
    static const QHash<QString, QString> labels{
        {QStringLiteral("asrep_roastable"), QStringLiteral("dont_req_preauth")}, {QStringLiteral("unconstrained_delegation"), QStringLiteral("unconstrained_delegation")},
        {QStringLiteral("passwd_notreqd"), QStringLiteral("passwd_notreqd")}, {QStringLiteral("reversible_encryption"), QStringLiteral("reversible_pwd")},
        {QStringLiteral("must_change_password"), QStringLiteral("must_change_password")}, {QStringLiteral("sid_history"), QStringLiteral("sid_history")}};
    for (const auto &row : csvRows(agreements.path(QStringLiteral("ad/ldif/expected/ground-truth.csv")))) {
        const QString name = row[QStringLiteral("sam")];
        const QJsonObject account = accounts[name];
        const auto has = attributes[account[u"key"].toString()];
        const QStringList said = row[QStringLiteral("labels")].split(u' ', Qt::SkipEmptyParts);
        agreements.compare(name + QStringLiteral(" enabled"), yes(account[u"enabled"].toBool()), yes(row[QStringLiteral("enabled")] == u"1"));
        agreements.compare(name + QStringLiteral(" last logon, days"), daysBefore(account[u"last_used_at"]), row[QStringLiteral("last_logon_days")]);
        agreements.compare(name + QStringLiteral(" password age, days"), daysBefore(account[u"pwd_set_at"]), row[QStringLiteral("pwd_age_days")]);
        agreements.compare(name + QStringLiteral(" is of a service"), yes(account[u"kind"] == QStringLiteral("service")), yes(said.contains(QStringLiteral("service"))));
        agreements.compare(name + QStringLiteral(" has an SPN"), yes(has[QStringLiteral("has_spn")] == u"1"), yes(said.contains(QStringLiteral("kerberoastable"))));
        for (auto label = labels.begin(); label != labels.end(); ++label)
            agreements.compare(name + u' ' + label.key(), yes(has.contains(label.value())), yes(said.contains(label.key())));
    }
}

void compareNested(Agreements &agreements, const FileRecords &read)
{
    const QString oracle = QStringLiteral("ad/ldif/expected/nested-members.json");
    agreements.against(oracle);
    const QString primary = QStringLiteral("paula.pri is a member by her primary group, which the server's answer leaves out, as the oracle says");
    agreements.explain(QStringLiteral("Domain Admins"), primary);
    agreements.explain(QStringLiteral("Administrators"), primary);
    const QJsonObject groups = jsonFile(agreements.path(oracle)).object()[u"groups"].toObject();
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        QStringList expected;
        for (const auto member : group.value().toArray())
            expected << member.toString();
        agreements.compare(group.key(), inOrder(nestedMembers(read, group.key())), inOrder(expected));
    }
}

/// The same directory as other tools save it: every account they hold must be read alike.
void compareDialects(Agreements &agreements, const FileRecords &read)
{
    QHash<QString, QJsonObject> accounts;
    for (const QJsonObject &account : read.all(QStringLiteral("account")))
        accounts[account[u"key"].toString()] = account;
    for (const char *file : {"ad/ldif/samba-ad.ldifde-unicode.ldif", "ad/ldif/samba-ad-admincount.ldbsearch.ldif"}) {
        agreements.against(QString::fromLatin1(file) + QStringLiteral(" against ldapsearch's"));
        for (const QJsonObject &account : recordsOf(agreements.path(QString::fromLatin1(file))).all(QStringLiteral("account"))) {
            const QJsonObject other = accounts[account[u"key"].toString()];
            for (auto field = account.begin(); field != account.end(); ++field) {
                if (field.key() != u"@") // where it stood
                    agreements.compare(account[u"name"].toString() + u' ' + field.key(), field.value().toVariant().toString(),
                                       other[field.key()].toVariant().toString());
            }
        }
    }
}

/// SharpHound says in its foot how many objects it found; there may be more in the file.
void compareCounts(Agreements &agreements)
{
    agreements.against(QStringLiteral("ad/sharphound: entries of the files against rows read"));
    const QString service = QStringLiteral("NETWORK SERVICE (S-1-5-20) is Windows itself on each machine: no account, and it controls nothing here");
    agreements.explain(QStringLiteral("20240305110018_users.json"), service);
    agreements.explain(QStringLiteral("20240305110427_users.json"), service);
    for (const char *name : {"20240305110018_groups.json", "20240305110018_users.json", "20240305110427_users.json"}) {
        const QString path = agreements.path(QStringLiteral("ad/sharphound/") + QString::fromLatin1(name));
        const FileRecords read = recordsOf(path);
        QSet<QString> places;
        for (const auto record : read.records)
            places << record.toObject()[u"@"].toString();
        for (const auto row : read.bad)
            places << row.toObject()[u"@"].toString();
        agreements.compare(QString::fromLatin1(name), QString::number(places.size()),
                           QString::number(jsonFile(path).object()[u"data"].toArray().size()));
    }
}

} // namespace

void compareDirectory(Agreements &agreements)
{
    const FileRecords read = recordsOf(agreements.path(QStringLiteral("ad/ldif/samba-ad.ldapsearch.ldif")));
    compareTruth(agreements, read);
    compareNested(agreements, read);
    compareDialects(agreements, read);
    compareCounts(agreements);
}

} // namespace postern::test
