// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/RuleMatch.h"
#include "models/rules/Rule.h"
#include "tests/support/RuleProof.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace postern::test {

/// One case of a rule's proof, with its estate made: the rule, or another text of it, may be held against
/// it as often as one likes.
class ProofCase
{
public:
    /// Makes the estate; an error when the case is written wrongly.
    static Result<ProofCase> make(const QString &rule, const QJsonObject &one);

    /// What is not as the case says, one line each; empty when all is. The rule's parameters are set as
    /// the case says. `seconds` is how long the query may take.
    QStringList differences(Rule rule, int seconds = 60) const;
    RuleProof &estate() const { return *m_estate; }

private:
    ProofCase(const QJsonObject &one, std::unique_ptr<RuleProof> &&estate) : m_case(one), m_estate(std::move(estate)) {}
    QString nameOf(const RuleMatch &match) const;
    void lookAt(const RuleMatch &match, QStringList &wrong) const;

    QJsonObject m_case;
    std::unique_ptr<RuleProof> m_estate;
};

} // namespace postern::test
