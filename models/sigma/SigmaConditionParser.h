// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sigma/SigmaCondition.h"

namespace postern {

/// Reads a condition by recursive descent: not binds closest, then and, then or.
class SigmaConditionParser
{
public:
    SigmaConditionParser(const QString &text, const QStringList &names, const SigmaYaml &at);
    Result<SigmaCondition> parse();

private:
    using Node = SigmaCondition::Node;
    using Kind = SigmaCondition::Kind;

    bool isNext(const char *word) const;
    bool take(const char *word);
    Error wrong(const QString &message) const;
    Result<int> add(Node node);
    Result<int> either(int depth);
    Result<int> both(int depth);
    Result<int> single(int depth);
    Result<int> several(int least, bool isAll);
    Result<void> aggregate();
    Result<double> bound();

    SigmaCondition m_condition;
    const QStringList &m_names;
    const SigmaYaml &m_at;
    QStringList m_tokens;
    qsizetype m_next = 0;
};

} // namespace postern
