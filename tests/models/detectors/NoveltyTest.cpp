// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/detectors/Replay.h"
#include "tests/support/TestRegistry.h"

#include <QObject>
#include <QTest>

namespace postern::test {

/// New places, long sleeps, new networks of keys, odd hours: caught, spared, on the edge.
class NoveltyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewCountryNeedsASecondReason();
    void theFirstUsesTeach();
    void colleaguesAndJourneysDamp();
    void withoutPlacesNetworksAreJudged();
    void roamersAreNotNew();
    void countriesAreForgottenAfterNinetyDays();
    void sleepersWake();
    void aLeaverIsCertain();
    void unknownUseIsNotDormant();
    void keysFromNewNetworks();
    void aKnownOperatorDamps();
    void pinnedKeys();
    void oddHoursNeedASecondReason();
    void hoursNextToUsualOnesAreSpared();

private:
    static constexpr qint64 now = Replay::monday, day = Replay::day;
    /// Sign-ins on each of `days` days before now, at nine.
    static std::vector<AccessEvent> habit(int days);
    static AccessEvent from(AccessEvent event, const char *country, quint32 asn, quint32 address);
    std::vector<Detection> after(std::vector<AccessEvent> events, const AccessEvent &last, const char *detector);

    Estate m_estate;
};

void NoveltyTest::init()
{
    m_estate = Estate();
    m_estate.accounts[1] = {.identity = 11, .person = 21, .tier = 3, .isKnown = true};
    m_estate.accounts[2] = {.identity = 12, .person = 22, .tier = 3, .isKnown = true};
}

std::vector<AccessEvent> NoveltyTest::habit(int days)
{
    std::vector<AccessEvent> events;
    for (int i = days; i > 0; --i)
        events.push_back(signIn(now - i * day + 9 * 3600));
    return events;
}

AccessEvent NoveltyTest::from(AccessEvent event, const char *country, quint32 asn, quint32 address)
{
    event.country = countryOf(country);
    event.asn = asn;
    event.address = IpAddress::ofV4(address);
    event.network = event.address.network();
    return event;
}

std::vector<Detection> NoveltyTest::after(std::vector<AccessEvent> events, const AccessEvent &last, const char *detector)
{
    events.push_back(last);
    Replay replay(m_estate);
    replay.feed(events);
    return replay.of(detector);
}

void NoveltyTest::aNewCountryNeedsASecondReason()
{
    const AccessEvent abroad = from(signIn(now + 3600), "FR", 64500, 0xCB007101);
    QCOMPARE(after(habit(30), abroad, "first-geo").size(), std::size_t(0)); // 0.5
    const AccessEvent operatorToo = from(signIn(now + 3600), "FR", 64999, 0xCB007101);
    const auto said = after(habit(30), operatorToo, "first-geo"); // 0.65
    QCOMPARE(said.size(), std::size_t(1));
    QCOMPARE(said[0].score, 1 - 0.5 * 0.7);
    QCOMPARE(said[0].person, qint64(21));
    QVERIFY(said[0].factors[0].sentence.contains(QStringLiteral("never seen in FR")));
    // A new operator at home is a new line, not a thief; with Tor it is.
    AccessEvent tor = from(signIn(now + 3600), "KR", 64999, 0xCB007101);
    QCOMPARE(after(habit(30), tor, "first-geo").size(), std::size_t(0));
    tor.addressKind = AddressKind::Tor;
    QCOMPARE(after(habit(30), tor, "first-geo").size(), std::size_t(1));
    AccessEvent refused = operatorToo;
    refused.outcome = EventOutcome::Failure;
    QCOMPARE(after(habit(30), refused, "first-geo").size(), std::size_t(0));
    AccessEvent vpn = operatorToo;
    vpn.addressKind = AddressKind::Vpn;
    QCOMPARE(after(habit(30), vpn, "first-geo").size(), std::size_t(0));
}

void NoveltyTest::theFirstUsesTeach()
{
    // The source is old, the account is new: neither 14 days nor 10 uses.
    std::vector<AccessEvent> events = habit(30);
    for (AccessEvent &event : events)
        event.account = 2;
    const AccessEvent abroad = from(signIn(now + 3600), "FR", 64999, 0xCB007101);
    for (int i = 9; i > 0; --i)
        events.push_back(signIn(now - i * 600));
    QCOMPARE(after(events, abroad, "first-geo").size(), std::size_t(0)); // the tenth use
    events.push_back(signIn(now - 60));
    QCOMPARE(after(events, abroad, "first-geo").size(), std::size_t(1));
    // A source of ten days is not known yet.
    QCOMPARE(after(habit(10), abroad, "first-geo").size(), std::size_t(0));
}

