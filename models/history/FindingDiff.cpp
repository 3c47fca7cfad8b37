// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/FindingDiff.h"

#include "models/history/SubjectName.h"
#include "models/store/Database.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace postern {

struct FindingDiff::Found
{
    qint64 id = 0;
    QString rule, ruleHash;
    qint64 account = 0; ///< the account it is about, or whose credential or grant it is about; 0: none
    qint64 source = 0;  ///< of its subject
    std::optional<qint64> since;
    qint64 openedAt = 0;
    qint64 resolvedAt = 0; ///< 0: open
    QString resolvedBecause;
    QJsonArray coverage; ///< sources of the rule when it was opened or changed
};

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::HistoryDiff", text);
}

/// The account behind a subject, and the source that speaks of it.
constexpr const char *subjectAccount =
    "CASE f.subject_kind WHEN 'account' THEN f.subject_id WHEN 'grant' THEN (SELECT g.id FROM main.access_grant_version g WHERE g.row_id=f.subject_id)"
    " WHEN 'credential' THEN (SELECT i.id FROM main.credential_version c JOIN main.identity i ON i.kind=2 AND i.source_id=c.source_id AND i.key=c.account_key"
    "  WHERE c.id=f.subject_id ORDER BY c.row_id DESC LIMIT 1) END";
constexpr const char *subjectSource =
    "CASE f.subject_kind WHEN 'source' THEN f.subject_id WHEN 'grant' THEN (SELECT g.source_id FROM main.access_grant_version g WHERE g.row_id=f.subject_id)"
    " ELSE (SELECT i.source_id FROM main.identity i WHERE i.id=f.subject_id) END";

/// "days 45 → 30" for parameters that differ.
QString parameterChange(const QString &before, const QString &after)
{
    const QJsonObject old = QJsonDocument::fromJson(before.toUtf8()).object();
    const QJsonObject now = QJsonDocument::fromJson(after.toUtf8()).object();
    QStringList changes;
    for (auto one = now.begin(); one != now.end(); ++one) {
        if (old.value(one.key()) != one.value())
            changes << QStringLiteral("%1 %2 → %3").arg(one.key()).arg(old.value(one.key()).toDouble()).arg(one->toDouble());
    }
    return changes.join(QLatin1String(", "));
}

} // namespace

Result<QVector<DiffLine>> FindingDiff::run(const Progress &progress)
{
    TRY(readRules());
    TRY(readLinks());
    TRY(findings(progress));
    TRY(exceptions());
    return std::move(m_lines);
}

Result<void> FindingDiff::readRules()
{
    Statement rows = TRY(m_database.prepare("SELECT rule_id, rule_hash, text_hash, parameters, first_at FROM main.rule_version ORDER BY first_at"));
    while (TRY(rows.step()))
        m_rules[rows.text(0)] << RuleText{rows.text(1), rows.text(2), rows.text(3), instantFromEpoch(rows.integer(4))};
    return {};
}

Result<void> FindingDiff::readLinks()
{
    // A first match is no change: the account was new itself, or nobody was known before.
    Statement rows = TRY(m_database.prepare(
        "SELECT l.account_id, l.known_to FROM main.account_link l WHERE l.known_to IS NOT NULL UNION SELECT l.account_id, l.known_from FROM main.account_link l"
        " WHERE l.known_from>(SELECT MIN(a.known_from) FROM main.account_version a WHERE a.id=l.account_id)"));
    while (TRY(rows.step()))
        m_links[rows.integer(0)] << rows.integer(1);
    return {};
}

