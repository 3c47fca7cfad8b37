// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/rules/Rule.h"
#include "models/rules/RuleProblem.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace postern {

/// Reads one rule file: header lines "-- key: value", then the SELECT. A line that begins with "--"
/// and three spaces goes on with the value before it.
class RuleParser
{
public:
    /// The rule, or the first thing that is wrong with it. `file` is only named in the answer.
    static std::variant<Rule, RuleProblem> parse(const QByteArray &text, const QString &file);

private:
    RuleParser(const QByteArray &text, const QString &file);
    Result<void> header();
    Result<void> take(const QString &key, const QString &value);
    Result<void> takeInLanguage(const QString &key, const QString &value);
    Result<void> takeParameter(const QString &name, const QString &value);
    Result<void> takeNeeds(const QString &value);
    Result<void> takeDue(const QString &value);
    Result<void> complete();

    Rule m_rule;
    int m_line = 0;
    bool m_saidEvidence = false;
    QStringList m_seen;
};

} // namespace postern