void NoveltyTest::colleaguesAndJourneysDamp()
{
    const AccessEvent abroad = from(signIn(now + 3600), "FR", 64999, 0xCB007101); // 0.65 alone
    std::vector<AccessEvent> events = habit(30);
    AccessEvent colleague = from(signIn(now - 5 * day), "FR", 64998, 0xCB007201);
    colleague.account = 2;
    events.push_back(colleague);
    QCOMPARE(after(events, abroad, "first-geo").size(), std::size_t(0)); // 0.65 * 0.7
    events.back().at = now - 31 * day;
    std::rotate(events.begin(), events.end() - 1, events.end());
    QCOMPARE(after(events, abroad, "first-geo").size(), std::size_t(1)); // too long ago
    m_estate.journeys.insert({1, {countryOf("FR"), {now - day, now + day}}});
    QCOMPARE(after(habit(30), abroad, "first-geo").size(), std::size_t(0));
}

void NoveltyTest::withoutPlacesNetworksAreJudged()
{
    std::vector<AccessEvent> events = habit(30);
    for (AccessEvent &event : events)
        event.country = event.asn = 0;
    AccessEvent other = from(signIn(now + 3600), "", 0, 0xCB007101);
    QCOMPARE(after(events, other, "first-geo").size(), std::size_t(0)); // 0.3
    other.userAgent = 2;
    other.addressKind = AddressKind::Hosting; // 0.3, 0.3, 0.2: 0.608
    const auto said = after(events, other, "first-geo");
    QCOMPARE(said.size(), std::size_t(1));
    QCOMPARE(said[0].factors[0].name, QStringLiteral("new-network"));
}

void NoveltyTest::roamersAreNotNew()
{
    SeenFeatures seen;
    const auto who = WatchedSubject::account(1);
    for (quint64 value = 1; value <= 256; ++value)
        seen.note(who, Feature::Network, value, instantFromEpoch(now + qint64(value)));
    QVERIFY(!seen.isRoaming(who, Feature::Network));
    QVERIFY(seen.isNew(who, Feature::Network, 999, instantFromEpoch(now + 300)));
    seen.note(who, Feature::Network, 257, instantFromEpoch(now + 300));
    QVERIFY(seen.isRoaming(who, Feature::Network));
    QVERIFY(!seen.isNew(who, Feature::Network, 999, instantFromEpoch(now + 300)));
    QCOMPARE(seen.count(who, Feature::Network), SeenFeatures::mostValues);
    QVERIFY(!seen.sight(who, Feature::Network, 1, instantFromEpoch(now + 300))); // the oldest went
    QVERIFY(seen.isNew(who, Feature::Country, 1, instantFromEpoch(now))); // of countries it does not roam
}

void NoveltyTest::countriesAreForgottenAfterNinetyDays()
{
    SeenFeatures seen;
    const auto who = WatchedSubject::account(1);
    seen.note(who, Feature::Country, 5, instantFromEpoch(now));
    seen.note(who, Feature::Asn, 5, instantFromEpoch(now));
    QVERIFY(!seen.isNew(who, Feature::Country, 5, instantFromEpoch(now + 90 * day)));
    QVERIFY(seen.isNew(who, Feature::Country, 5, instantFromEpoch(now + 90 * day + 1)));
    QVERIFY(!seen.isNew(who, Feature::Asn, 5, instantFromEpoch(now + 30 * day)));
    QVERIFY(seen.isNew(who, Feature::Asn, 5, instantFromEpoch(now + 30 * day + 1)));
    SeenFeatures small(10);
    for (quint64 account = 1; account <= 11; ++account)
        small.note(WatchedSubject::account(account), Feature::Country, 5, instantFromEpoch(now + qint64(account)));
    QCOMPARE(small.forgotten(), quint64(1));
    QVERIFY(small.isNew(WatchedSubject::account(1), Feature::Country, 5, instantFromEpoch(now)));
    QVERIFY(!small.isNew(WatchedSubject::account(2), Feature::Country, 5, instantFromEpoch(now)));
}

void NoveltyTest::sleepersWake()
{
    std::vector<AccessEvent> events = habit(0);
    events.push_back(signIn(now - 60 * day));
    QCOMPARE(after(events, signIn(now), "dormant-wake").size(), std::size_t(0)); // 60 days to the second
    const auto said = after(events, signIn(now + 1), "dormant-wake");
    QCOMPARE(said.size(), std::size_t(1));
    QVERIFY(said[0].factors[0].sentence.contains(QStringLiteral("60 days")));
    m_estate.credentials[5] = {.identity = 5, .tier = 0, .isKnown = true, .isMachine = true, .isSigningKey = true, .lastUsedAt = now - 31 * day};
    AccessEvent use = readEvent(now, 1);
    use.credential = 5;
    QCOMPARE(after({}, use, "dormant-wake").size(), std::size_t(1)); // thirty days for a signing key
    m_estate.credentials[5].isSigningKey = false;
    QCOMPARE(after({}, use, "dormant-wake").size(), std::size_t(0));
}

void NoveltyTest::aLeaverIsCertain()
{
    m_estate.accounts[1].personLeftAt = now - 10 * day;
    const auto said = after({signIn(now - 70 * day)}, signIn(now), "dormant-wake");
    QCOMPARE(said.size(), std::size_t(1));
    QVERIFY(said[0].score > 0.94);
}

