// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/WordBook.h"
#include "tests/models/findings/RuleFacts.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace postern;
using namespace postern::test;

namespace {

const QRegularExpression place(QStringLiteral("\\{([^}:]*):([^}]*)\\}"));

QStringList textsOf(const SentenceWords &words)
{
    QStringList texts{words.other};
    for (const QString &text : {words.zero, words.one})
        if (!text.isEmpty())
            texts << text;
    return texts;
}

/// "{gone_at:day}" of all forms of a sentence.
QSet<QString> placesIn(const SentenceWords &words)
{
    QSet<QString> places;
    const QStringList texts = textsOf(words);
    for (const QString &text : texts)
        for (auto found = place.globalMatch(text); found.hasNext();)
            places << found.next().captured();
    return places;
}

QByteArray textOf(const QString &language)
{
    QFile file(QStringLiteral(":/words/%1.json").arg(language));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Whether the files of words say everything, in each language, of facts that are really there.
class WordFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_facts = RuleFacts::ofBundledRules();
        QVERIFY(m_facts.size() >= 76);
    }

    void namesOfFactsAreReadOutOfSql()
    {
        const QSet<QString> names = RuleFacts::namesIn(QStringLiteral("SELECT json_object('a', x.a, 'b', COALESCE(x.b, 'no, (not)'), 'c', json_object('d', 1))"));
        QCOMPARE(names, (QSet<QString>{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}));
    }

    void everyRuleHasWordsInEachLanguage_data() { languages(); }
    void everyRuleHasWordsInEachLanguage()
    {
        QFETCH(QString, language);
        const WordBook own(QLocale::English, textOf(language));
        const QStringList ids = m_facts.keys();
        for (const QString &id : ids) {
            const RuleWords *words = own.rule(id);
            QVERIFY2(words, qPrintable(id));
            QVERIFY2(!words->title.isEmpty() && !words->act.isEmpty() && !words->says.isEmpty(), qPrintable(id));
            // Whatever is known, something can be said.
            QVERIFY2(placesIn(words->says.last()).isEmpty() && words->says.last().onlyIf.isEmpty(), qPrintable(id));
            for (const SentenceWords &sentence : words->says)
                QVERIFY2(!sentence.other.isEmpty() && sentence.other.endsWith(u'.') != sentence.other.endsWith(u'}'), qPrintable(id));
        }
    }

    void sentencesNameFactsThatTheRuleYields_data() { languages(); }
    void sentencesNameFactsThatTheRuleYields()
    {
        QFETCH(QString, language);
        const WordBook own(QLocale::English, textOf(language));
        const QSet<QString> plain{QStringLiteral("text"), QStringLiteral("n"), QStringLiteral("many"), QStringLiteral("pct"), QStringLiteral("day"),
                                  QStringLiteral("when"), QStringLiteral("ago"), QStringLiteral("list"), QStringLiteral("rule"), QStringLiteral("reason")};
        for (auto rule = m_facts.begin(); rule != m_facts.end(); ++rule) {
            for (const SentenceWords &sentence : own.rule(rule.key())->says) {
                QStringList asked = placesIn(sentence).values();
                if (!sentence.by.isEmpty())
                    asked << u'{' + sentence.by + u'}';
                if (!sentence.onlyIf.isEmpty())
                    asked << u'{' + sentence.onlyIf + QStringLiteral(":n}");
                for (const QString &one : asked) {
                    const QRegularExpressionMatch match = place.match(one);
                    QVERIFY2(rule->contains(match.captured(1)), qPrintable(rule.key() + u' ' + one));
                    QVERIFY2(plain.contains(match.captured(2)) || own.hasGroup(match.captured(2)), qPrintable(rule.key() + u' ' + one));
                }
            }
        }
    }

    void languagesSayTheSameFacts_data() { languages(); }
    void languagesSayTheSameFacts()
    {
        QFETCH(QString, language);
        const WordBook own(QLocale::English, textOf(language));
        const WordBook english(QLocale::English, textOf(QStringLiteral("en")));
        QCOMPARE(own.ruleIds().size(), english.ruleIds().size());
        const QStringList ids = english.ruleIds();
        for (const QString &id : ids) {
            QVERIFY2(own.rule(id), qPrintable(id));
            const QVector<SentenceWords> &mine = own.rule(id)->says, &theirs = english.rule(id)->says;
            QVERIFY2(mine.size() == theirs.size(), qPrintable(id));
            for (qsizetype i = 0; i < mine.size(); ++i) {
                QVERIFY2(placesIn(mine[i]) == placesIn(theirs[i]), qPrintable(id + QString::number(i)));
                QVERIFY2(mine[i].onlyIf == theirs[i].onlyIf && mine[i].by == theirs[i].by, qPrintable(id));
            }
        }
    }

    void wordsFitWhereTheyAreShown_data() { languages(); }
    void wordsFitWhereTheyAreShown()
    {
        QFETCH(QString, language);
        const WordBook own(QLocale::English, textOf(language));
        const qsizetype most = language == QLatin1String("ko") ? 20 : 34;
        const QStringList ids = own.ruleIds();
        for (const QString &id : ids) {
            const RuleWords *words = own.rule(id);
            QVERIFY2(words->title.size() <= most, qPrintable(words->title));
            QVERIFY2(words->act.size() <= 34, qPrintable(words->act));
            for (const SentenceWords &sentence : words->says) {
                for (QString text : textsOf(sentence)) {
                    // A list lowers the first letter; it must not be that of a name.
                    QVERIFY2(language == QLatin1String("ko") || !text.contains(QRegularExpression(QStringLiteral("^\\{\\w+:(text|list)"))), qPrintable(text));
                    text.remove(place);
                    QVERIFY2(text.size() <= 120 && !text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
                }
            }
        }
    }

    void frenchIsSetAsFrenchIs()
    {
        const QString text = QString::fromUtf8(textOf(QStringLiteral("fr"))).remove(place);
        QVERIFY(!text.contains(u'\''));
        // In the sentences: a narrow space that does not break before ; : ! ? », and after «.
        const QRegularExpression wrong(QStringLiteral("[\\p{L}\\d)»] ?[;!?»]|« |\\p{L} :"));
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(!wrong.match(line).hasMatch(), qPrintable(line));
    }

    void termsAreTheSameInEachLanguage_data() { languages(); }
    void termsAreTheSameInEachLanguage()
    {
        QFETCH(QString, language);
        const QStringList mine = keysOf(language), theirs = keysOf(QStringLiteral("en"));
        QCOMPARE(mine, theirs);
        QVERIFY(mine.size() > 100);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "fr", "ko"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    static QStringList keysOf(const QString &language);

    QMap<QString, QSet<QString>> m_facts;
};

QStringList WordFilesTest::keysOf(const QString &language)
{
    QStringList keys;
    const QJsonObject groups = QJsonDocument::fromJson(textOf(language)).object().value(QLatin1String("terms")).toObject();
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const QStringList words = group->toObject().keys();
        for (const QString &word : words)
            keys << group.key() + u'/' + word;
    }
    return keys;
}

POSTERN_TEST(WordFilesTest)
#include "WordFilesTest.moc"
