// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/geo/GeoLocator.h"
#include "tests/support/MmdbWriter.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

namespace postern::test {

/// Addresses have a country, an operator and a kind where somebody said so, and nothing where nobody did.
class GeoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void databasesOfBothShapesAreRead();
    void positionsAndAnonymityAreRead();
    void whatIsNoDatabaseIsRefusedInWords();
    void listsWinOverDatabases();
    void linesThatAreNoEntryAreTold();
    void theBundledListHasNoUnclearLine();
    void whatIsMissingIsSaid();
    void distances();

private:
    QString written(const char *name, const QByteArray &bytes);
    static IpAddress at(const char *text) { return IpAddress::fromText(text).value_or(IpAddress()); }
    QTemporaryDir m_folder;
};

QString GeoTest::written(const char *name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
    return file.fileName();
}

void GeoTest::databasesOfBothShapesAreRead()
{
    MmdbWriter nested(QStringLiteral("Test-Country"));
    nested.add(QStringLiteral("192.0.2.0/24"), {{QStringLiteral("country"), QJsonObject{{QStringLiteral("iso_code"), QStringLiteral("KR")}}}});
    nested.add(QStringLiteral("2001:db8::/32"), {{QStringLiteral("country"), QJsonObject{{QStringLiteral("iso_code"), QStringLiteral("FR")}}}});
    MmdbWriter flat(QStringLiteral("Test-ASN"));
    flat.add(QStringLiteral("192.0.2.128/25"), {{QStringLiteral("autonomous_system_number"), 64500},
                                                {QStringLiteral("autonomous_system_organization"), QStringLiteral("Example Net")}});
    GeoLocator locator = GeoLocator::open({written("a.mmdb", nested.bytes()), written("b.mmdb", flat.bytes())}, {});
    QVERIFY2(locator.gaps().size() == 1, qPrintable(locator.gaps().join(u'\n'))); // positions alone are missing
    QCOMPARE(countryText(locator.lookUp(at("192.0.2.7")).country), std::string("KR"));
    QCOMPARE(locator.lookUp(at("192.0.2.7")).asn, 0u);
    QCOMPARE(locator.lookUp(at("192.0.2.200")).asn, 64500u);
    QCOMPARE(locator.place(at("192.0.2.200")).organisation, QStringLiteral("Example Net"));
    QCOMPARE(countryText(locator.lookUp(at("2001:db8::1")).country), std::string("FR"));
    QVERIFY(locator.place(at("203.0.113.1")).isEmpty());
    QVERIFY(locator.place(IpAddress()).isEmpty());

    auto database = GeoDatabase::open(written("c.mmdb", nested.bytes()));
    QVERIFY(database.isOk());
    QCOMPARE(database->type(), QStringLiteral("Test-Country"));
    QCOMPARE(database->builtAt(), 1'750'000'000);
}

void GeoTest::positionsAndAnonymityAreRead()
{
    MmdbWriter city(QStringLiteral("Test-City"));
    city.add(QStringLiteral("198.51.100.0/24"), {{QStringLiteral("country_code"), QStringLiteral("kr")}, {QStringLiteral("location"),
        QJsonObject{{QStringLiteral("latitude"), 37.566}, {QStringLiteral("longitude"), 126.978}, {QStringLiteral("accuracy_radius"), 20}}}});
    MmdbWriter anonymous(QStringLiteral("Test-Anonymous-IP"));
    anonymous.add(QStringLiteral("198.51.100.0/25"), {{QStringLiteral("is_anonymous"), true}, {QStringLiteral("is_tor_exit_node"), true}});
    anonymous.add(QStringLiteral("203.0.113.0/24"), {{QStringLiteral("is_anonymous"), true}, {QStringLiteral("is_hosting_provider"), true}});
    anonymous.add(QStringLiteral("192.0.2.0/24"), {{QStringLiteral("is_public_proxy"), true}, {QStringLiteral("is_hosting_provider"), true}});
    const GeoLocator locator = GeoLocator::open({written("d.mmdb", city.bytes()), written("e.mmdb", anonymous.bytes())}, {});
    const GeoPlace place = locator.place(at("198.51.100.9"));
    QVERIFY(place.hasPosition);
    QCOMPARE(place.latitude, 37.566);
    QCOMPARE(place.radiusKm, 20.0);
    QCOMPARE(countryText(place.country), std::string("KR"));
    QCOMPARE(place.kind, AddressKind::Tor);
    QCOMPARE(locator.place(at("203.0.113.9")).kind, AddressKind::Hosting);
    QCOMPARE(locator.place(at("192.0.2.9")).kind, AddressKind::Proxy);
    QCOMPARE(locator.place(at("198.51.100.200")).kind, AddressKind::Unknown);
    QVERIFY(locator.knowsPositions());
}

void GeoTest::whatIsNoDatabaseIsRefusedInWords()
{
    const auto missing = GeoDatabase::open(m_folder.filePath(QStringLiteral("none.mmdb")));
    QVERIFY(!missing.isOk());
    QVERIFY(missing.error().message.contains(QStringLiteral("none.mmdb")));
    QVERIFY(!GeoDatabase::open(written("f.mmdb", "no database at all")).isOk());
    MmdbWriter writer(QStringLiteral("Test-Country"));
    writer.add(QStringLiteral("192.0.2.0/24"), {{QStringLiteral("country_code"), QStringLiteral("KR")}});
    const QByteArray whole = writer.bytes();
    // Bytes changed in any place give an answer, an error or nothing; never a crash.
    for (qsizetype i = 0; i < whole.size(); i += 3) {
        QByteArray damaged = whole;
        damaged[i] = char(damaged[i] ^ 0x5a);
        const auto opened = GeoDatabase::open(written("g.mmdb", damaged));
        if (opened.isOk())
            (void)opened->find(at("192.0.2.7")).isOk();
    }
    const GeoLocator locator = GeoLocator::open({m_folder.filePath(QStringLiteral("none.mmdb"))}, {});
    QVERIFY(locator.gaps().join(u' ').contains(QStringLiteral("none.mmdb")));
}

void GeoTest::listsWinOverDatabases()
{
    MmdbWriter writer(QStringLiteral("Test-ASN"));
    writer.add(QStringLiteral("192.0.2.0/24"), {{QStringLiteral("autonomous_system_number"), 64500}});
    writer.add(QStringLiteral("198.51.100.0/24"), {{QStringLiteral("autonomous_system_number"), 64501}});
    const QString list = written("list.txt", "# ours\n192.0.2.0/25 vpn the way in\n192.0.2.7 corporate\nAS64500 hosting\n2001:db8::/32 mobile\n");
    const GeoLocator locator = GeoLocator::open({written("h.mmdb", writer.bytes())}, {list});
    QCOMPARE(locator.place(at("192.0.2.7")).kind, AddressKind::Corporate);
    QCOMPARE(locator.place(at("192.0.2.8")).kind, AddressKind::Vpn);
    QCOMPARE(locator.place(at("192.0.2.200")).kind, AddressKind::Hosting);
    QCOMPARE(locator.place(at("198.51.100.1")).kind, AddressKind::Unknown); // not in the list: not guessed
    QCOMPARE(locator.place(at("2001:db8:1::1")).kind, AddressKind::Mobile);
}

void GeoTest::linesThatAreNoEntryAreTold()
{
    NetworkList list;
    const QStringList unclear = list.add("192.0.2.0/24 hosting\nnonsense\n192.0.2.0/33 hosting\nASx hosting\n10.0.0.0/8 pigeon\n\n# nothing\n", QStringLiteral("mine"));
    QCOMPARE(unclear.size(), 4);
    QVERIFY(unclear.first().contains(QStringLiteral("mine, line 2")));
    QCOMPARE(list.size(), 1);
    QVERIFY(!list.addFile(m_folder.filePath(QStringLiteral("no-list"))).isOk());
}

void GeoTest::theBundledListHasNoUnclearLine()
{
    QFile file(QStringLiteral(POSTERN_SOURCE_DIR "/resources/geo/networks.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    NetworkList list;
    QCOMPARE(list.add(file.readAll(), QStringLiteral("networks.txt")), QStringList());
    QVERIFY(list.size() > 30);
    QCOMPARE(list.kindOf(16509u), std::optional(AddressKind::Hosting));
    QCOMPARE(list.kindOf(64500u), std::nullopt);
}

void GeoTest::whatIsMissingIsSaid()
{
    const QString words = GeoLocator().gaps().join(u' ');
    QVERIFY(words.contains(QStringLiteral("countries")));
    QVERIFY(words.contains(QStringLiteral("impossible travel cannot be judged")));
    QVERIFY(words.contains(QStringLiteral("address range alone")));
}

void GeoTest::distances()
{
    QVERIFY(std::abs(distanceKm(37.566, 126.978, 48.857, 2.352) - 8965) < 20); // Seoul to Paris
    QCOMPARE(distanceKm(10, 20, 10, 20), 0.0);
    QVERIFY(std::abs(distanceKm(0, 0, 0, 180) - 20015) < 2);
}

} // namespace postern::test

using postern::test::GeoTest;
POSTERN_TEST(GeoTest)
#include "GeoTest.moc"