Result<void> FindingDiff::findings(const Progress &progress)
{
    const QByteArray open = "(f.opened_at<=%1 AND (f.resolved_at IS NULL OR f.resolved_at>%1))";
    const QByteArray before = QByteArray(open).replace("%1", QByteArray::number(m_request.knownFrom()));
    const QByteArray after = QByteArray(open).replace("%1", QByteArray::number(m_request.knownTo()));
    Statement rows = TRY(m_database.prepare(
        QByteArray("SELECT f.finding_id, f.rule_id, f.rule_hash, f.severity, f.person_id, f.subject_id, f.since, f.opened_at, f.resolved_at, f.resolved_because, ") +
        subjectAccount + ", " + subjectSource + ", " + SubjectName::sql("f.subject_kind", "f.subject_id") + ", " + after +
        ", (SELECT c.sources FROM main.finding_coverage c WHERE c.coverage_id=f.seen_coverage), f.coverage FROM main.finding f WHERE f.superseded_by IS NULL AND " + before +
        "<>" + after + " ORDER BY f.rule_id, f.finding_id"));
    while (TRY(rows.step())) {
        if (!progress.isWanted())
            return Error{QStringLiteral("Stopped."), {}, true};
        const bool isConcerned = m_request.concerns(rows.integer(5)) || (!rows.isNull(4) && m_request.concerns(rows.integer(4))) ||
                                 (!rows.isNull(10) && m_request.concerns(rows.integer(10)));
        if (!isConcerned)
            continue;
        Found found{rows.integer(0), rows.text(1), rows.text(2), rows.integer(10), rows.integer(11), rows.maybeInteger(6), rows.integer(7), rows.integer(8),
                    rows.text(9), QJsonDocument::fromJson(rows.text(14).toUtf8()).array()};
        DiffLine line;
        line.kind = QStringLiteral("finding");
        line.id = found.id;
        line.subject = rows.text(12);
        line.what = QStringLiteral("%1, %2").arg(found.rule, rows.text(3));
        line.source = found.source != 0 ? m_sources.nameOf(found.source) : QString();
        line.rule = found.rule;
        line.severity = rows.text(3);
        line.change = rows.integer(13) != 0 ? DiffLine::Change::Appeared : DiffLine::Change::Went;
        if (line.change == DiffLine::Change::Appeared)
            explainOpening(line, found);
        else
            explainClosing(line, found);
        m_lines << line;
    }
    return {};
}

bool FindingDiff::hasLinkChange(const Found &found, qint64 at) const
{
    return found.account != 0 && m_links.value(found.account).contains(at);
}

bool FindingDiff::explainByRule(DiffLine &line, const Found &found) const
{
    const QVector<RuleText> versions = m_rules.value(found.rule);
    const RuleText *now = nullptr, *before = nullptr;
    for (const RuleText &version : versions) {
        if (version.hash == found.ruleHash)
            now = &version;
        else if (toEpoch(version.firstAt) < found.openedAt)
            before = &version; // the last one before wins
    }
    if (!now || toEpoch(now->firstAt) != found.openedAt)
        return false; // this text had been evaluated before, and did not see it then
    const auto beginning = m_sources.beginning();
    if (!before) {
        // A rule that nothing fed was not judged either: then the source is the news, not the rule.
        if (!beginning || toEpoch(*beginning) >= found.openedAt || found.openedAt <= m_request.knownFrom() || explainBySource(line, found)) {
            line.because.clear();
            return false;
        }
        line.cause = DiffCause::RuleChanged;
        line.because = say("the rule was not there before");
        return true;
    }
    const bool isSameText = before->textHash == now->textHash;
    line.cause = isSameText ? DiffCause::ThresholdChanged : DiffCause::RuleChanged;
    line.because = isSameText ? parameterChange(before->parameters, now->parameters) : say("the rule reads otherwise");
    return true;
}

bool FindingDiff::explainBySource(DiffLine &line, const Found &found) const
{
    if (!found.since)
        return false;
    QVector<qint64> sources{found.source};
    for (const QJsonValue &one : found.coverage)
        sources << one.toObject().value(QLatin1String("source")).toInteger();
    for (const qint64 source : std::as_const(sources)) {
        const auto begun = m_sources.firstComplete(source);
        if (begun && *begun > m_request.from && toEpoch(*begun) <= found.openedAt) {
            line.because = say("%1 was first read on %2").arg(m_sources.nameOf(source), toIso(*begun));
            return true;
        }
        // It was silent on the earlier date: what it would have said then was not known.
        const auto last = m_sources.lastComplete(source, m_request.from);
        if (begun && last && toEpoch(*last) < *found.since) {
            line.because = say("%1 had last been read on %2, before it began").arg(m_sources.nameOf(source), toIso(*last));
            return true;
        }
    }
    return false;
}