void NoveltyTest::unknownUseIsNotDormant()
{
    m_estate.accounts[1].createdAt = now - 900 * day;
    QCOMPARE(after({}, signIn(now), "dormant-wake").size(), std::size_t(0)); // nobody watched before
    AccessEvent other = signIn(now - 30 * day);
    other.account = 2;
    QCOMPARE(after({other}, signIn(now), "dormant-wake").size(), std::size_t(1)); // watched for thirty days
    m_estate.accounts[1].createdAt = now - 20 * day;
    QCOMPARE(after({other}, signIn(now), "dormant-wake").size(), std::size_t(0));
    // What the directory says of today is no word about the day of the event.
    m_estate.accounts[1] = {.isKnown = true, .createdAt = now - 900 * day, .lastUsedAt = now + 100 * day};
    QCOMPARE(after({other}, signIn(now), "dormant-wake").size(), std::size_t(0));
}

void NoveltyTest::keysFromNewNetworks()
{
    m_estate.credentials[1] = {.identity = 1, .isKnown = true, .isMachine = true};
    std::vector<AccessEvent> events;
    for (int i = 20; i > 0; --i)
        events.push_back(readEvent(now - i * day, 1));
    QCOMPARE(after(events, readEvent(now, 2), "key-new-network").size(), std::size_t(0));
    const AccessEvent elsewhere = from(readEvent(now, 2), "KR", 64999, 0xCB007101);
    auto said = after(events, elsewhere, "key-new-network");
    QCOMPARE(said.size(), std::size_t(1));
    QCOMPARE(said[0].score, 0.6);
    m_estate.credentials[1].custodianGoneAt = now - 4 * day;
    said = after(events, elsewhere, "key-new-network");
    QCOMPARE(said[0].score, 1 - 0.4 * 0.5);
    m_estate.credentials[1].isMachine = false; // people travel
    QCOMPARE(after(events, elsewhere, "key-new-network").size(), std::size_t(0));
}

void NoveltyTest::aKnownOperatorDamps()
{
    m_estate.credentials[1] = {.identity = 1, .isKnown = true, .isMachine = true};
    std::vector<AccessEvent> events;
    for (int i = 20; i > 0; --i)
        events.push_back(readEvent(now - i * day, 1));
    // Another network of the same cloud: autoscaling.
    QCOMPARE(after(events, from(readEvent(now, 2), "KR", 64500, 0xCB007101), "key-new-network").size(), std::size_t(0));
}

void NoveltyTest::pinnedKeys()
{
    const AccessEvent use = readEvent(now, 1);
    m_estate.credentials[1] = {.identity = 1, .isKnown = true, .isMachine = true, .pinnedNetworks = {use.network}};
    QCOMPARE(after({}, use, "key-new-network").size(), std::size_t(0));
    const auto said = after({}, from(use, "KR", 64500, 0xCB007101), "key-new-network"); // even while learning
    QCOMPARE(said.size(), std::size_t(1));
    QVERIFY(said[0].score >= 0.95);
}

void NoveltyTest::oddHoursNeedASecondReason()
{
    m_estate.accounts[1].tier = 1;
    std::vector<AccessEvent> events;
    for (int i = 40; i > 0; --i) {
        events.push_back(signIn(now - i * day + 10 * 3600));
        events.back().activity = EventActivity::Grant;
    }
    AccessEvent night = signIn(now + 2 * day + 3 * 3600);
    night.activity = EventActivity::Grant;
    QCOMPARE(after(events, night, "off-hours-admin").size(), std::size_t(0)); // time alone
    m_estate.accounts[1].tier = 0;
    const auto said = after(events, night, "off-hours-admin");
    QCOMPARE(said.size(), std::size_t(0)); // 0.65: not enough either
    AccessEvent strange = from(night, "FR", 64999, 0xCB007101); // another detector speaks of it
    QCOMPARE(after(events, strange, "off-hours-admin").size(), std::size_t(1));
    m_estate.onCall.insert({1, {night.at - 3600, night.at + 3600}});
    QCOMPARE(after(events, strange, "off-hours-admin").size(), std::size_t(0));
}

void NoveltyTest::hoursNextToUsualOnesAreSpared()
{
    m_estate.accounts[1].tier = 0;
    std::vector<AccessEvent> events;
    for (int i = 63; i > 0; --i) {
        events.push_back(signIn(now - i * day + 22 * 3600)); // works at ten in the evening
        events.back().activity = EventActivity::Grant;
    }
    for (const int hour : {21, 23}) {
        AccessEvent night = from(signIn(now + hour * 3600), "FR", 64999, 0xCB007101);
        night.activity = EventActivity::Grant;
        QCOMPARE(after(events, night, "off-hours-admin").size(), std::size_t(0));
    }
    AccessEvent night = from(signIn(now + 4 * 3600), "FR", 64999, 0xCB007101);
    night.activity = EventActivity::Grant;
    QCOMPARE(after(events, night, "off-hours-admin").size(), std::size_t(1));
}

} // namespace postern::test

using postern::test::NoveltyTest;
POSTERN_TEST(NoveltyTest)
#include "NoveltyTest.moc"
