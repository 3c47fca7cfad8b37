// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/findings/EvidenceGroup.h"
#include "models/findings/FindingSeverity.h"
#include "models/rules/RuleNeed.h"
#include "models/rules/RuleParameter.h"
#include "models/rules/RuleProblem.h"
#include "models/rules/SeverityCases.h"

#include <QByteArray>
#include <QChar>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>

#include <array>

namespace postern {

/// One rule: a header that says what it means, and one SELECT that returns kind, id, person_id,
/// since and facts. See resources/rules/README.md for the header.
struct Rule
{
    /// Which subjects a source that is not complete and fresh holds.
    enum class Scope {
        Source, ///< those of that source
        All     ///< all of them
    };

    QString id;
    QChar group;                     ///< A to I
    QMap<QString, QString> title;    ///< by language: en, fr, ko
    QMap<QString, QString> remedy;   ///< by language: what to do
    QString show;                    ///< what a person needs to see to decide
    SeverityCases severity;
    QString confidence;              ///< field of the facts that holds it; empty: 1
    EvidenceGroup evidence = EvidenceGroup::Ownership;
    QMap<QString, QStringList> controls; ///< by norm: cis, nist, iso, pci, soc2, ismsp, attack
    QMap<QString, QString> withoutControl; ///< by norm: why it has no control for this
    QMap<QString, QString> scans;          ///< by view: why the query may read the whole of it
    QVector<RuleNeed> needs;
    Scope scope = Scope::Source;
    QStringList supersedes;
    QVector<RuleParameter> parameters;
    std::array<int, findingSeverityCount> dueDays{}; ///< by severity; 0: no date
    QByteArray text;     ///< the whole file
    QByteArray sql;      ///< the SELECT, without the header
    int sqlLine = 1;     ///< line of the file on which sql begins
    QString file;        ///< where it was read
    bool isBundled = false;

    /// Title in a language, or in English.
    QString titleIn(const QString &language) const;
    QString remedyIn(const QString &language) const;
    const RuleParameter *parameter(const QString &name) const;
    bool needsFor(RuleNeed need) const { return needs.contains(need); }
    /// SHA-256 of the text and the values of the parameters, hexadecimal.
    QString hash() const;
    /// SHA-256 of the text alone, hexadecimal.
    QString textHash() const;
    /// The values of its parameters by name, as a JSON object.
    QByteArray parametersJson() const;
};

} // namespace postern