void FindingDiff::explainOpening(DiffLine &line, const Found &found) const
{
    line.at = instantFromEpoch(found.openedAt);
    const bool wasThereBefore = !found.since || *found.since <= toEpoch(m_request.from);
    if (hasLinkChange(found, found.openedAt)) {
        line.cause = DiffCause::LinkChanged;
        line.because = say("whose account it is changed in the same run");
    } else if (wasThereBefore && explainByRule(line, found)) {
        return;
    } else if (wasThereBefore && explainBySource(line, found)) {
        line.cause = DiffCause::SourceMissing;
    } else {
        line.cause = DiffCause::New;
        line.because = !found.since ? say("first seen on %1").arg(toIso(*line.at))
                       : wasThereBefore ? say("it began on %1 and was recorded later").arg(toIso(instantFromEpoch(*found.since)))
                                        : say("it began on %1").arg(toIso(instantFromEpoch(*found.since)));
    }
}

void FindingDiff::explainClosing(DiffLine &line, const Found &found) const
{
    line.at = instantFromEpoch(found.resolvedAt);
    const QString &word = found.resolvedBecause;
    if (word == QLatin1String("source-removed")) {
        line.cause = DiffCause::SourceMissing;
        line.because = say("its source was taken out of the workspace; whether it is fixed is not known");
    } else if (word.startsWith(QLatin1String("param"))) {
        line.cause = DiffCause::ThresholdChanged;
        line.because = say("the rule's parameters are others");
        const QVector<RuleText> versions = m_rules.value(found.rule);
        for (qsizetype i = 1; i < versions.size(); ++i) {
            if (toEpoch(versions[i].firstAt) == found.resolvedAt)
                line.because = parameterChange(versions[i - 1].parameters, versions[i].parameters);
        }
    } else if (word.startsWith(QLatin1String("rule"))) {
        line.cause = DiffCause::RuleChanged;
        line.because = word == QLatin1String("rule-removed") ? say("the rule is gone") : say("the rule reads otherwise");
    } else if (hasLinkChange(found, found.resolvedAt)) {
        line.cause = DiffCause::LinkChanged;
        line.because = say("whose account it is changed in the same run");
    } else {
        line.cause = DiffCause::Fixed;
        line.because = say("a run over complete sources no longer saw it");
    }
}

Result<void> FindingDiff::exceptions()
{
    // Accepted or no longer accepted between the dates, while the finding itself was open on both.
    Statement rows = TRY(m_database.prepare(
        QByteArray("SELECT f.finding_id, f.rule_id, f.severity, x.approved_by, x.reason, x.created_at, x.expires_at, ") + SubjectName::sql("f.subject_kind", "f.subject_id") + ", f.subject_id, f.person_id, " +
        subjectAccount + " FROM main.exception x JOIN main.finding f ON f.rule_id=x.rule_id AND f.subject_kind=x.subject_kind AND f.subject_id=x.subject_id"
        " WHERE f.opened_at<=?2 AND (f.resolved_at IS NULL OR f.resolved_at>?2) AND ((x.created_at>?1 AND x.created_at<=?2) OR (x.expires_at>?1 AND x.expires_at<=?2))"
        " ORDER BY f.rule_id, f.finding_id"));
    rows.bind(1, m_request.knownFrom()).bind(2, m_request.knownTo());
    while (TRY(rows.step())) {
        if (!m_request.concerns(rows.integer(8)) && (rows.isNull(9) || !m_request.concerns(rows.integer(9))) &&
            (rows.isNull(10) || !m_request.concerns(rows.integer(10))))
            continue;
        const bool isOver = rows.integer(6) <= m_request.knownTo();
        DiffLine line;
        line.kind = QStringLiteral("finding");
        line.id = rows.integer(0);
        line.subject = rows.text(7);
        line.what = QStringLiteral("%1, %2: %3").arg(rows.text(1), rows.text(2), isOver ? QStringLiteral("no longer accepted") : QStringLiteral("accepted"));
        line.rule = rows.text(1);
        line.severity = rows.text(2);
        line.cause = DiffCause::Exception;
        line.because = say("%1, until %2: %3").arg(rows.text(3), toIso(instantFromEpoch(rows.integer(6))), rows.text(4));
        line.at = instantFromEpoch(isOver ? rows.integer(6) : rows.integer(5));
        m_lines << line;
    }
    return {};
}

} // namespace postern
