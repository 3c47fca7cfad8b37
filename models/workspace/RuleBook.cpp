// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/RuleBook.h"

#include "models/base/Words.h"
#include "models/findings/FindingText.h"
#include "models/findings/SeverityWords.h"
#include "models/rules/RuleSettings.h"
#include "models/series/Query.h"
#include "models/workspace/RuleStanding.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::RuleBook", text);
}

QString language()
{
    return QLocale().name().section(QLatin1Char('_'), 0, 0);
}

/// Sets the standing and the last run of one rule.
Result<void> observe(Database &database, const RuleStanding &standing, const Rule &rule, RuleCard &card)
{
    standing.judge(rule, card);
    QString status, message;
    TRY(eachRow(database, "SELECT at, status, COALESCE(duration_ms,0), message FROM main.rule_run WHERE rule_id=?1 AND at<=?2 ORDER BY rule_run_id DESC LIMIT 1",
                {rule.id.toStdString(), toEpoch(instantOf(database))}, [&](const Statement &row) {
                    card.lastRunAt = instantFromEpoch(row.integer(0));
                    status = row.text(1);
                    card.lastRunMs = row.integer(2);
                    message = row.text(3);
                }));
    if (status == QLatin1String("failed")) {
        card.standing = RuleCard::Standing::Failed;
        card.because = say("The query of this rule failed: %1").arg(Words::shown(message));
    } else if (status.isEmpty() && card.standing != RuleCard::Standing::NotJudged) {
        card.standing = RuleCard::Standing::NeverRun;
        card.because = say("This rule was not evaluated yet. Sync to judge.");
    }
    return {};
}

RuleCard cardOf(const Rule &rule)
{
    RuleCard card;
    card.id = rule.id;
    card.group = rule.group;
    card.title = rule.isBundled ? FindingText::title(rule.id) : Words::shown(rule.titleIn(language()));
    card.severity = markOf(rule.severity.otherwise());
    card.isOwn = !rule.isBundled;
    card.isEdited = std::any_of(rule.parameters.begin(), rule.parameters.end(),
                                [](const RuleParameter &one) { return one.value != one.defaultValue; });
    return card;
}

QString nameOfNorm(const QString &norm)
{
    static const QMap<QString, QString> names{
        {QStringLiteral("cis"), QStringLiteral("CIS Controls")}, {QStringLiteral("nist"), QStringLiteral("NIST SP 800-53")},
        {QStringLiteral("iso"), QStringLiteral("ISO/IEC 27001")}, {QStringLiteral("pci"), QStringLiteral("PCI DSS")},
        {QStringLiteral("soc2"), QStringLiteral("SOC 2")}, {QStringLiteral("ismsp"), QStringLiteral("ISMS-P")},
        {QStringLiteral("attack"), QStringLiteral("MITRE ATT&CK")}};
    return names.value(norm, norm);
}

