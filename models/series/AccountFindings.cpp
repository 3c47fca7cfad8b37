// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/AccountFindings.h"

#include "models/base/Words.h"
#include "models/findings/FindingText.h"
#include "models/series/AccountLoader.h"
#include "models/series/Query.h"
#include "models/series/StepCommands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::AccountFindings", text);
}

constexpr const char *columns =
    "SELECT f.finding_id, f.rule_id, f.severity, f.level, f.rank, f.subject_kind, f.subject_id, f.person_id, f.since, f.opened_at, "
    "f.due_at, f.coverage, f.facts, EXISTS(SELECT 1 FROM main.exception x WHERE x.rule_id=f.rule_id AND x.subject_kind=f.subject_kind "
    "AND x.subject_id=f.subject_id AND x.created_at<=?2 AND x.expires_at>?2) FROM temp.open_finding f WHERE ";

/// A finding and the person it is about, for the row of HR behind it.
struct Found
{
    FindingDetail finding;
    int rank = 0;
    qint64 personId = 0;
};

Found readFinding(const Statement &row, Instant at)
{
    Found found;
    FindingDetail &finding = found.finding;
    finding.findingId = row.integer(0);
    finding.ruleId = row.text(1);
    finding.severityWord = row.text(2);
    finding.severity = row.integer(4) == 0 ? Severity::None : Severity(row.integer(3));
    found.rank = int(row.integer(4));
    finding.subjectKind = row.text(5);
    finding.subjectId = row.integer(6);
    found.personId = row.integer(7);
    finding.since = instantFromEpoch(row.integer(8));
    finding.openedAt = instantFromEpoch(row.integer(9));
    if (!row.isNull(10))
        finding.dueAt = instantFromEpoch(row.integer(10));
    finding.carriedForward = row.text(11);
    finding.facts = row.text(12).toUtf8();
    finding.isAccepted = row.integer(13) != 0;
    finding.title = FindingText::title(finding.ruleId);
    finding.sentence = FindingText::sentence(finding.ruleId, finding.facts, at);
    finding.action = FindingText::action(finding.ruleId);
    return found;
}

Result<void> nameSubject(Database &database, const AccountDetail &account, FindingDetail &finding)
{
    finding.subjectName = account.name;
    const char *sql = nullptr;
    QString what;
    if (finding.subjectKind == QLatin1String("credential")) {
        sql = "SELECT COALESCE(c.name,c.key), c.source_id, c.file_id, c.row_number FROM temp.credential c WHERE c.credential_id=?1";
        what = QStringLiteral("key");
    } else if (finding.subjectKind == QLatin1String("grant")) {
        sql = "SELECT e.name, g.source_id, g.file_id, g.row_number FROM temp.access_grant g JOIN temp.entitlement e "
              "ON e.entitlement_id=g.entitlement_id WHERE g.account_id=?2 AND g.grant_id=?1";
        what = QStringLiteral("grant");
    } else {
        finding.evidence << account.origin;
        return {};
    }
    qint64 source = 0, line = 0;
    std::optional<qint64> file;
    std::vector<Value> values{finding.subjectId};
    if (finding.subjectKind == QLatin1String("grant"))
        values.emplace_back(account.accountId);
    TRY(eachRow(database, sql, values, [&](const Statement &row) {
        finding.subjectName = row.text(0);
        source = row.integer(1);
        file = row.maybeInteger(2);
        line = row.integer(3);
    }));
    if (source > 0)
        finding.evidence << TRY(AccountLoader::origin(database, what, source, file, line));
    return {};
}

/// The rows that prove it: the thing itself, the person, and who has known the secret.
Result<void> findEvidence(Database &database, const AccountDetail &account, Found &found)
{
    FindingDetail &finding = found.finding;
    TRY(nameSubject(database, account, finding));
    for (const CredentialDetail &secret : account.credentials) {
        if (finding.subjectKind != QLatin1String("credential") || secret.credentialId != finding.subjectId)
            continue;
        for (const CustodianDetail &custodian : secret.custodians)
            if (custodian.personId == found.personId)
                finding.evidence << custodian.origin;
    }
    if (found.personId > 0)
        if (const auto person = TRY(AccountLoader::person(database, found.personId)))
            finding.evidence << person->origin;
    finding.evidence.removeIf([](const EvidenceRow &row) { return !row.isKnown(); });
    return {};
}

Result<void> loadFindings(Database &database, AccountDetail &account)
{
    std::vector<Found> all;
    const auto take = [&](const Statement &row) { all.push_back(readFinding(row, account.at)); };
    const qint64 at = toEpoch(account.at);
    TRY(eachRow(database, QByteArray(columns) + "f.subject_kind='account' AND f.subject_id=?1", {account.accountId, at}, take));
    TRY(eachRow(database, QByteArray(columns) + "f.subject_kind='grant' AND f.subject_id IN "
                "(SELECT g.grant_id FROM temp.access_grant g WHERE g.account_id=?1)", {account.accountId, at}, take));
    for (const CredentialDetail &secret : std::as_const(account.credentials))
        TRY(eachRow(database, QByteArray(columns) + "f.subject_kind='credential' AND f.subject_id=?1", {secret.credentialId, at}, take));
    std::stable_sort(all.begin(), all.end(), [](const Found &a, const Found &b) {
        return std::tuple(-a.rank, -toEpoch(a.finding.since), a.finding.ruleId) <
               std::tuple(-b.rank, -toEpoch(b.finding.since), b.finding.ruleId);
    });
    for (Found &found : all) {
        TRY(findEvidence(database, account, found));
        account.findings << found.finding;
    }
    return {};
}

