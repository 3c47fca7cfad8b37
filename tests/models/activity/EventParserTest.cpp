// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/EventParser.h"
#include "tests/models/activity/EngineSamples.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;
using namespace postern::test;

namespace {
EventWindow windowOf(const std::string &text)
{
    EventWindow window;
    window.bytes = text + std::string(EventWindow::padding, '\0');
    window.size = text.size();
    return window;
}
} // namespace

/// Lines become events, by their layout or by themselves, and both ways say the same.
class EventParserTest : public QObject
{
    Q_OBJECT

    const EventMapping m_mapping = sampleMapping();
    const KeyedHash m_hash{QByteArray("0123456789abcdef")};

private Q_SLOTS:
    void readsALine()
    {
        EventWindow window = windowOf(sampleLine(3 * 86400 + 5 * 3600 + 61, 7, "kim", 4711, "403"));
        EventParser(m_mapping, m_hash).parse(window);
        QCOMPARE(window.events.size(), std::size_t(1));
        const AccessEvent &event = window.events[0];
        QCOMPARE(event.at, sampleBegin + 3 * 86400 + 5 * 3600 + 61);
        QCOMPARE(event.hour(), 5);
        QCOMPARE(event.day(), sampleDay + 3);
        QCOMPARE(QString::fromStdString(event.address.text()), QStringLiteral("192.0.2.7"));
        QVERIFY(event.activity == EventActivity::Read);
        QVERIFY(event.outcome == EventOutcome::Denied);
        QCOMPARE(event.recordNumber, 4711);
        QCOMPARE(event.record, m_hash.of("c/4711", hashKind::record));
        QCOMPARE(event.row, 1u);
        QVERIFY(window.textOf(window.names[0].account) == "kim");
    }

    /// The same lines with blanks, other orders, escapes and odd values, by layout and one at a time.
    void bothWaysAgree()
    {
        std::string text;
        std::vector<std::string> lines;
        for (int i = 0; i < 400; ++i) {
            std::string line = sampleLine(i * 60, i, "user" + std::to_string(i % 7), i * 3);
            if (const std::string odd = oddLine(i); !odd.empty())
                line = odd;
            lines.push_back(line);
            text += line;
        }
        EventWindow whole = windowOf(text);
        EventParser parser(m_mapping, m_hash);
        parser.parse(whole);
        QCOMPARE(whole.events.size(), lines.size());
        QCOMPARE(whole.rows, lines.size());
        QVERIFY2(whole.slowRows < 90, qPrintable(QString::number(whole.slowRows))); // escapes only, and the first of each layout
        for (std::size_t i = 0; i < lines.size(); ++i) {
            EventWindow one = windowOf(lines[i]);
            EventParser(m_mapping, m_hash).parse(one);
            QCOMPARE(one.events.size(), std::size_t(1));
            const AccessEvent &a = one.events[0], &b = whole.events[i];
            QCOMPARE(b.at, a.at);
            QCOMPARE(b.id, a.id);
            QCOMPARE(b.record, a.record);
            QCOMPARE(b.recordNumber, a.recordNumber);
            QVERIFY(b.address == a.address && b.activity == a.activity && b.outcome == a.outcome);
            QCOMPARE(b.row, i + 1);
            QCOMPARE(whole.names[i].account.hash, one.names[0].account.hash);
            QVERIFY(whole.textOf(whole.names[i].account) == one.textOf(one.names[0].account));
            QVERIFY(whole.textOf(whole.names[i].action) == one.textOf(one.names[0].action));
        }
        QVERIFY(whole.textOf(whole.names[3].account) == "oA");
    }

    void badLinesCostThemselvesOnly_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("why");
        for (const BadSample &bad : badSamples)
            QTest::addRow("%s", bad.name) << QString::fromLatin1(bad.line) << QString::fromLatin1(bad.why);
    }
    void badLinesCostThemselvesOnly()
    {
        QFETCH(QString, line);
        QFETCH(QString, why);
        std::string text;
        for (int i = 0; i < 50; ++i)
            text += sampleLine(i, i, "kim", i);
        const std::string bad = line.toLatin1().toStdString();
        EventWindow window = windowOf(text + bad + "\n\n" + text);
        EventParser(m_mapping, m_hash).parse(window);
        QCOMPARE(window.events.size(), std::size_t(100));
        QCOMPARE(window.badCount, 1u);
        QCOMPARE(window.bad[0].row, 51u);
        QVERIFY2(QString::fromStdString(window.bad[0].message).contains(why), window.bad[0].message.c_str());
        QCOMPARE(window.events[50].row, 53u);
        QCOMPARE(window.rows, 102u);
    }

    /// A key in another one's place, or one more, must not be read by position.
    void aLayoutIsCheckedWhole()
    {
        const std::string usual = sampleLine(1, 1, "kim", 1);
        std::string swapped = usual;
        const std::size_t ip = swapped.find("\"ip\"");
        swapped.replace(ip, 4, "\"xp\"");
        std::string hidden = usual;
        hidden.replace(hidden.find("\"what\":\"GET\""), 12, "\"rec\":\"c/9\"");
        EventWindow window = windowOf(usual + usual + swapped + hidden);
        EventParser(m_mapping, m_hash).parse(window);
        QCOMPARE(window.events.size(), std::size_t(3)); // "rec" is there twice in the last
        QCOMPARE(window.badCount, 1u);
        QVERIFY(window.events[1].address.isKnown());
        QVERIFY(!window.events[2].address.isKnown());
    }

    void constantsAndAlternatives()
    {
        EventMapping mapping = m_mapping;
        EventFieldRule store;
        store.target = EventTarget::Store;
        store.constant = "crm";
        mapping.fields.push_back(store);
        for (EventFieldRule &rule : mapping.fields) {
            if (rule.target == EventTarget::Account)
                rule.paths.push_back({"user"});
        }
        std::string text;
        for (int i = 0; i < 3000; ++i)
            text += i % 3 ? sampleLine(i, i, "kim", i) : otherLine;
        EventWindow window = windowOf(text);
        EventParser(mapping, m_hash).parse(window);
        QCOMPARE(window.events.size(), std::size_t(3000));
        for (std::size_t i = 0; i < 3000; ++i) {
            QVERIFY(window.textOf(window.names[i].store) == "crm");
            QVERIFY(window.textOf(window.names[i].account) == (i % 3 ? "kim" : "lee"));
        }
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("at");
        QTest::addRow("Z") << "2026-11-01T00:00:01Z" << sampleBegin + 1;
        QTest::addRow("offset") << "2026-11-01T09:00:00+09:00" << sampleBegin;
        QTest::addRow("short offset") << "2026-10-31T19:30:00-0430" << sampleBegin;
        QTest::addRow("blank") << "2026-11-01 00:00:00.123456" << sampleBegin;
        QTest::addRow("date") << "2026-11-01" << sampleBegin;
        QTest::addRow("leap day") << "2028-02-29T00:00:00Z" << qint64(1835395200);
        for (const char *wrong : {"2026-11-01T25:00:00Z", "2026-11-01T00:00:00X", "2026-13-01", "2026-11-1", "11/01/2026 00:00:00", "2026-11-01T00:00Z", "2026-11-01T00:00:00+99:00"})
            QTest::addRow("wrong: %s", wrong) << wrong << qint64(-1);
    }
    void times()
    {
        QFETCH(QString, text);
        QFETCH(qint64, at);
        EventTyping typing(m_mapping, m_hash);
        QCOMPARE(typing.isoTime(text.toStdString()).value_or(-1), at);
    }
};

POSTERN_TEST(EventParserTest)
#include "EventParserTest.moc"
