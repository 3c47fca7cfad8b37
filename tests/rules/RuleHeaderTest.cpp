// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/RuleCatalog.h"
#include "models/rules/RuleNeed.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace postern;

namespace {

/// How the controls of each norm are numbered.
const QHash<QString, QRegularExpression> &shapes()
{
    static const QHash<QString, QRegularExpression> all{
        // CIS Controls 8.1: safeguard 1.1 to 18.x
        {QStringLiteral("cis"), QRegularExpression(QStringLiteral("\\A([1-9]|1[0-8])\\.([1-9]|1[0-9])\\z"))},
        // NIST SP 800-53 revision 5: family, number, enhancement, part
        {QStringLiteral("nist"), QRegularExpression(QStringLiteral("\\A(AC|AT|AU|CA|CM|CP|IA|IR|MA|MP|PE|PL|PM|PS|PT|RA|SA|SC|SI|SR)-[1-9][0-9]?"
                                                                  "(\\([1-9][0-9]?\\))?( [a-z])?\\z"))},
        // ISO/IEC 27001:2022, annex A: 5.1 to 8.34
        {QStringLiteral("iso"), QRegularExpression(QStringLiteral("\\AA\\.(5\\.([1-9]|[12][0-9]|3[0-7])|6\\.[1-8]|7\\.([1-9]|1[0-4])|8\\.([1-9]|[12][0-9]|3[0-4]))\\z"))},
        // PCI DSS 4.0.1: requirement 1 to 12
        {QStringLiteral("pci"), QRegularExpression(QStringLiteral("\\A([1-9]|1[0-2])\\.[1-9][0-9]?(\\.[1-9][0-9]?){1,3}\\z"))},
        // SOC 2, trust services criteria
        {QStringLiteral("soc2"), QRegularExpression(QStringLiteral("\\A(CC[1-9]|A1|C1|PI1|P[1-8])\\.[1-9]\\z"))},
        // ISMS-P, Korea: 1.1.1 to 3.5.3
        {QStringLiteral("ismsp"), QRegularExpression(QStringLiteral("\\A[1-3]\\.[1-9][0-9]?\\.[1-9]\\z"))},
        // MITRE ATT&CK, techniques
        {QStringLiteral("attack"), QRegularExpression(QStringLiteral("\\AT1[0-9]{3}(\\.[0-9]{3})?\\z"))}};
    return all;
}

bool hasLetters(const QString &text, QChar from, QChar to)
{
    return std::any_of(text.begin(), text.end(), [&](QChar c) { return c >= from && c <= to; });
}

QJsonObject healthyEstate()
{
    QFile file(QStringLiteral(POSTERN_SOURCE_DIR "/tests/rules/healthy-estate.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("given")).toObject();
}

} // namespace

/// What the headers of all rules say: norms, languages, which word gives way to which, and when it is due.
class RuleHeaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWholeCatalogueIsThere()
    {
        QHash<QChar, int> groups;
        for (const Rule &rule : RuleCatalog::bundled().rules())
            ++groups[rule.group];
        const QHash<QChar, int> least{{u'A', 14}, {u'B', 9}, {u'C', 18}, {u'D', 23}, {u'E', 7}, {u'F', 5}, {u'G', 7}, {u'H', 22}, {u'I', 15}};
        for (auto group = least.begin(); group != least.end(); ++group)
            QVERIFY2(groups.value(group.key()) >= group.value(), qPrintable(QString(group.key())));
    }
    void everyRuleAnswersToEveryNorm()
    {
        for (const Rule &rule : RuleCatalog::bundled().rules()) {
            for (auto norm = shapes().begin(); norm != shapes().end(); ++norm) {
                const QStringList ids = rule.controls.value(norm.key());
                const QString why = rule.withoutControl.value(norm.key());
                QVERIFY2(ids.isEmpty() == !why.isEmpty(), qPrintable(rule.id + QStringLiteral(" and ") + norm.key()));
                QVERIFY2(QSet<QString>(ids.begin(), ids.end()).size() == ids.size(), qPrintable(rule.id));
                for (const QString &id : ids)
                    QVERIFY2(norm->match(id).hasMatch(), qPrintable(QStringLiteral("%1: %2 is none of %3").arg(rule.id, id, norm.key())));
            }
        }
    }
    void theShapesOfNormsAreStrict()
    {
        for (const auto &[norm, wrong] : {std::pair{"cis", "19.1"}, {"cis", "5"}, {"nist", "XX-2"}, {"nist", "AC2"}, {"iso", "A.5.38"}, {"iso", "5.1"},
                                          {"pci", "13.1.1"}, {"pci", "8.2"}, {"soc2", "CC10.1"}, {"ismsp", "4.1.1"}, {"attack", "T999"}, {"attack", "TA0001"}})
            QVERIFY2(!shapes().value(QLatin1String(norm)).match(QLatin1String(wrong)).hasMatch(), wrong);
    }
    void titlesAndRemediesAreInThreeLanguages()
    {
        QSet<QString> titles;
        for (const Rule &rule : RuleCatalog::bundled().rules()) {
            for (const auto *texts : {&rule.title, &rule.remedy}) {
                const QString en = texts->value(QStringLiteral("en"));
                const QString fr = texts->value(QStringLiteral("fr"));
                const QString ko = texts->value(QStringLiteral("ko"));
                QVERIFY2(!en.isEmpty() && !fr.isEmpty() && en != fr, qPrintable(rule.id));
                QVERIFY2(hasLetters(ko, QChar(0xAC00), QChar(0xD7A3)) && !hasLetters(fr, QChar(0xAC00), QChar(0xD7A3)), qPrintable(rule.id));
            }
            for (const QString &title : rule.title) {
                QVERIFY2(title.size() <= 110 && !title.endsWith(u'.'), qPrintable(rule.id));
                QVERIFY2(!titles.contains(title), qPrintable(title));
                titles << title;
            }
            for (const QString &remedy : rule.remedy)
                QVERIFY2(remedy.endsWith(u'.'), qPrintable(rule.id + QStringLiteral(": ") + remedy));
            for (const RuleParameter &one : rule.parameters)
                QVERIFY2(one.least < one.most && one.origin.size() > 3, qPrintable(rule.id + u' ' + one.name));
        }
    }
    void theWordThatSaysMoreWins()
    {
        const QHash<QString, QStringList> expected{
            {QStringLiteral("leaver-account-enabled"), {QStringLiteral("dormant-account"), QStringLiteral("dormant-privileged-account"), QStringLiteral("orphan-account")}},
            {QStringLiteral("dormant-privileged-account"), {QStringLiteral("dormant-account"), QStringLiteral("never-used-account")}},
            {QStringLiteral("dormant-account"), {QStringLiteral("never-used-account")}},
            {QStringLiteral("key-custodian-departed"), {QStringLiteral("shared-secret-after-leaver"), QStringLiteral("key-custodian-moved"), QStringLiteral("signing-key-over-age")}},
            {QStringLiteral("shared-secret-after-leaver"), {QStringLiteral("key-custodian-moved"), QStringLiteral("signing-key-over-age")}},
            {QStringLiteral("key-custodian-moved"), {QStringLiteral("signing-key-over-age")}},
            {QStringLiteral("access-after-departure"), {QStringLiteral("first-country-or-asn"), QStringLiteral("off-hours-admin")}},
            {QStringLiteral("root-access-key-exists"), {QStringLiteral("access-key-over-age")}},
            {QStringLiteral("privileged-no-mfa"), {QStringLiteral("interactive-no-mfa")}}};
        const RuleCatalog catalog = RuleCatalog::bundled();
        for (auto rule = expected.begin(); rule != expected.end(); ++rule) {
            QVERIFY2(catalog.rule(rule.key()), qPrintable(rule.key()));
            for (const QString &loser : rule.value())
                QVERIFY2(catalog.rule(rule.key())->supersedes.contains(loser), qPrintable(rule.key() + QStringLiteral(" over ") + loser));
        }
    }
    void noTwoWordsGiveWayToEachOther()
    {
        const RuleCatalog catalog = RuleCatalog::bundled();
        for (const Rule &rule : catalog.rules()) {
            QSet<QString> seen;
            QStringList open = rule.supersedes;
            while (!open.isEmpty()) {
                const QString next = open.takeFirst();
                QVERIFY2(next != rule.id, qPrintable(rule.id));
                if (seen.contains(next))
                    continue;
                seen << next;
                QVERIFY2(catalog.rule(next), qPrintable(rule.id + QStringLiteral(" supersedes ") + next));
                open << catalog.rule(next)->supersedes;
            }
        }
    }
    void theWorseIsDueSooner()
    {
        for (const Rule &rule : RuleCatalog::bundled().rules()) {
            const auto due = [&](FindingSeverity severity) { return rule.dueDays[std::size_t(severity)]; };
            QVERIFY2(due(FindingSeverity::Critical) > 0, qPrintable(rule.id));
            QVERIFY2(due(FindingSeverity::Critical) <= due(FindingSeverity::High) && due(FindingSeverity::High) <= due(FindingSeverity::Medium) &&
                         due(FindingSeverity::Medium) <= due(FindingSeverity::Low), qPrintable(rule.id));
            QVERIFY2(due(FindingSeverity::Critical) <= 1 && due(FindingSeverity::High) <= 7 && due(FindingSeverity::Medium) <= 30 &&
                         due(FindingSeverity::Low) <= 90, qPrintable(rule.id));
        }
    }
    void rulesAskForActivitiesThatAreOnTheList()
    {
        QFile file(QStringLiteral(POSTERN_SOURCE_DIR "/resources/sources/README.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString list = QString::fromUtf8(file.readAll()).section(QStringLiteral("## Activities"), 1).section(QStringLiteral("\n## "), 0, 0);
        static const QRegularExpression asked(QStringLiteral("\\bactivity( NOT)?( IN \\(|=)(('[a-z-]+'(, )?)+)"));
        static const QRegularExpression word(QStringLiteral("'([a-z-]+)'"));
        QSet<QString> words;
        for (const Rule &rule : RuleCatalog::bundled().rules()) {
            for (auto place = asked.globalMatch(QString::fromUtf8(rule.sql)); place.hasNext();) {
                for (auto one = word.globalMatch(place.next().captured(3)); one.hasNext();)
                    words << one.next().captured(1);
            }
        }
        QVERIFY(words.size() > 20);
        for (const QString &one : words)
            QVERIFY2(list.contains(QStringLiteral("`%1`").arg(one)), qPrintable(one));
    }
    void theHealthyEstateHasEveryKindOfSource()
    {
        const QJsonObject given = healthyEstate();
        QHash<QString, QString> categories;
        for (const QJsonValue &source : given.value(QStringLiteral("source")).toArray())
            categories.insert(source.toObject().value(QStringLiteral("kind")).toString(), source.toObject().value(QStringLiteral("category")).toString());
        static const QRegularExpression line(QStringLiteral("^category: *([a-z]+)"), QRegularExpression::MultilineOption);
        const QDir manifests(QStringLiteral(POSTERN_SOURCE_DIR "/resources/sources"));
        for (const QString &name : manifests.entryList({QStringLiteral("*.yaml")})) {
            QFile file(manifests.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString category = line.match(QString::fromUtf8(file.readAll())).captured(1);
            QVERIFY2(!category.isEmpty() && categories.value(name.chopped(5)) == category, qPrintable(name));
        }
    }
    void theHealthyEstateHasEveryKindOfRecord()
    {
        const QJsonObject given = healthyEstate();
        for (const char *kind : {"person", "account", "account_attr", "credential", "custodian", "checkout", "entitlement", "grant", "membership", "usage",
                                 "ownership", "data_store", "event", "alert", "change_window", "ticket", "source_policy", "sod_rule", "detection",
                                 "read_day", "seen_feature", "token_issue"})
            QVERIFY2(!given.value(QLatin1String(kind)).toArray().isEmpty(), kind);
        QSet<QString> kinds;
        for (const QJsonValue &account : given.value(QStringLiteral("account")).toArray())
            kinds << account.toObject().value(QStringLiteral("kind")).toString(QStringLiteral("human"));
        for (const char *kind : {"human", "guest", "shared", "service", "machine", "agent", "app"})
            QVERIFY2(kinds.contains(QLatin1String(kind)), kind);
    }
};

POSTERN_TEST(RuleHeaderTest)
#include "RuleHeaderTest.moc"
