// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Words.h"
#include "models/findings/FactWords.h"
#include "models/findings/FindingText.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace postern;

namespace {

constexpr qint64 day = 86400;
constexpr qint64 now = 1795416120; // Mon 23 Nov 2026 06:42 UTC

QString said(const char *rule, const QByteArray &facts)
{
    return FindingText::sentence(QLatin1String(rule), facts, instantFromEpoch(now));
}

QByteArray leaver(qint64 daysAgo)
{
    return R"({"person":"Mara","gone_at":)" + QByteArray::number(now - daysAgo * day) + '}';
}

} // namespace

/// What is said of findings, in the language of the person.
class FindingTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void theMostTellingSentenceIsSaid()
    {
        QCOMPARE(said("leaver-account-enabled", leaver(5)), QStringLiteral("Still enabled 5 days after its owner left on 18 Nov 2026."));
        QCOMPARE(said("leaver-account-enabled", "{}"), QStringLiteral("Its owner has left and it is still enabled."));
        QCOMPARE(said("leaver-account-enabled", "no facts at all"), QStringLiteral("Its owner has left and it is still enabled."));
        QCOMPARE(FindingText::reason(QStringLiteral("leaver-account-enabled"), "{}", instantFromEpoch(now)),
                 QStringLiteral("Its owner has left and it is still enabled"));
        QCOMPARE(FindingText::action(QStringLiteral("key-custodian-departed")), QStringLiteral("Rotate the secret"));
    }

    void numbersChooseTheForm()
    {
        QCOMPARE(said("leaver-account-enabled", leaver(1)), QStringLiteral("Still enabled a day after its owner left on 22 Nov 2026."));
        QCOMPARE(said("leaver-account-enabled", leaver(0)), QStringLiteral("Still enabled; its owner left on 23 Nov 2026."));
        QCOMPARE(said("source-row-drop", R"({"rows_last":1,"rows_prev":900})"), QStringLiteral("One row after 900 before."));
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QCOMPARE(said("source-row-drop", R"({"rows_last":0,"rows_prev":900})"), QStringLiteral("0 ligne contre 900 avant."));
        QCOMPARE(said("source-row-drop", R"({"rows_last":2,"rows_prev":900})"), QStringLiteral("2 lignes contre 900 avant."));
    }

    void conditionsAreAskedFirst()
    {
        QCOMPARE(said("token-issuance-not-logged", R"({"personal_data":1})"),
                 QStringLiteral("Tokens open personal data here, and nothing tells which were issued."));
        QCOMPARE(said("token-issuance-not-logged", R"({"personal_data":0})"), QStringLiteral("Tokens are accepted, and nothing tells which were issued."));
    }

    void theLanguageIsThatOfThePerson()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QCOMPARE(FindingText::title(QStringLiteral("leaver-account-enabled")), QStringLiteral("Compte actif d’une personne partie"));
        QCOMPARE(said("leaver-account-enabled", leaver(0)), QStringLiteral("Encore actif\u202F; son titulaire est parti le 23 nov. 2026."));
        QCOMPARE(FindingText::storeName(QStringLiteral("kms")), QStringLiteral("un service de clés"));
        QLocale::setDefault(QLocale(QLocale::Korean, QLocale::SouthKorea));
        QCOMPARE(said("leaver-account-enabled", leaver(5)), QStringLiteral("소유자가 2026년 11월 18일 퇴사한 지 5일이 지났는데 아직 사용 가능합니다."));
        QCOMPARE(FindingText::action(QStringLiteral("key-custodian-departed")), QStringLiteral("비밀 교체"));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(FindingText::storeName(QStringLiteral("kms")), QStringLiteral("a key service"));
    }

    void whatALanguageLacksIsSaidInEnglish()
    {
        const WordBook english(QLocale::English, R"({"rules":{"a":{"title":"Only here","says":["Yes."],"act":"Act"}},"terms":{"g":{"x":"word"}}})");
        const WordBook french(QLocale::French, R"({"rules":{}})", &english);
        QVERIFY(french.rule(QStringLiteral("a")));
        QCOMPARE(french.rule(QStringLiteral("a"))->title, QStringLiteral("Only here"));
        QCOMPARE(french.term(QStringLiteral("g"), QStringLiteral("x"))->other, QStringLiteral("word"));
        QVERIFY(french.hasGroup(QStringLiteral("g")));
        QVERIFY(!french.rule(QStringLiteral("b")));
        QCOMPARE(FindingText::title(QStringLiteral("rule-of-our-own")), QStringLiteral("Rule of our own"));
        QCOMPARE(said("rule-of-our-own", "{}"), QStringLiteral("Rule of our own."));
        QCOMPARE(FindingText::action(QStringLiteral("rule-of-our-own")), QStringLiteral("Look into it"));
    }

    void factsHaveForms()
    {
        const QJsonObject facts{{QStringLiteral("share"), 0.0123}, {QStringLiteral("half"), 0.5}, {QStringLiteral("many"), 14206311},
            {QStringLiteral("at"), now - 3600}, {QStringLiteral("old"), now - 3 * day}, {QStringLiteral("none"), QJsonValue::Null},
            {QStringLiteral("lands"), QStringLiteral("FR, KR")}, {QStringLiteral("steps"), QStringLiteral(R"([{"to":"a"},{"to":"b"},{"to":"c"}])")},
            {QStringLiteral("long"), QJsonArray{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")}},
            {QStringLiteral("kind"), QStringLiteral("api_token")}, {QStringLiteral("odd"), QStringLiteral("amulet")},
            {QStringLiteral("needs"), QStringLiteral("last-use, mfa")},
            {QStringLiteral("rule"), QStringLiteral("source-stale")}};
        const FactWords words(WordBook::of(QLocale::English), facts, instantFromEpoch(now));
        const auto form = [&](const char *name, const char *how) { return words.fact(QLatin1String(name), QLatin1String(how)).value_or(QStringLiteral("-")); };
        QCOMPARE(form("share", "pct"), QStringLiteral("1.2"));
        QCOMPARE(form("half", "pct"), QStringLiteral("50"));
        QCOMPARE(form("many", "many"), QStringLiteral("14.2 M"));
        QCOMPARE(form("at", "when"), QStringLiteral("today at ") + Words::hour(instantFromEpoch(now - 3600)));
        QCOMPARE(form("old", "ago"), QStringLiteral("3"));
        QCOMPARE(form("none", "day"), QStringLiteral("-"));
        QCOMPARE(form("lands", "list"), QStringLiteral("FR and KR"));
        QCOMPARE(form("steps", "list"), QStringLiteral("a, b and c"));
        QCOMPARE(form("long", "list"), QStringLiteral("1, 2, 3, 4 \u2026"));
        QCOMPARE(form("kind", "kind"), QStringLiteral("API token"));
        QCOMPARE(form("odd", "kind"), QStringLiteral("secret"));
        QCOMPARE(form("needs", "need"), QStringLiteral("last use, second factors"));
        QCOMPARE(form("odd", "store"), QStringLiteral("amulet"));
        QCOMPARE(form("rule", "rule"), QStringLiteral("Source has stopped delivering"));
        QCOMPARE(form("odd", "n"), QStringLiteral("-"));
        QCOMPARE(form("many", "no-such-form"), QStringLiteral("-"));
    }

    void theStrongestReasonOfADetectorIsSaid()
    {
        const QByteArray facts = R"({"factors":[{"name":"new-device","weight":0.2,"observed":1,"words":"A new device."},
            {"name":"colleagues-there","weight":0.9,"observed":1,"words":"A colleague was there."},
            {"name":"speed","weight":0.7,"observed":912,"words":"9,000 km in 600 minutes."}],"first_at":1,"last_at":2})";
        QCOMPARE(said("impossible-travel", facts), QStringLiteral("9,000 km in 600 minutes."));
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QCOMPARE(said("impossible-travel", facts), QStringLiteral("Le trajet exigerait 912 km/h."));
        QLocale::setDefault(QLocale(QLocale::Korean, QLocale::SouthKorea));
        QCOMPARE(said("impossible-travel", facts), QStringLiteral("이동하려면 시속 912km가 필요합니다."));
    }

    void hostileFactsStayInert()
    {
        const QString evil = QStringLiteral("<b>x</b>\u202Egnp\n{gone_at:day}");
        const QByteArray facts = QJsonDocument(QJsonObject{{QStringLiteral("name"), evil}, {QStringLiteral("holders"), 3}}).toJson();
        const QString words = said("wildcard-admin-policy", facts);
        // Written out, on one line, and not taken for a place of its own.
        QVERIFY(words.contains(QStringLiteral("<b>x</b>⟨U+202E⟩gnp {gone_at:day}")));
        QVERIFY(!words.contains(u'\u202E') && !words.contains(u'\n'));
        for (const char *form : {"text", "list", "store", "kind", "role", "rule"}) {
            const FactWords one(WordBook::of(QLocale::Korean), {{QStringLiteral("f"), evil}}, instantFromEpoch(now));
            const QString shown = one.fact(QStringLiteral("f"), QLatin1String(form)).value_or(QString());
            QVERIFY2(!shown.contains(u'\u202E') && !shown.contains(u'\n'), form);
        }
        const QByteArray detector = R"({"factors":[{"name":"speed","weight":1,"observed":1,"words":"a\u202eb\n"}]})";
        QVERIFY(!said("impossible-travel", detector).contains(u'\u202E'));
        QVERIFY(!FindingText::title(QStringLiteral("a\u202Eb")).contains(u'\u202E'));
    }

    void datesFollowTheLanguage()
    {
        const Instant at = instantFromEpoch(now - 3 * day);
        QLocale::setDefault(QLocale(QLocale::Korean, QLocale::SouthKorea));
        QCOMPARE(Words::day(at), QStringLiteral("2026년 11월 20일"));
        QCOMPARE(Words::onPaper(at), QStringLiteral("2026년 11월 20일 (금) 07:42"));
        QCOMPARE(Words::roughly(14206311), QStringLiteral("1,420만"));
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QCOMPARE(Words::day(at), QStringLiteral("20 nov. 2026"));
    }
};

POSTERN_TEST(FindingTextTest)
#include "FindingTextTest.moc"
