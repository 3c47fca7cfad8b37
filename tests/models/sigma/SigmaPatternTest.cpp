// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaPattern.h"
#include "tests/support/TestRegistry.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postern;

/// Wildcards and how they are escaped.
class SigmaPatternTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isMatch");
        const auto row = [](const char *pattern, const char *text, bool isMatch) {
            QTest::newRow(qPrintable(QStringLiteral("%1 on %2").arg(QLatin1String(pattern), QLatin1String(text)))) << QString::fromUtf8(pattern) << QString::fromUtf8(text) << isMatch;
        };
        row("abc", "ABC", true);
        row("abc", "abcd", false);
        row("", "", true);
        row("", "a", false);
        row("*", "", true);
        row("a*", "a", true);
        row("a*c", "abbbc", true);
        row("a*c", "ac", true);
        row("a*c", "acb", false);
        row("a*a", "a", false);
        row("*b*", "abc", true);
        row("*ab*ab*", "abxab", true);
        row("*ab*ab*", "abab", true);
        row("*ab*ab*", "aba", false);
        row("a**c", "abc", true);
        row("a?c", "abc", true);
        row("a?c", "ac", false);
        row("?", "", false);
        row("*?b", "ab", true);
        row("*?b*", "b", false);
        row(R"(a\*c)", "a*c", true);
        row(R"(a\*c)", "abc", false);
        row(R"(a\?c)", "a?c", true);
        row(R"(a\?c)", "abc", false);
        row(R"(C:\Windows)", R"(c:\windows)", true);
        row(R"(C:\\Windows)", R"(c:\windows)", true);
        row(R"(\\\\host)", R"(\\host)", true);
        row(R"(dir\\*)", R"(dir\file)", true);
        row(R"(dir\\*)", R"(dir*)", false);
        row(R"(dir\\\*)", R"(dir\*)", true);
        row(R"(dir\\\*)", R"(dir\file)", false);
        row(R"(end\)", R"(end\)", true);
        row("straße*", "STRASSE", false);
        row("É*", "école", true);
    }
    void matches()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(bool, isMatch);
        QCOMPARE(SigmaPattern::written(pattern).matches(text, Qt::CaseInsensitive), isMatch);
    }
    void caseMattersWhenAsked()
    {
        QVERIFY(!SigmaPattern::written(QStringLiteral("a*C")).matches(u"abc", Qt::CaseSensitive));
        QVERIFY(SigmaPattern::written(QStringLiteral("a*c")).matches(u"abc", Qt::CaseSensitive));
    }
    void plainTextHasNoWildcards()
    {
        QVERIFY(SigmaPattern::plain(QStringLiteral("a*")).matches(u"a*", Qt::CaseInsensitive));
        QVERIFY(!SigmaPattern::plain(QStringLiteral("a*")).matches(u"ab", Qt::CaseInsensitive));
        QCOMPARE(SigmaPattern::written(QStringLiteral("a\\*")).letters(), QStringLiteral("a*"));
        QVERIFY(!SigmaPattern::written(QStringLiteral("a\\*")).hasWildcards());
        QVERIFY(SigmaPattern::written(QStringLiteral("a?")).hasWildcards());
    }
    void dashesAreAllTheSame()
    {
        SigmaPattern pattern = SigmaPattern::written(QStringLiteral(" -enc well-known /x"));
        pattern.mayBegin();
        pattern.mayEnd();
        pattern.loosenDashes();
        QVERIFY(pattern.matches(u"cmd -enc well-known /x", Qt::CaseInsensitive));
        QVERIFY(pattern.matches(u"cmd /ENC well-known \u2013x y", Qt::CaseInsensitive));
        QVERIFY(pattern.matches(u"cmd \u2014enc well-known \u2015x", Qt::CaseInsensitive));
        QVERIFY2(!pattern.matches(u"cmd -enc well/known /x", Qt::CaseInsensitive), "a hyphen in a word is a hyphen");
    }
    void manyAsterisksTakeNoTime()
    {
        const SigmaPattern pattern = SigmaPattern::written(QStringLiteral("*a").repeated(200) + u'b');
        const QString text = QStringLiteral("a").repeated(60000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!pattern.matches(text, Qt::CaseInsensitive));
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
};

POSTERN_TEST(SigmaPatternTest)
#include "SigmaPatternTest.moc"