Result<void> loadScore(Database &database, AccountDetail &account)
{
    return eachRow(database, "SELECT score, level, factors FROM temp.risk WHERE subject_kind='account' AND subject_id=?1",
                   {account.accountId}, [&](const Statement &row) {
                       account.score = row.real(0);
                       account.level = Severity(row.integer(1));
                       const QByteArray factors = row.text(2).toUtf8();
                       const QJsonObject object = QJsonDocument::fromJson(factors).object();
                       account.inherentScore = object.value(QLatin1String("inherent")).toDouble(account.score);
                       account.waterfall = AccountFindings::waterfall(factors, account.score, account.level, account.findings);
                   });
}

StepCommands::Action actionFor(const FindingDetail &finding)
{
    if (finding.subjectKind == QLatin1String("credential"))
        return StepCommands::Action::DisableKey;
    if (finding.subjectKind == QLatin1String("grant"))
        return StepCommands::Action::RemoveRight;
    return StepCommands::Action::DisableAccount;
}

bool isAboutOwner(const QString &ruleId)
{
    return ruleId == QLatin1String("leaver-owns-service-account") || ruleId == QLatin1String("orphan-account") ||
           ruleId == QLatin1String("guest-sponsor-gone") || ruleId == QLatin1String("key-custodian-unknown");
}

void planSteps(AccountDetail &account)
{
    for (const FindingDetail &finding : std::as_const(account.findings)) {
        NextStep step;
        const bool isNamed = finding.subjectKind == QLatin1String("credential") || finding.subjectKind == QLatin1String("grant");
        step.title = isNamed ? say("%1: %2").arg(finding.action, Words::shown(finding.subjectName)) : finding.action;
        step.isOwner = isAboutOwner(finding.ruleId);
        const bool isThere = std::any_of(account.steps.begin(), account.steps.end(), [&](const NextStep &other) {
            return other.title == step.title;
        });
        if (isThere || account.steps.size() >= 3)
            continue;
        if (!step.isOwner)
            StepCommands::fill(step, actionFor(finding), {account.sourceKind, account.name, account.key, finding.subjectName});
        account.steps << step;
    }
    const bool hasNobody = !account.owner || account.owner->hasLeft();
    const bool isSaid = std::any_of(account.steps.begin(), account.steps.end(), [](const NextStep &s) { return s.isOwner; });
    if (hasNobody && !isSaid && account.steps.size() < 3 && account.kind != QLatin1String("human")) {
        NextStep step;
        step.title = say("Name a new owner");
        step.isOwner = true;
        account.steps << step;
    }
}

} // namespace

QVector<int> AccountFindings::wholePoints(const QVector<double> &points, int score)
{
    QVector<int> whole;
    QVector<qsizetype> order(points.size());
    std::iota(order.begin(), order.end(), 0);
    int left = score;
    for (const double point : points) {
        whole << int(std::floor(point));
        left -= whole.last();
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return points[a] - whole[a] > points[b] - whole[b]; });
    for (qsizetype i = 0; left != 0 && !order.isEmpty(); ++i) {
        const int one = left > 0 ? 1 : -1;
        whole[order[i % order.size()]] += one;
        left -= one;
    }
    return whole;
}

Waterfall AccountFindings::waterfall(const QByteArray &json, double score, Severity level, const QVector<FindingDetail> &findings)
{
    Waterfall waterfall;
    waterfall.score = int(std::lround(score));
    waterfall.level = level;
    const QJsonArray factors = QJsonDocument::fromJson(json).object().value(QLatin1String("factors")).toArray();
    QVector<double> points;
    for (const QJsonValue &value : factors) {
        const QJsonObject factor = value.toObject();
        points << factor.value(QLatin1String("points")).toDouble();
        RiskFactor drawn;
        const qint64 id = factor.value(QLatin1String("finding")).toInteger();
        const QString rule = factor.value(QLatin1String("rule")).toString();
        drawn.name = rule.isEmpty() ? say("Nobody is at zero") : FindingText::title(rule);
        if (rule.isEmpty())
            drawn.evidence = say("what its rights alone weigh");
        for (const FindingDetail &finding : findings)
            if (finding.findingId == id && id > 0)
                drawn.evidence = finding.sentence.endsWith(u'.') ? finding.sentence.chopped(1) : finding.sentence;
        waterfall.factors << drawn;
    }
    const QVector<int> whole = wholePoints(points, waterfall.score);
    for (qsizetype i = 0; i < waterfall.factors.size(); ++i)
        waterfall.factors[i].points = whole[i];
    // Most first, as one asks; what nobody can help comes last.
    std::stable_sort(waterfall.factors.begin(), waterfall.factors.end(),
                     [](const RiskFactor &a, const RiskFactor &b) { return a.points > b.points; });
    return waterfall;
}

Result<void> AccountFindings::load(Database &database, AccountDetail &account)
{
    TRY(loadFindings(database, account));
    TRY(loadScore(database, account));
    planSteps(account);
    return {};
}

} // namespace postern