QVector<RuleDetail::Proof> proofOf(const QString &id)
{
    QVector<RuleDetail::Proof> proof;
    QFile file(QStringLiteral(":/proofs/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return proof; // a rule of one's own brings none
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("cases")).toArray();
    for (const QJsonValue &one : cases) {
        const QString kind = one[QLatin1String("kind")].toString();
        proof << RuleDetail::Proof{kind == QLatin1String("caught")   ? RuleDetail::Proof::Kind::Caught
                                   : kind == QLatin1String("spared") ? RuleDetail::Proof::Kind::Spared
                                                                     : RuleDetail::Proof::Kind::Edge,
                                   Words::shown(one[QLatin1String("name")].toString())};
    }
    return proof;
}

/// Who changed a parameter, and when the text became another.
Result<QVector<RuleDetail::Entry>> historyOf(Database &database, const QString &id)
{
    const qint64 at = toEpoch(instantOf(database));
    QVector<RuleDetail::Entry> history;
    TRY(eachRow(database, "SELECT at, detail, actor FROM main.audit WHERE action='rule-parameter-set' AND subject=?1 AND at<=?2", {id.toStdString(), at},
                [&](const Statement &row) { history << RuleDetail::Entry{instantFromEpoch(row.integer(0)), Words::shown(row.text(1)), row.text(2)}; }));
    QString before;
    TRY(eachRow(database, "SELECT MIN(first_at), text_hash FROM main.rule_version WHERE rule_id=?1 AND first_at<=?2 GROUP BY text_hash ORDER BY 1",
                {id.toStdString(), at}, [&](const Statement &row) {
                    history << RuleDetail::Entry{instantFromEpoch(row.integer(0)),
                                                 before.isEmpty() ? say("first evaluated here") : say("another text of the rule"), QString()};
                    before = row.text(1);
                }));
    std::stable_sort(history.begin(), history.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    return history;
}

void describe(const Rule &rule, RuleDetail &detail)
{
    detail.why = Words::shown(rule.titleIn(language()));
    detail.remedy = Words::shown(rule.remedyIn(language()));
    detail.severityText = Words::shown(rule.severity.text());
    detail.file = rule.file;
    detail.text = QString::fromUtf8(rule.text);
    detail.sqlLine = rule.sqlLine;
    for (const RuleParameter &one : rule.parameters)
        detail.parameters << RuleDetail::Parameter{one.name, one.value, one.defaultValue, one.least, one.most, Words::shown(one.origin)};
    for (const RuleNeed need : rule.needs)
        detail.needs << RuleStanding::nameOf(need);
    for (auto norm = rule.controls.begin(); norm != rule.controls.end(); ++norm)
        detail.controls << qMakePair(nameOfNorm(norm.key()), norm->join(QStringLiteral(", ")));
    for (int i = findingSeverityCount - 2; i > 0; --i) { // confirmed is given by people
        if (rule.dueDays[std::size_t(i)] > 0)
            detail.dueDays << qMakePair(SeverityWords::level(markOf(FindingSeverity(i))), rule.dueDays[std::size_t(i)]);
    }
    detail.proof = proofOf(rule.id);
}

} // namespace

QString RuleBook::nameOfGroup(QChar group)
{
    switch (group.toLatin1()) {
    case 'A': return say("Leavers and owners");
    case 'B': return say("Dormancy");
    case 'C': return say("Least privilege");
    case 'D': return say("Credentials");
    case 'E': return say("Sign-in");
    case 'F': return say("Separation of duties");
    case 'G': return say("Service accounts and machines");
    case 'H': return say("Behaviour");
    case 'I': return say("Monitoring");
    default: return say("Other rules");
    }
}

Result<QVector<RuleCard>> RuleBook::cards(Database &database, const RuleCatalog &catalog)
{
    const RuleCatalog set = TRY(RuleSettings::applied(catalog, database));
    const RuleStanding standing(TRY(SourceCoverage::read(database)));
    QHash<QString, qint64> matches; // counted at once: looking back, each count reads all findings there ever were
    TRY(eachRow(database, "SELECT rule_id, COUNT(*) FROM temp.rule_match GROUP BY rule_id", {},
                [&](const Statement &row) { matches.insert(row.text(0), row.integer(1)); }));
    QVector<RuleCard> cards;
    for (const Rule &rule : set.rules()) {
        RuleCard card = cardOf(rule);
        card.matches = matches.value(rule.id);
        TRY(observe(database, standing, rule, card));
        cards << card;
    }
    return cards;
}

Result<RuleDetail> RuleBook::detail(Database &database, const RuleCatalog &catalog, const QString &id)
{
    const RuleCatalog set = TRY(RuleSettings::applied(catalog, database));
    const Rule *rule = set.rule(id);
    if (!rule)
        return Error{say("There is no rule “%1”.").arg(Words::shown(id)), {}, false};
    RuleDetail detail;
    detail.card = cardOf(*rule);
    detail.card.matches = TRY(numberOf(database, "SELECT COUNT(*) FROM temp.rule_match WHERE rule_id=?1", {id.toStdString()}));
    TRY(observe(database, RuleStanding(TRY(SourceCoverage::read(database))), *rule, detail.card));
    describe(*rule, detail);
    detail.history = TRY(historyOf(database, id));
    return detail;
}

} // namespace postern
