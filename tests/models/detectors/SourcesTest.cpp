// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/detectors/Replay.h"
#include "tests/support/TestRegistry.h"

#include <QObject>
#include <QTest>

#include <algorithm>
#include <functional>
#include <random>

namespace postern::test {

/// What comes from where: many people's data, counted numbers, forged tokens, keys used from everywhere.
class SourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void manyPeoplesDataFromOneNetwork();
    void sharedAddressesAreJudgedAgainstThemselves();
    void countedNumbers();
    void tokensThatNobodyIssued();
    void theIssuanceLogMayComeLater();
    void peopleWhoDoNotExist();
    void aKeyFromManyNetworks();

private:
    static constexpr qint64 now = Replay::monday, day = Replay::day;
    static AccessEvent at(AccessEvent event, quint32 address, AddressKind kind);
    std::vector<AccessEvent> background(int days);
    std::vector<Detection> said(std::vector<AccessEvent> events, const char *detector);

    Estate m_estate;
};

void SourcesTest::init()
{
    m_estate = Estate();
    m_estate.credentials[1] = {.identity = 1, .isKnown = true, .isMachine = true};
}

AccessEvent SourcesTest::at(AccessEvent event, quint32 address, AddressKind kind)
{
    event.address = IpAddress::ofV4(address);
    event.network = event.address.network();
    event.addressKind = kind;
    event.asn = 0;
    return event;
}

/// Fifty networks with the data of one to nine people a day.
std::vector<AccessEvent> SourcesTest::background(int days)
{
    std::vector<AccessEvent> events;
    for (int when = -days; when <= 0; ++when) {
        for (quint32 network = 0; network < 50; ++network) {
            for (quint32 person = 0; person < 1 + network % 9; ++person) {
                events.push_back(at(readEvent(now + when * day + network, network * 100 + person), 0x0A000001 + network * 256, AddressKind::Residential));
                events.back().credential = 9;
            }
        }
    }
    return events;
}

std::vector<Detection> SourcesTest::said(std::vector<AccessEvent> events, const char *detector)
{
    std::stable_sort(events.begin(), events.end(), [](const AccessEvent &a, const AccessEvent &b) { return a.at < b.at; });
    Replay replay(m_estate);
    replay.feed(events);
    return replay.of(detector);
}

void SourcesTest::manyPeoplesDataFromOneNetwork()
{
    const auto reads = [this](int people, AddressKind kind) {
        std::vector<AccessEvent> events = background(20);
        for (int i = 0; i < people; ++i) {
            events.push_back(at(readEvent(now + 3600 + i, 100'000 + quint64(i)), 0xCB007105, kind));
            events.back().credential = 9;
        }
        return events;
    };
    QCOMPARE(said(reads(199, AddressKind::Hosting), "subject-fanout").size(), std::size_t(0));
    const auto found = said(reads(200, AddressKind::Hosting), "subject-fanout");
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].subject.kind, WatchedKind::Network);
    QCOMPARE(found[0].factors[0].observed, 200.0);
    QVERIFY(found[0].factors[0].expectedHigh < 10);
    QCOMPARE(said(reads(200, AddressKind::Unknown), "subject-fanout").size(), std::size_t(1));
    QCOMPARE(said(reads(200, AddressKind::Mobile), "subject-fanout").size(), std::size_t(0)); // no history of its own
}

void SourcesTest::sharedAddressesAreJudgedAgainstThemselves()
{
    // A mobile gateway with 300 customers a day.
    std::vector<AccessEvent> events = background(20);
    quint64 person = 1'000'000;
    for (int when = -20; when < 0; ++when) {
        for (int i = 0; i < 300; ++i)
            events.push_back(at(readEvent(now + when * day + i, person++), 0xCB007105, AddressKind::Mobile));
    }
    const auto today = [&](int people) {
        std::vector<AccessEvent> all = events;
        for (int i = 0; i < people; ++i)
            all.push_back(at(readEvent(now + i, 5'000'000 + quint64(i)), 0xCB007105, AddressKind::Mobile));
        return said(all, "subject-fanout").size();
    };
    QCOMPARE(today(350), std::size_t(0));
    QCOMPARE(today(1400), std::size_t(1));
}

void SourcesTest::countedNumbers()
{
    const auto requests = [](int count, const std::function<qint64(int)> &number) {
        std::vector<AccessEvent> events;
        for (int i = 0; i < count; ++i) {
            events.push_back(at(readEvent(now + i, quint64(i)), 0xCB007105, AddressKind::Residential));
            events.back().recordNumber = number(i);
        }
        return events;
    };
    const auto upward = [](int i) { return qint64(7'000'000 + 5 * i); };
    QCOMPARE(said(requests(199, upward), "enumeration").size(), std::size_t(0));
    const auto found = said(requests(200, upward), "enumeration");
    QCOMPARE(found.size(), std::size_t(2)); // the network, and the key
    QCOMPARE(found[0].score, 0.8);
    std::mt19937_64 random(1);
    std::vector<qint64> dense, wide;
    for (int i = 0; i < 250; ++i) {
        dense.push_back(5'000 + i);
        wide.push_back(qint64(random() % 30'000'000));
    }
    std::shuffle(dense.begin(), dense.end(), random);
    QCOMPARE(said(requests(250, [&](int i) { return dense[std::size_t(i)]; }), "enumeration").size(), std::size_t(2)); // in any order
    QCOMPARE(said(requests(250, [&](int i) { return wide[std::size_t(i)]; }), "enumeration").size(), std::size_t(0));
    std::vector<AccessEvent> own = requests(250, upward);
    for (AccessEvent &event : own)
        event.subject = 77; // somebody leafs through their own orders
    QCOMPARE(said(own, "enumeration").size(), std::size_t(0));
    std::vector<AccessEvent> missing = requests(250, upward);
    for (std::size_t i = 0; i < missing.size(); i += 2)
        missing[i].outcome = EventOutcome::UnknownSubject;
    QCOMPARE(said(missing, "enumeration")[0].score, 0.9);
}

void SourcesTest::tokensThatNobodyIssued()
{
    const auto log = [](int forged, qint64 issuedUntil) {
        std::vector<AccessEvent> events;
        for (int i = 0; i < 500; ++i) {
            AccessEvent issue = signIn(now + i * 60);
            issue.activity = EventActivity::TokenIssue;
            issue.token = spread(quint64(i));
            AccessEvent use = readEvent(now + i * 60 + 1, 1);
            use.token = issue.token;
            if (issue.at <= issuedUntil)
                events.push_back(issue);
            if (i < 200)
                events.push_back(use);
        }
        for (int i = 0; i < forged; ++i) {
            events.push_back(readEvent(now + 6000 + i, 1));
            events.back().token = spread(1'000'000 + quint64(i));
        }
        return events;
    };
    QCOMPARE(said(log(4, now + day), "token-without-issuance").size(), std::size_t(0));
    const auto found = said(log(5, now + day), "token-without-issuance");
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].subject, WatchedSubject::credential(1));
    QVERIFY(found[0].score >= 0.9);
    QCOMPARE(toEpoch(found[0].firstAt), now + 6000);
    // The log of issued tokens stops early: nothing is known of what came after.
    QCOMPARE(said(log(0, now + 3000), "token-without-issuance").size(), std::size_t(0));
    Replay blind(m_estate);
    blind.feed(log(50, now - 1));
    QVERIFY(blind.of("token-without-issuance").empty());
    QVERIFY(blind.bank().gaps().join(u' ').contains(QStringLiteral("token-without-issuance cannot be judged: no source brings a log of issued tokens")));
}

