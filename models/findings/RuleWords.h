// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/SentenceWords.h"

#include <QVector>

namespace postern {

/// The words of one rule in one language.
struct RuleWords
{
    QString title;                ///< its short name
    QVector<SentenceWords> says;  ///< most telling first; the first whose facts are all known is said
    QString act;                  ///< what to do, in a few words
};

} // namespace postern
