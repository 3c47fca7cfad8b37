// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/Rule.h"

#include <QSet>
#include <QString>
#include <QVector>

namespace postern {

/// How far one change reaches in a rule, as far as its text tells: whether a person with all that is theirs can be judged
/// without the others, and how long after a date the rule may look at it.
struct RuleReach
{
    bool isLocal = false;     ///< each person, with accounts and keys, can be judged alone
    QString because;          ///< why not, in words
    QVector<qint64> offsets;  ///< s after a date that the rule names, when it may change its word; 0 is one of them
    QSet<QString> words;      ///< every name in the query, in small letters

    static RuleReach of(const Rule &rule);
};

} // namespace postern
