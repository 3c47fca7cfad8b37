// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ContentDigest.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <QSet>
#include <QTest>

using namespace postern;

namespace {
QByteArray counting(int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes.append(char(i));
    return bytes;
}
} // namespace

/// The digest is the published function, and different contents differ.
class ContentDigestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithThePublishedVectors_data();
    void agreesWithThePublishedVectors();
    void tellsContentsApart();
    void aSubjectIsAValueBeforeTheOthers();
};

void ContentDigestTest::agreesWithThePublishedVectors_data()
{
    // Of the reference implementation, for key 00 01 … 0f and message 00 01 …
    QTest::addColumn<int>("length");
    QTest::addColumn<quint64>("digest");
    QTest::newRow("nothing") << 0 << quint64(0x726fdb47dd0e0e31ULL);
    QTest::newRow("one byte") << 1 << quint64(0x74f839c593dc67fdULL);
    QTest::newRow("one word") << 8 << quint64(0x93f5f5799a932462ULL);
    QTest::newRow("fifteen bytes") << 15 << quint64(0xa129ca6149be45e5ULL);
}

void ContentDigestTest::agreesWithThePublishedVectors()
{
    QFETCH(int, length);
    QFETCH(quint64, digest);
    const QByteArray message = counting(length);
    QCOMPARE(quint64(ContentDigest(counting(16)).of(std::string_view(message.constData(), std::size_t(message.size())))), digest);
}

void ContentDigestTest::tellsContentsApart()
{
    const ContentDigest digest(counting(16));
    const std::vector<Value> contents[] = {
        {std::string("ab"), std::string("c")}, {std::string("a"), std::string("bc")}, {std::string("abc")}, {qint64(1)},
        {1.0}, {std::monostate{}}, {std::monostate{}, std::monostate{}}, {std::string("1")}, {}};
    QSet<qint64> digests;
    for (const auto &content : contents)
        digests.insert(digest.of(content));
    QCOMPARE(digests.size(), qsizetype(std::size(contents)));
    QVERIFY(ContentDigest(counting(15)).of("abc") != digest.of("abc"));
}

void ContentDigestTest::aSubjectIsAValueBeforeTheOthers()
{
    const ContentDigest digest(counting(16));
    const std::vector<Value> values{std::string("x"), std::monostate{}, 2.5};
    const std::vector<Value> all{qint64(7), std::string("x"), std::monostate{}, 2.5};
    QCOMPARE(digest.of(7, values), digest.of(all));
}

POSTERN_TEST(ContentDigestTest)
#include "ContentDigestTest.moc"
