// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/RiskFactors.h"

#include "models/store/Statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace postern {

namespace {

double oneDecimal(double value)
{
    return double(std::llround(value * 10)) / 10;
}

} // namespace

Evidence RiskFactors::evidenceOf(const Statement &row, int first, Instant at)
{
    Evidence piece;
    piece.findingId = row.integer(first);
    piece.ruleId = row.text(first + 1);
    piece.group = evidenceGroupFromText(row.text(first + 2)).value_or(EvidenceGroup::Ownership);
    piece.severity = findingSeverityFromText(row.text(first + 3)).value_or(FindingSeverity::Medium);
    piece.confidence = row.real(first + 4);
    // Whole days: a score that changed with every second would be a row with every run.
    piece.ageDays = double((toEpoch(at) - row.integer(first + 5)) / 86400);
    piece.isAccepted = row.integer(first + 6) != 0;
    return piece;
}

QByteArray RiskFactors::json(const Risk &risk, const Risk &inherent, std::span<const Evidence> evidence, const RiskImpact &impact)
{
    QJsonArray factors;
    const QVector<int> tenths = risk.keptTenths();
    for (qsizetype i = 0; i < risk.contributions().size() && risk.findings() > 0; ++i) {
        const RiskContribution &part = risk.contributions().at(i);
        QJsonObject factor{{QStringLiteral("group"), part.isBase ? QStringLiteral("base") : toText(part.group)},
                           {QStringLiteral("points"), double(tenths.at(i)) / 10}};
        if (part.leading >= 0) {
            const Evidence &piece = evidence[std::size_t(part.leading)];
            factor.insert(QStringLiteral("rule"), piece.ruleId);
            factor.insert(QStringLiteral("finding"), piece.findingId);
            factor.insert(QStringLiteral("severity"), toText(piece.severity));
            factor.insert(QStringLiteral("falls_to"), oneDecimal(part.fallsTo));
        }
        factors << factor;
    }
    QJsonArray accepted;
    for (const Evidence &piece : evidence) {
        if (piece.isAccepted)
            accepted << piece.findingId;
    }
    QJsonObject whole{{QStringLiteral("inherent"), inherent.keptScore()},
                      {QStringLiteral("tier"), impact.tier},
                      {QStringLiteral("records"), impact.records},
                      {QStringLiteral("factors"), factors}};
    if (!accepted.isEmpty())
        whole.insert(QStringLiteral("accepted"), accepted);
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

} // namespace postern
