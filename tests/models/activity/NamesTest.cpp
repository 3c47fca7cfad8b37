// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/ActivityNames.h"
#include "models/activity/KeyedHash.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <set>

using namespace postern;

/// Texts and words as numbers.
class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextKeepsItsNumber()
    {
        const KeyedHash hash(QByteArray("0123456789abcdef"));
        Interner names;
        for (int i = 1; i <= 20000; ++i) {
            const std::string text = "name" + std::to_string(i);
            QCOMPARE(names.intern(hash.of(text), text), quint32(i));
        }
        for (int i = 1; i <= 20000; ++i) {
            const std::string text = "name" + std::to_string(i);
            QCOMPARE(names.intern(hash.of(text), text), quint32(i));
            QCOMPARE(names.find(hash.of(text)), quint32(i));
            QVERIFY(names.text(quint32(i)) == text);
        }
        QCOMPARE(names.size(), 20000u);
        QCOMPARE(names.find(hash.of("nobody")), 0u);
        QVERIFY(names.text(0).empty() && names.text(20001).empty());
    }

    void aFullListSaysSo()
    {
        const KeyedHash hash(QByteArray("0123456789abcdef"));
        Interner names(2);
        QCOMPARE(names.intern(hash.of("a"), "a"), 1u);
        QCOMPARE(names.intern(hash.of("b"), "b"), 2u);
        QVERIFY(!names.wasFull());
        QCOMPARE(names.intern(hash.of("c"), "c"), 0u);
        QVERIFY(names.wasFull());
        QCOMPARE(names.intern(hash.of("b"), "b"), 2u);
        QCOMPARE(names.size(), 2u);
    }

    /// The reference vector of SipHash-1-3 (key 00…0f, message 00…).
    void hashIsSipHash13()
    {
        QByteArray key;
        for (int i = 0; i < 16; ++i)
            key.append(char(i));
        const KeyedHash hash(key);
        const std::string message("\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e", 15);
        QCOMPARE(hash.of(std::string_view(message).substr(0, 0)), 0xabac0158050fc4dcull);
        QCOMPARE(hash.of(std::string_view(message).substr(0, 1)), 0xc9f49bf37d57ca93ull);
        QVERIFY(hash.of("a", 1) != hash.of("a", 2));
    }

    void wordsAndBack()
    {
        std::set<std::string_view> seen;
        for (int i = 1; i < eventActivityCount; ++i) {
            const auto activity = EventActivity(i);
            QVERIFY(seen.insert(wordOf(activity)).second);
            QVERIFY(eventActivityOf(wordOf(activity)) == activity);
        }
        QVERIFY(eventActivityOf("login") == EventActivity::SignIn);
        QVERIFY(eventActivityOf("something new") == EventActivity::Other);
        for (int i = 1; i < addressKindCount; ++i)
            QVERIFY(addressKindOf(wordOf(AddressKind(i))) == AddressKind(i));
        QVERIFY(eventOutcomeOf("success") == EventOutcome::Success);
        QVERIFY(eventOutcomeOf("204") == EventOutcome::Success);
        QVERIFY(eventOutcomeOf("403") == EventOutcome::Denied);
        QVERIFY(eventOutcomeOf("500") == EventOutcome::Failure);
        QVERIFY(eventOutcomeOf("maybe") == EventOutcome::Unknown);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::addColumn<QString>("network");
        QTest::addRow("v4") << "192.0.2.7" << "192.0.2.7" << "192.0.2.0/24";
        QTest::addRow("v4 with port") << "192.0.2.7:443" << "192.0.2.7" << "192.0.2.0/24";
        QTest::addRow("v6") << "2001:DB8:1:0:0:0:0:7" << "2001:db8:1::7" << "2001:db8:1::/48";
        QTest::addRow("v6 in brackets") << "[2001:db8::1]:80" << "2001:db8::1" << "2001:db8::/48";
        QTest::addRow("v6 of v4") << "::ffff:10.1.2.3" << "10.1.2.3" << "10.1.2.0/24";
        QTest::addRow("loopback") << "::1" << "::1" << "::/48";
        QTest::addRow("with zone") << "fe80::1%eth0" << "fe80::1" << "fe80::/48";
        for (const char *wrong : {"", "-", "1.2.3", "1.2.3.256", "1.2.3.04", "1.2.3.4.5", "host", "1::2::3", "1:2:3:4:5:6:7:8:9", "12345::", "1:2:3", "1.2.3.4 "})
            QTest::addRow("wrong: %s", wrong) << wrong << "" << "";
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        QFETCH(QString, network);
        const auto address = IpAddress::fromText(text.toStdString());
        QCOMPARE(address.has_value(), !canonical.isEmpty());
        if (!address)
            return;
        QCOMPARE(QString::fromStdString(address->text()), canonical);
        QCOMPARE(QString::fromStdString(IpAddress::networkText(address->network())), network);
    }
};

POSTERN_TEST(NamesTest)
#include "NamesTest.moc"
