// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"

#include <QByteArray>
#include <QString>

class QJsonObject;

namespace postern {

/// A finding in words of the language of QLocale(): what its rule is called and one sentence with its numbers.
class FindingText
{
public:
    /// "Leaver holds a live key or secret"; for a rule nobody wrote words for, its id in words.
    static QString title(const QString &ruleId);
    /// One sentence. facts is the JSON object of the finding; what is missing in it is left unsaid.
    /// Text of a source in it is written so that it can be shown (Words::shown).
    static QString sentence(const QString &ruleId, const QByteArray &facts, Instant now);
    /// The same as a reason in a list: without the full stop.
    static QString reason(const QString &ruleId, const QByteArray &facts, Instant now);
    /// Where a secret is kept, in the middle of a sentence: "a key service" for kms; another word stays as it is.
    static QString storeName(const QString &store);
    /// What to do about it, in a few words: "Rotate the secret"; "Look into it" for unknown rules.
    static QString action(const QString &ruleId);
    /// What a source that is late keeps from being seen: a word of the group "effect" with its facts.
    static QString effect(const QString &word, const QJsonObject &facts, Instant now);
};

} // namespace postern
