// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sources/SourceBench.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;
using test::SourceBench;

namespace {
const QByteArray manifest = SourceBench::manifest(
    "  - name: entries\n    format: ldif\n    recognise: {element: [{path: objectClass, present: true}]}\n    snapshot: [account]\n"
    "    emit:\n      - record: account\n        when: [{path: objectClass, is: user}, {path: objectClass, is-not: computer}]\n"
    "        set:\n          key: {from: objectSid, as: sid}\n          name: sAMAccountName\n          display_name: {from: dn, as: dn-name}\n"
    "          enabled: {from: userAccountControl, bit: 2, not: true}\n          description: description\n"
    "          last_used_at:\n            latest:\n"
    "              - {from: lastLogon, as: filetime, basis: lastLogon}\n"
    "              - {from: lastLogonTimestamp, as: filetime, basis: lastLogonTimestamp, precision: 14 days}\n"
    "      - record: access_grant\n        when: [{path: ^.objectClass, is: user}]\n        each: memberOf\n"
    "        set: {account_key: {from: ^.objectSid, as: sid}, entitlement_key: {from: ., lookup: sids}}\n",
    "lookups:\n  sids: {stream: entries, key: dn, value: {from: objectSid, as: sid}}\n");
const QByteArray sid = "AQUAAAAAAAUVAAAAWD7FF8/LtNJuDn0RUwQAAA==";
const QString sidText = QStringLiteral("S-1-5-21-398802520-3535064015-293408366-1107");
} // namespace

