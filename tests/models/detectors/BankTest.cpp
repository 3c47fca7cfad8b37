// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/detectors/Replay.h"
#include "tests/support/TestRegistry.h"

#include <QObject>
#include <QTest>

#include <algorithm>
#include <random>

namespace postern::test {

/// The bank says the same however a log is cut, shuffled within the lateness, or read twice.
class BankTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theStoryIsTold();
    void cutAnywhere();
    void shuffledWithinTheLateness();
    void duplicatesAddNothing();
    void runningDaysAreProvisional();
    void aDamagedStateIsThrownAway();
    void evidenceIsBounded();
    void gapsAreSaidInWords();
    void parametersHaveLimits();

private:
    static constexpr qint64 start = Replay::monday, day = Replay::day;
    static AccessEvent elsewhere(AccessEvent event, int network);

    Estate m_estate;
    std::vector<AccessEvent> m_log; ///< sixty days with everything in it
    QStringList m_told;
};

AccessEvent BankTest::elsewhere(AccessEvent event, int network)
{
    event.address = IpAddress::ofV4(0xCB000001 + quint32(network) * 256);
    event.network = event.address.network();
    event.asn = 64900;
    event.country = countryOf("FR");
    event.addressKind = AddressKind::Hosting;
    return event;
}

void BankTest::initTestCase()
{
    m_estate.stores[1] = {9, 200'000};
    m_estate.credentials[1] = {.identity = 1, .tier = 0, .isKnown = true, .isMachine = true, .isSigningKey = true, .custodianGoneAt = start};
    for (NameNumber account = 1; account <= 4; ++account)
        m_estate.accounts[account] = {.identity = account, .person = 100 + account, .tier = int(account) - 1, .isKnown = true};
    std::mt19937_64 random(20250602);
    quint64 record = 0;
    const auto within = [&random](qint64 seconds) { return qint64(random() % quint64(seconds)); };
    for (int when = 0; when < 60; ++when) {
        const qint64 morning = start + when * day;
        for (NameNumber account = 1; account <= 4; ++account) {
            for (int i = 0; i < 6; ++i) {
                m_log.push_back(signIn(morning + 8 * 3600 + within(8 * 3600)));
                m_log.back().account = account;
                m_log.back().activity = i == 0 ? EventActivity::Grant : i == 1 ? EventActivity::SecretRead : EventActivity::SignIn;
                m_log.back().record = i == 1 ? spread(random() % 3) : 0;
            }
        }
        for (int i = 0; i < 40; ++i)
            m_log.push_back(readEvent(morning + within(day), random() % 5000));
        if (when >= 50) { // the key is stolen
            for (int i = 0; i < 900; ++i) {
                m_log.push_back(elsewhere(readEvent(morning + i * 90 + within(60), 1'000'000 + record), int(random() % 20)));
                m_log.back().recordNumber = qint64(record++);
            }
        }
    }
    const qint64 attack = start + 45 * day + 3 * 3600;
    for (int i = 0; i < 14; ++i) {
        m_log.push_back(elsewhere(signIn(attack + i * 30), 3));
        m_log.back().outcome = EventOutcome::Failure;
    }
    m_log.push_back(elsewhere(signIn(attack + 600), 3));
    m_log.push_back(elsewhere(signIn(attack + 700), 3));
    m_log.back().activity = EventActivity::Grant;
    std::stable_sort(m_log.begin(), m_log.end(), [](const AccessEvent &a, const AccessEvent &b) { return std::pair(a.at, a.id) < std::pair(b.at, b.id); });
    Replay replay(m_estate);
    replay.feed(m_log);
    replay.closeAll();
    m_told = replay.lines();
}

void BankTest::theStoryIsTold()
{
    const QString all = m_told.join(u'\n');
    for (const char *detector : {"first-geo", "key-new-network", "ip-rotation", "mass-read-day", "mass-read-slow", "enumeration",
                                 "brute-force-then-success", "off-hours-admin"})
        QVERIFY2(all.contains(QLatin1String(detector)), qPrintable(QLatin1String(detector) + u'\n' + all));
    QVERIFY2(m_told.size() < 40, qPrintable(all));
}

void BankTest::cutAnywhere()
{
    std::mt19937_64 random(5);
    for (int round = 0; round < 3; ++round) {
        Replay replay(m_estate);
        std::size_t at = 0;
        while (at < m_log.size()) {
            const std::size_t end = std::min(m_log.size(), at + 1 + random() % 2500);
            replay.feed({m_log.begin() + std::ptrdiff_t(at), m_log.begin() + std::ptrdiff_t(end)});
            replay.restart();
            at = end;
        }
        replay.closeAll();
        QCOMPARE(replay.lines(), m_told);
    }
}

void BankTest::shuffledWithinTheLateness()
{
    std::mt19937_64 random(6);
    std::vector<std::pair<qint64, AccessEvent>> arrivals;
    for (const AccessEvent &event : m_log)
        arrivals.emplace_back(event.at + qint64(random() % 80'000), event);
    std::stable_sort(arrivals.begin(), arrivals.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<AccessEvent> shuffled;
    for (const auto &[at, event] : arrivals)
        shuffled.push_back(event);
    Replay replay(m_estate);
    replay.feed(shuffled);
    replay.closeAll();
    QCOMPARE(replay.lines(), m_told);
}

void BankTest::duplicatesAddNothing()
{
    std::vector<AccessEvent> twice;
    for (std::size_t i = 0; i < m_log.size(); ++i) {
        twice.push_back(m_log[i]);
        if (i % 3 == 0)
            twice.push_back(m_log[i]);
        if (i > 500 && i % 5 == 0)
            twice.push_back(m_log[i - 400]);
    }
    Replay replay(m_estate);
    replay.feed(twice);
    replay.closeAll();
    QCOMPARE(replay.lines(), m_told);
}

void BankTest::runningDaysAreProvisional()
{
    std::vector<AccessEvent> until;
    for (const AccessEvent &event : m_log) {
        if (event.at < start + 50 * day + 20 * 3600)
            until.push_back(event);
    }
    Replay replay(m_estate);
    replay.feed(until);
    bool isSeen = false;
    for (const Detection &one : replay.of("mass-read-day")) {
        QVERIFY(one.isProvisional); // on the very day, and before it is over
        QVERIFY(toEpoch(one.foundAt) < start + 51 * day);
        isSeen = true;
    }
    QVERIFY(isSeen);
    QVERIFY(!replay.of("key-new-network").empty());
    replay.closeAll();
    for (const Detection &one : replay.detections())
        QVERIFY2(!one.isProvisional, qPrintable(one.detector));
}

void BankTest::aDamagedStateIsThrownAway()
{
    Replay replay(m_estate);
    replay.feed({m_log.begin(), m_log.begin() + 3000});
    const QByteArray state = replay.bank().state();
    DetectorBank bank(m_estate, nullptr);
    QVERIFY(bank.restore(state));
    QCOMPARE(bank.newestAt(), replay.bank().newestAt());
    for (const qsizetype size : {qsizetype(0), qsizetype(7), state.size() / 2, state.size() - 1}) {
        DetectorBank other(m_estate, nullptr);
        QVERIFY(!other.restore(state.left(size)));
        QCOMPARE(other.newestAt(), 0);
        QVERIFY(other.takeDetections().empty());
    }
    QVERIFY(!bank.restore(state + 'x'));
}

void BankTest::evidenceIsBounded()
{
    Replay replay(m_estate);
    replay.feed(m_log);
    QVERIFY(!replay.evidence.empty());
    std::map<std::pair<quint64, quint64>, int> kept;
    for (const AccessEvent &event : replay.evidence)
        ++kept[{event.credential, event.account}];
    for (const auto &[subject, count] : kept)
        QVERIFY(count <= 5 * int(Detection::mostEvidence));
    for (const Detection &one : replay.detections())
        QVERIFY(one.evidence.size() <= Detection::mostEvidence);
}

void BankTest::gapsAreSaidInWords()
{
    const DetectorBank bank(m_estate, nullptr);
    QCOMPARE(bank.detectors().size(), std::size_t(18));
    const QString words = bank.gaps().join(u'\n');
    QVERIFY(words.contains(QStringLiteral("mfa-fatigue cannot be judged: no source brings MFA prompts and their answers.")));
    QVERIFY(words.contains(QStringLiteral("enumeration cannot be judged")));
    QVERIFY(words.contains(QStringLiteral("first-geo sees less than it could: no source brings countries of addresses, network operators of addresses.")));
    Replay replay(m_estate);
    replay.feed(m_log);
    QVERIFY(!replay.bank().gaps().join(u'\n').contains(QStringLiteral("enumeration")));
}

void BankTest::parametersHaveLimits()
{
    DetectorBank bank(m_estate, nullptr);
    for (const auto &detector : bank.detectors()) {
        QVERIFY2(!detector->spec().parameters.isEmpty(), qPrintable(detector->name()));
        for (const DetectorSpec::Parameter &one : detector->spec().parameters) {
            QVERIFY2(one.value >= one.least && one.value <= one.most && !one.origin.isEmpty(), qPrintable(detector->name() + one.name));
            QVERIFY(!detector->setParameter(one.name, one.most + 1).isOk());
            QVERIFY(detector->setParameter(one.name, one.most).isOk());
            QCOMPARE(detector->parameter(one.name.toLatin1().constData()), one.most);
        }
    }
    QVERIFY(!bank.detectors()[0]->setParameter(QStringLiteral("nothing"), 1).isOk());
}

} // namespace postern::test

using postern::test::BankTest;
POSTERN_TEST(BankTest)
#include "BankTest.moc"
