// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/geo/GeoLocator.h"
#include "tests/models/detectors/Replay.h"
#include "tests/support/MmdbWriter.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

namespace postern::test {

/// What one thing after another means: guesses, prompts, sessions, secrets, journeys, grants.
class SequenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void guessesThenSuccess();
    void sprayThenSuccess();
    void promptsUntilSomebodyGivesIn();
    void aResetThenAStranger();
    void oneSessionInTwoPlaces();
    void manyNetworksOfOnePerson();
    void secretsInAShortTime();
    void farMoreSecretsThanUsual();
    void journeysThatCannotBe();
    void aGrantThenABulkRead();
    void grantsOutsideTheWindow();

private:
    static constexpr qint64 now = Replay::monday + 36'000, day = Replay::day;
    static AccessEvent refused(qint64 at, quint32 address = 0xCB007105, NameNumber account = 1);
    static AccessEvent at(AccessEvent event, quint32 address, quint32 asn = 0);
    std::vector<Detection> said(const std::vector<AccessEvent> &events, const char *detector);

    Estate m_estate;
};

void SequenceTest::init()
{
    m_estate = Estate();
    m_estate.accounts[1] = {.identity = 11, .person = 21, .tier = 3, .isKnown = true};
}

AccessEvent SequenceTest::at(AccessEvent event, quint32 address, quint32 asn)
{
    event.address = IpAddress::ofV4(address);
    event.network = event.address.network();
    event.asn = asn ? asn : event.asn;
    return event;
}

AccessEvent SequenceTest::refused(qint64 when, quint32 address, NameNumber account)
{
    AccessEvent event = at(signIn(when), address);
    event.account = account;
    event.outcome = EventOutcome::Failure;
    return event;
}

std::vector<Detection> SequenceTest::said(const std::vector<AccessEvent> &events, const char *detector)
{
    Replay replay(m_estate);
    replay.feed(events);
    return replay.of(detector);
}

void SequenceTest::guessesThenSuccess()
{
    std::vector<AccessEvent> events;
    for (int i = 0; i < 9; ++i)
        events.push_back(refused(now + i * 60));
    const AccessEvent success = at(signIn(now + 3600), 0xCB007105);
    events.push_back(success);
    QCOMPARE(said(events, "brute-force-then-success").size(), std::size_t(0)); // nine
    events.insert(events.begin(), refused(now - 60));
    auto found = said(events, "brute-force-then-success");
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].factors[0].observed, 10.0);
    m_estate.accounts[1].hasMfa = false;
    m_estate.accounts[1].tier = 1;
    found = said(events, "brute-force-then-success");
    QCOMPARE(found[0].score, 1 - 0.4 * 0.7 * 0.7);
    events.front().at = now + 3600 - 180 * 60 - 1; // the window has passed for the first
    QCOMPARE(said(events, "brute-force-then-success").size(), std::size_t(0));
    events.front().at = now - 60;
    events.insert(events.begin(), at(signIn(now - 2 * day), 0xCB007105)); // known for more than a day: a forgotten password
    QCOMPARE(said(events, "brute-force-then-success").size(), std::size_t(0));
    events.pop_back();
    QCOMPARE(said(events, "brute-force-then-success").size(), std::size_t(0)); // nobody came in
}

void SequenceTest::sprayThenSuccess()
{
    std::vector<AccessEvent> events;
    for (int i = 0; i < 15; ++i)
        events.push_back(refused(now + i * 60, 0xCB007105, NameNumber(10 + i % 4)));
    events.push_back(at(signIn(now + 1000), 0xCB007109)); // the same /24
    QCOMPARE(said(events, "brute-force-then-success").size(), std::size_t(0)); // four accounts
    events[0].account = 99;
    QCOMPARE(said(events, "brute-force-then-success").size(), std::size_t(1));
    events.erase(events.begin() + 5);
    QCOMPARE(said(events, "brute-force-then-success").size(), std::size_t(0)); // fourteen
}

void SequenceTest::promptsUntilSomebodyGivesIn()
{
    const auto prompt = [](qint64 when, EventActivity activity) {
        AccessEvent event = signIn(when);
        event.activity = activity;
        event.outcome = activity == EventActivity::MfaDeny ? EventOutcome::Denied : EventOutcome::Success;
        return event;
    };
    std::vector<AccessEvent> events;
    for (int i = 0; i < 4; ++i)
        events.push_back(prompt(now + i * 100, EventActivity::MfaDeny));
    QCOMPARE(said(events, "mfa-fatigue").size(), std::size_t(0));
    events.push_back(prompt(now + 601, EventActivity::MfaDeny)); // eleven minutes after the first
    QCOMPARE(said(events, "mfa-fatigue").size(), std::size_t(0));
    events.back().at = now + 600;
    auto found = said(events, "mfa-fatigue");
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].score, 0.7);
    QCOMPARE(toEpoch(found[0].firstAt), now);
    events.push_back(prompt(now + 600 + 3601, EventActivity::MfaApprove)); // too late to follow from it
    QCOMPARE(said(events, "mfa-fatigue")[0].score, 0.7);
    events.back().at = now + 600 + 3600;
    found = said(events, "mfa-fatigue");
    QCOMPARE(found.size(), std::size_t(1)); // merged into one
    QVERIFY(found[0].score > 0.96);
    QVERIFY(found[0].factors[1].sentence.contains(QStringLiteral("approved")));
}