/// LDIF as ldapsearch, ldbsearch and ldifde write it.
class LdifTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        const QString start = QStringLiteral("account key=") + sidText;
        const QByteArray common = "objectClass: top\nobjectClass: user\nobjectSid:: " + sid + "\n";
        QTest::newRow("plain") << "dn: CN=Ada,DC=x\n" + common + "sAMAccountName: ada\n"
                               << start + QStringLiteral(" name=ada display_name=Ada");
        QTest::newRow("version, comment with a second line, CR LF")
            << QByteArray("version: 1\r\n\r\n# record 1\r\n  and more\r\ndn: CN=Ada,DC=x\r\n") + QByteArray(common).replace('\n', "\r\n")
                   + "sAMAccountName: ada\r\n\r\n"
            << start + QStringLiteral(" name=ada display_name=Ada");
        QTest::newRow("continuation within base64")
            << "dn: CN=Ada,\n DC=x\nobjectClass: user\nobjectSid:: " + sid.left(11) + "\n " + sid.mid(11) + "\nsAMAccountName: a\n da\n"
            << start + QStringLiteral(" name=ada display_name=Ada");
        QTest::newRow("a name that is no ASCII") << "dn:: " + QByteArray("CN=Zoë,DC=x").toBase64() + "\n" + common + "sAMAccountName: zoe\n"
                                                 << start + QStringLiteral(" name=zoe display_name=Zoë");
        QTest::newRow("escaped comma") << "dn: CN=O'Neil\\, Shaun,DC=x\n" + common + "sAMAccountName: son\n"
                                       << start + QStringLiteral(" name=son display_name=O'Neil, Shaun");
        QTest::newRow("tombstone with a real line feed")
            << "dn:: " + QByteArray("CN=Ada\\0ADEL:7cd37a08,CN=Deleted Objects,DC=x").toBase64() + "\n" + common + "sAMAccountName: ada\n"
            << start + QStringLiteral(" name=ada display_name=Ada\nDEL:7cd37a08");
        QTest::newRow("names without case, ldifde") << "dn: CN=Ada,DC=x\nchangetype: add\n" + QByteArray(common).replace("objectSid", "OBJECTSID")
                                                           + "samaccountname: ada\n"
                                                    << start + QStringLiteral(" name=ada display_name=Ada");
        QTest::newRow("bytes that are no text are shown as base64")
            << "dn: CN=Ada,DC=x\n" + common + "description:: /wD/\n" << start + QStringLiteral(" display_name=Ada description=/wD/");
        QTest::newRow("disabled, both logons") << "dn: CN=Ada,DC=x\n" + common
                                                      + "userAccountControl: 514\nlastLogon: 134292812824696621\nlastLogonTimestamp: 134200000000000000\n"
                                               << start + QStringLiteral(" display_name=Ada enabled=0 last_used_at=1784807682 last_used_basis=lastLogon");
        QTest::newRow("the other one is later") << "dn: CN=Ada,DC=x\n" + common + "lastLogon: 0\nlastLogonTimestamp: 134292812824696621\n"
                                                << start + QStringLiteral(" display_name=Ada last_used_at=1784807682 last_used_precision_s=1209600 "
                                                                          "last_used_basis=lastLogonTimestamp");
        QTest::newRow("never") << "dn: CN=Ada,DC=x\n" + common + "lastLogon: 0\n"
                               << start + QStringLiteral(" display_name=Ada last_used_basis=never");
        QTest::newRow("not known is not never") << "dn: CN=Ada,DC=x\n" + common << start + QStringLiteral(" display_name=Ada");
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, line);
        SourceBench bench;
        bench.readBytes(manifest, bytes);
        QVERIFY2(!bench.error && bench.summary.complete, qPrintable(bench.troubles()));
        QCOMPARE(bench.sink.lines(), QStringList{line});
    }
    void readsUtf16()
    {
        const QString text = QString(QChar(0xFEFF)) + QStringLiteral("dn: CN=Zoë,DC=x\r\nchangetype: add\r\nobjectClass: user\r\nobjectSid:: %1\r\n\r\n")
                                                          .arg(QString::fromLatin1(sid));
        SourceBench bench;
        bench.readBytes(manifest, QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
        QCOMPARE(bench.sink.lines(), QStringList{QStringLiteral("account key=") + sidText + QStringLiteral(" display_name=Zoë")});
    }
    void looksUpNamesInTheSameFiles()
    {
        SourceBench bench;
        bench.readBytes(manifest, "dn: CN=Ada,DC=x\nobjectClass: user\nobjectSid:: " + sid
                                      + "\nmemberOf: cn=admins,DC=x\nmemberOf: CN=Elsewhere,DC=y\n\n"
                                        "dn: CN=Admins,DC=x\nobjectClass: group\nobjectSid: S-1-5-21-1-2-3-512\n");
        const QString grant = QStringLiteral("access_grant account_key=%1 entitlement_key=%2 path_kind=direct mode=standing");
        QCOMPARE(bench.sink.lines().mid(1), (QStringList{grant.arg(sidText, QStringLiteral("S-1-5-21-1-2-3-512")),
                                                         grant.arg(sidText, QStringLiteral("CN=Elsewhere,DC=y"))}));
    }
    void oneBadEntryCostsItself_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("a URL") << QByteArray("dn: CN=B,DC=x\nobjectClass: user\njpegPhoto:< file:///etc/passwd\n");
        QTest::newRow("no base64") << QByteArray("dn: CN=B,DC=x\nobjectClass: user\nobjectSid:: ***\n");
        QTest::newRow("a change") << QByteArray("dn: CN=B,DC=x\nchangetype: delete\n");
        QTest::newRow("no colon") << QByteArray("dn: CN=B,DC=x\nobjectClass user\n");
        QTest::newRow("no dn") << QByteArray("objectClass: user\nsAMAccountName: b\n");
        QTest::newRow("no key") << QByteArray("dn: CN=B,DC=x\nobjectClass: user\n");
    }
    void oneBadEntryCostsItself()
    {
        QFETCH(QByteArray, entry);
        SourceBench bench;
        bench.readBytes(manifest, "dn: CN=Ada,DC=x\nobjectClass: user\nobjectSid:: " + sid + "\n\n" + entry
                                      + "\ndn: CN=Eve,DC=x\nobjectClass: user\nobjectSid: S-1-5-21-1-2-3-500\n");
        QVERIFY2(!bench.error && bench.summary.complete, qPrintable(bench.troubles()));
        QCOMPARE(int(bench.sink.records.size()), 2);
        QCOMPARE(int(bench.sink.badRows.size()), 1);
        QCOMPARE(bench.sink.badRows[0].origin.row, qint64(5));
        QVERIFY(bench.summary.covered.empty());
    }
    void knowsWhenTheDirectoryGaveLess_data()
    {
        QTest::addColumn<QByteArray>("tail");
        QTest::addColumn<bool>("isComplete");
        QTest::newRow("done") << QByteArray("# search result\nsearch: 2\nresult: 0 Success\n\n# numEntries: 1\n") << true;
        QTest::newRow("referral") << QByteArray("# search reference\nref: ldap://x/DC=x\n") << true;
        QTest::newRow("size limit") << QByteArray("search: 2\nresult: 4 Size limit exceeded\n") << false;
        QTest::newRow("part of the members") << QByteArray("dn: CN=G,DC=x\nobjectClass: group\nmember;range=0-1499: CN=Ada,DC=x\n") << false;
        QTest::newRow("the last part") << QByteArray("dn: CN=G,DC=x\nobjectClass: group\nmember;range=1500-*: CN=Ada,DC=x\n") << true;
    }
    void knowsWhenTheDirectoryGaveLess()
    {
        QFETCH(QByteArray, tail);
        QFETCH(bool, isComplete);
        SourceBench bench;
        bench.readBytes(manifest, "dn: CN=Ada,DC=x\nobjectClass: user\nobjectSid:: " + sid + "\n\n" + tail);
        QCOMPARE(int(bench.sink.records.size()), 1);
        QCOMPARE(int(bench.sink.badRows.size()), 0);
        QVERIFY2(bench.summary.complete == isComplete, qPrintable(bench.troubles()));
    }
};

POSTERN_TEST(LdifTest)
#include "LdifTest.moc"
