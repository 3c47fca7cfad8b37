// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/RuleWords.h"

#include <QByteArray>
#include <QHash>
#include <QLocale>
#include <QStringList>

class QJsonObject;

namespace postern {

/// The words of findings in one language: a file of resources/words.
class WordBook
{
public:
    /// The book of the language of QLocale(): French, Korean, else English. Each is read once.
    static const WordBook &current();
    /// The book of one language; English for languages that have none. Words are never missing: where
    /// a language has none for a rule or a term, those of English are taken.
    static const WordBook &of(QLocale::Language language);

    /// From the text of a file; what it does not have is taken from the fallback. An unreadable text
    /// gives a book without words.
    WordBook(QLocale::Language language, const QByteArray &json, const WordBook *fallback = nullptr);

    QLocale::Language language() const { return m_language; }
    /// nullptr for a rule nobody wrote words for.
    const RuleWords *rule(const QString &ruleId) const;
    /// A word of a group, such as "store" and "kms"; nullptr when there is none.
    const SentenceWords *term(const QString &group, const QString &word) const;
    bool hasGroup(const QString &group) const;
    /// Rules this file itself has words for, without those of the fallback.
    QStringList ruleIds() const { return m_rules.keys(); }
    /// The form of a sentence for a number.
    const QString &formFor(const SentenceWords &words, qint64 number) const;

private:
    void read(const QJsonObject &book);

    QLocale::Language m_language;
    const WordBook *m_fallback;
    QHash<QString, RuleWords> m_rules;
    QHash<QString, QHash<QString, SentenceWords>> m_terms;
};

} // namespace postern
