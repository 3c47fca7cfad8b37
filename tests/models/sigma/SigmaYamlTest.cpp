// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaYaml.h"
#include "tests/support/TestRegistry.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postern;

/// YAML as rules have it, and as nobody should.
class SigmaYamlTest : public QObject
{
    Q_OBJECT

    static QString refused(const QByteArray &yaml)
    {
        const auto read = readSigmaYaml(yaml);
        return read ? QStringLiteral("it was read") : read.error().text();
    }

private Q_SLOTS:
    void kindsAreAsWritten()
    {
        const auto read = readSigmaYaml("a: 1\nb: '1'\nc: true\nd: \"true\"\ne: ~\nf: null\ng:\nh: -1.5e3\ni: 0x10\nj: 1.2.3\nk: no\nl: ''\n---\nm: [1, {n: x}]\n");
        QVERIFY(read);
        QCOMPARE(read->size(), std::size_t(2));
        using Kind = SigmaYaml::Kind;
        const QVector<Kind> kinds{Kind::Number, Kind::Text, Kind::Truth, Kind::Text, Kind::Nothing, Kind::Nothing, Kind::Nothing, Kind::Number,
                                  Kind::Text, Kind::Text, Kind::Text, Kind::Text};
        for (int i = 0; i < kinds.size(); ++i) {
            QVERIFY2(read->front().members[std::size_t(i)].second.kind == kinds[i], qPrintable(read->front().members[std::size_t(i)].first));
            QCOMPARE(read->front().members[std::size_t(i)].second.line, i + 1);
        }
        QCOMPARE(read->back().member(QStringLiteral("m"))->items[1].member(QStringLiteral("n"))->text, QStringLiteral("x"));
    }
    void aliasesAreWrittenOut()
    {
        const auto read = readSigmaYaml("a: &x [1, 2]\nb: *x\n");
        QVERIFY(read);
        QCOMPARE(read->front().member(QStringLiteral("b"))->items.size(), std::size_t(2));
    }
    void aBombOfAliasesIsRefused()
    {
        QByteArray bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 12; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + (before + ", ").repeated(9) + before + "]\n";
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY2(refused(bomb).contains(QStringLiteral("aliases written out")), qPrintable(refused(bomb)));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
    void anAliasWithinItsOwnValueIsRefused()
    {
        for (const char *yaml : {"a: &a [*a]\n", "- &k [b, *k]\n", "&m\nx: {y: [1, *m]}\n", "a: &a {b: &b [*a, *b]}\n", "&k {*k : 1}\n"})
            QVERIFY2(refused(yaml).contains(QStringLiteral("would hold itself")), qPrintable(refused(yaml)));
    }
    void depthCountsWhatAliasesStandFor()
    {
        QByteArray stairs = "a0: &a0 [x]\n";
        for (int i = 1; i < 40; ++i)
            stairs += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [*a" + QByteArray::number(i - 1) + "]\n";
        QVERIFY2(refused(stairs).contains(QStringLiteral("line 32: values are nested deeper")), qPrintable(refused(stairs)));
    }
    void anAliasMayBeAName()
    {
        const auto read = readSigmaYaml("a: &n selection\nb: {*n : 1}\n");
        QVERIFY(read);
        QVERIFY(read->front().member(QStringLiteral("b"))->member(QStringLiteral("selection")));
        QVERIFY(refused("a: &n [x]\nb: {*n : 1}\n").contains(QStringLiteral("a name was expected")));
    }
    /// yaml-cpp 0.7 takes empty documents for ever, where one of these stands instead of a value.
    void documentsWithoutAnEndAreRefused()
    {
        for (const char *yaml : {",a: 1\n", "]\n", "}\n", "a: 1\n---\n, b\n", "[1] ,\n"})
            QVERIFY2(refused(yaml).contains(QStringLiteral("no YAML")), qPrintable(QLatin1String(yaml) + refused(yaml)));
        QVERIFY(refused(QByteArray("---\n").repeated(60000)).contains(QStringLiteral("more than 50000 values")));
    }
    void depthAndSizeHaveAnEnd()
    {
        QVERIFY(refused(QByteArray("[").repeated(100) + QByteArray("]").repeated(100)).contains(QStringLiteral("nested deeper than 32")));
        QVERIFY(!refused(QByteArray("[").repeated(200000)).isEmpty());
        QVERIFY(!refused(QByteArray("{a: ").repeated(200000)).isEmpty());
        QVERIFY(refused("a: " + QByteArray(5 << 20, 'x')).contains(QStringLiteral("larger than 1 MiB")));
        QVERIFY(refused("- x\n" + QByteArray("- x\n").repeated(60000)).contains(QStringLiteral("more than 50000 values")));
    }
    void whatIsNoYamlSaysItsLine()
    {
        QVERIFY2(refused("a: 1\nb: [1\nc: 2\n").startsWith(QStringLiteral("line ")), qPrintable(refused("a: 1\nb: [1\nc: 2\n")));
        QCOMPARE(refused("a: 1\na: 2\n"), QStringLiteral("line 2: “a” stands twice in one map"));
        QVERIFY(refused("a: *nobody\n").contains(QStringLiteral("no YAML")));
        QVERIFY(refused("? [x]\n: 1\n").contains(QStringLiteral("a name was expected")));
        QVERIFY(refused({}).contains(QStringLiteral("empty")));
        QVERIFY(refused(QByteArray("a: \0b", 5)).contains(QStringLiteral("NUL")));
    }
    void noiseIsSurvived()
    {
        const QByteArray rule = "title: A\nlogsource: {product: x}\ndetection:\n  s:\n    - f|contains: 'a'\n    - &k [b, *k]\n  condition: s\n";
        quint32 random = 20261124;
        for (int round = 0; round < 3000; ++round) {
            QByteArray noisy = rule;
            for (int i = 0; i < 4; ++i) {
                random = random * 1664525 + 1013904223;
                noisy[qsizetype((random >> 8) % quint32(rule.size()))] = char(random >> 24);
            }
            QVERIFY(readSigmaYaml(noisy).isOk() || !refused(noisy).isEmpty());
        }
    }
};

POSTERN_TEST(SigmaYamlTest)
#include "SigmaYamlTest.moc"