void SourcesTest::theIssuanceLogMayComeLater()
{
    // The gateway's log is read first, the issuer's after it.
    std::vector<AccessEvent> uses, issues;
    for (int i = 0; i < 100; ++i) {
        uses.push_back(readEvent(now + i * 60, 1));
        uses.back().token = spread(quint64(i));
        if (i < 93 || i == 99) {
            issues.push_back(signIn(now + i * 60));
            issues.back().activity = EventActivity::TokenIssue;
            issues.back().token = spread(quint64(i));
            issues.back().source = 2;
        }
    }
    Replay replay(m_estate);
    replay.feed(uses);
    QVERIFY(replay.of("token-without-issuance").empty());
    replay.restart();
    replay.feed(issues);
    const auto found = replay.of("token-without-issuance");
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].factors[0].observed, 6.0);
}

void SourcesTest::peopleWhoDoNotExist()
{
    const auto attempts = [](int people, qint64 step) {
        std::vector<AccessEvent> events;
        for (int i = 0; i < people; ++i) {
            events.push_back(readEvent(now + i * step, quint64(i)));
            events.back().outcome = EventOutcome::UnknownSubject;
        }
        return events;
    };
    QCOMPARE(said(attempts(19, 60), "token-unknown-subject").size(), std::size_t(0));
    const auto found = said(attempts(20, 60), "token-unknown-subject");
    QCOMPARE(found.size(), std::size_t(2)); // the key, and the network
    QVERIFY(found[0].score > found[1].score || found[1].score > found[0].score);
    QCOMPARE(said(attempts(20, 5000), "token-unknown-subject").size(), std::size_t(0)); // over 26 hours
    std::vector<AccessEvent> same = attempts(50, 60);
    for (AccessEvent &event : same)
        event.subject = 5;
    QCOMPARE(said(same, "token-unknown-subject").size(), std::size_t(0)); // one deleted user with a live token
    m_estate.credentials[1].tier = 0;
    QCOMPARE(said(attempts(2, 60), "token-unknown-subject").size(), std::size_t(0));
    QCOMPARE(said(attempts(3, 60), "token-unknown-subject").size(), std::size_t(1));
}

void SourcesTest::aKeyFromManyNetworks()
{
    const auto uses = [](int networks, int history) {
        std::vector<AccessEvent> events;
        for (int when = -20; when <= 0; ++when) {
            for (int i = 0; i < (when < 0 ? history : networks); ++i) {
                for (int times = 0; times < 3; ++times)
                    events.push_back(at(readEvent(now + when * day + i * 600 + times, quint64(i)), 0xCB000001 + quint32(i) * 256, AddressKind::Hosting));
            }
        }
        return events;
    };
    QCOMPARE(said(uses(14, 2), "ip-rotation").size(), std::size_t(0));
    const auto found = said(uses(15, 2), "ip-rotation");
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].subject, WatchedSubject::credential(1));
    QVERIFY(found[0].factors.size() >= 3); // hosting, reads
    QCOMPARE(said(uses(39, 10), "ip-rotation").size(), std::size_t(0)); // used to ten: forty are many
    QCOMPARE(said(uses(40, 10), "ip-rotation").size(), std::size_t(1));
}

} // namespace postern::test

using postern::test::SourcesTest;
POSTERN_TEST(SourcesTest)
#include "SourcesTest.moc"