void SequenceTest::aResetThenAStranger()
{
    std::vector<AccessEvent> events;
    for (int i = 20; i > 0; --i)
        events.push_back(signIn(now - i * day));
    AccessEvent reset = signIn(now);
    reset.activity = EventActivity::MfaReset;
    reset.account = 2; // the help desk
    reset.target = 1;
    events.push_back(reset);
    AccessEvent stranger = at(signIn(now + 7200), 0xCB007105);
    stranger.userAgent = 9;
    events.push_back(stranger);
    QCOMPARE(said(events, "mfa-fatigue").size(), std::size_t(1));
    events.back() = at(signIn(now + 7200), 0xCB007105); // the old device on a new network
    QCOMPARE(said(events, "mfa-fatigue").size(), std::size_t(0));
    events.back() = stranger;
    events.back().at = now + 24 * 3600 + 1;
    QCOMPARE(said(events, "mfa-fatigue").size(), std::size_t(0));
}

void SequenceTest::oneSessionInTwoPlaces()
{
    AccessEvent one = signIn(now);
    one.session = 77;
    AccessEvent other = at(signIn(now + 1800), 0xCB007105, 64999);
    other.session = 77;
    other.userAgent = 2;
    QCOMPARE(said({one, other}, "session-token-replay").size(), std::size_t(1));
    AccessEvent later = other;
    later.at = now + 1801;
    QCOMPARE(said({one, later}, "session-token-replay").size(), std::size_t(0));
    AccessEvent sameProgram = other;
    sameProgram.userAgent = 1; // somebody went from Wi-Fi to mobile
    QCOMPARE(said({one, sameProgram}, "session-token-replay").size(), std::size_t(0));
    one.device = other.device = 5; // and with the same device an updated program is no other
    QCOMPARE(said({one, other}, "session-token-replay").size(), std::size_t(0));
    other.device = 6;
    const auto found = said({one, other}, "session-token-replay");
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].subject.kind, WatchedKind::Session);
    QCOMPARE(found[0].account, NameNumber(1));
    other.session = 78;
    QCOMPARE(said({one, other}, "session-token-replay").size(), std::size_t(0));
}

void SequenceTest::manyNetworksOfOnePerson()
{
    const auto visits = [](int count, qint64 step, bool mobile) {
        std::vector<AccessEvent> events;
        for (int i = 0; i < count; ++i) {
            events.push_back(at(signIn(now + i * step), 0xCB000001 + quint32(i) * 256));
            events.back().addressKind = mobile ? AddressKind::Mobile : AddressKind::Unknown;
        }
        return events;
    };
    QCOMPARE(said(visits(4, 60, false), "ip-rotation").size(), std::size_t(0));
    QCOMPARE(said(visits(5, 60, false), "ip-rotation").size(), std::size_t(1));
    QCOMPARE(said(visits(5, 901, false), "ip-rotation").size(), std::size_t(0)); // five in an hour and four seconds
    QCOMPARE(said(visits(14, 3600, false), "ip-rotation").size(), std::size_t(0));
    QCOMPARE(said(visits(15, 3600, false), "ip-rotation").size(), std::size_t(1));
    QCOMPARE(said(visits(15, 60, true), "ip-rotation").size(), std::size_t(0)); // one operator, many addresses
}

void SequenceTest::secretsInAShortTime()
{
    const auto reads = [](int count, qint64 step) {
        std::vector<AccessEvent> events;
        for (int i = 0; i < count; ++i) {
            events.push_back(signIn(now + i * step));
            events.back().activity = EventActivity::SecretRead;
            events.back().record = spread(quint64(i));
        }
        return events;
    };
    QCOMPARE(said(reads(9, 10), "secret-bulk").size(), std::size_t(0));
    const auto found = said(reads(10, 10), "secret-bulk");
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(toEpoch(found[0].firstAt), now);
    QCOMPARE(said(reads(10, 67), "secret-bulk").size(), std::size_t(0)); // 603 seconds
    std::vector<AccessEvent> same = reads(30, 10);
    for (AccessEvent &event : same)
        event.record = 5;
    QCOMPARE(said(same, "secret-bulk").size(), std::size_t(0)); // one secret, often
    m_estate.bulkJobs.push_back({WatchedSubject::account(1), {}, now + day});
    QCOMPARE(said(reads(10, 10), "secret-bulk").size(), std::size_t(0));
}

void SequenceTest::farMoreSecretsThanUsual()
{
    std::vector<AccessEvent> events;
    const auto onDay = [&](int offset, int count) {
        for (int i = 0; i < count; ++i) {
            events.push_back(signIn(now + offset * day + i * 1200)); // never two within ten minutes
            events.back().activity = EventActivity::SecretRead;
            events.back().record = spread(quint64(i));
        }
    };
    for (int i = 20; i > 0; --i)
        onDay(-i, 5);
    onDay(0, 14);
    QCOMPARE(said(events, "secret-bulk").size(), std::size_t(0));
    onDay(1, 15);
    QCOMPARE(said(events, "secret-bulk").size(), std::size_t(1));
}

void SequenceTest::journeysThatCannotBe()
{
    MmdbWriter city(QStringLiteral("Test-City"));
    const auto place = [&city](const char *network, double latitude, double longitude) {
        city.add(QString::fromLatin1(network), {{QStringLiteral("location"), QJsonObject{{QStringLiteral("latitude"), latitude},
            {QStringLiteral("longitude"), longitude}, {QStringLiteral("accuracy_radius"), 100}}}});
    };
    place("198.51.100.0/24", 37.57, 126.98); // Seoul
    place("203.0.113.0/24", 48.86, 2.35);    // Paris: 8,965 km
    place("192.0.2.0/24", 35.18, 129.08);    // Busan: 325 km
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("city.mmdb")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(city.bytes());
    file.close();
    const GeoLocator geo = GeoLocator::open({file.fileName()}, {});
    const auto travel = [&](qint64 seconds, quint32 address) {
        Replay replay(m_estate, &geo);
        replay.feed({signIn(now), at(signIn(now + 60), 0xC6336408), at(signIn(now + seconds), address)});
        return replay.of("impossible-travel");
    };
    QCOMPARE(travel(3600, 0xCB007105).size(), std::size_t(1));
    QCOMPARE(travel(10 * 3600, 0xCB007105).size(), std::size_t(1)); // 8,765 km in ten hours: 876 km/h
    QCOMPARE(travel(12 * 3600, 0xCB007105).size(), std::size_t(0)); // an aeroplane
    QCOMPARE(travel(600, 0xC0000205).size(), std::size_t(0));       // too near for positions that are so vague
    QCOMPARE(travel(3600, 0xCB007105)[0].score, 0.7);
    Replay blind(m_estate);
    blind.feed({signIn(now)});
    QVERIFY(blind.bank().gaps().join(u' ').contains(QStringLiteral("impossible-travel cannot be judged: no source brings positions")));
}

void SequenceTest::aGrantThenABulkRead()
{
    std::vector<AccessEvent> events;
    for (int i = 0; i < 12; ++i) {
        events.push_back(signIn(now + i));
        events.back().activity = EventActivity::SecretRead;
        events.back().record = spread(quint64(i));
    }
    const auto granted = [&](qint64 from, int tier) {
        m_estate.grants = {{.id = 4, .account = 1, .tier = tier, .from = from, .entitlement = QStringLiteral("Vault reader"), .hasTicket = true}};
        m_estate.sortGrants();
        return said(events, "escalation-then-mass-read");
    };
    const auto found = granted(now - 7 * day, 2);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found[0].factors[1].sentence.contains(QStringLiteral("Vault reader")));
    QCOMPARE(granted(now - 7 * day - 1, 2).size(), std::size_t(0));
    QCOMPARE(granted(now - day, 3).size(), std::size_t(0));
    QCOMPARE(granted(now + 60, 2).size(), std::size_t(0)); // after the read
}

void SequenceTest::grantsOutsideTheWindow()
{
    const Estate::Grant grant{.id = 4, .account = 1, .tier = 1, .from = now, .entitlement = QStringLiteral("Domain Admins")};
    const auto granted = [&](const Estate::Grant &one) {
        m_estate.grants = {one};
        return said({signIn(now), signIn(now + 3 * day)}, "admin-grant-outside-window");
    };
    QCOMPARE(granted(grant).size(), std::size_t(1));
    Estate::Grant other = grant;
    other.hasTicket = true;
    QCOMPARE(granted(other).size(), std::size_t(0));
    other = grant;
    other.tier = 2;
    QCOMPARE(granted(other).size(), std::size_t(0));
    other = grant;
    other.isSelfGranted = true;
    QVERIFY(granted(other)[0].score > 0.8);
    m_estate.changeWindows.push_back({now - 60, now + 60});
    QCOMPARE(granted(grant).size(), std::size_t(0));
}

} // namespace postern::test

using postern::test::SequenceTest;
POSTERN_TEST(SequenceTest)
#include "SequenceTest.moc"
