// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/FindingText.h"

#include "models/base/Words.h"
#include "models/findings/FactWords.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace postern {

namespace {

/// Facts that follow from others.
QJsonObject completed(QJsonObject facts)
{
    const qint64 gone = facts.value(QLatin1String("gone_at")).toInteger();
    const qint64 used = facts.value(QLatin1String("last_used_at")).toInteger();
    if (gone > 0 && used - gone >= 86400)
        facts.insert(QLatin1String("used_after_days"), (used - gone) / 86400);
    if (gone > 0) // gone from the end of the last day on: a reader is told that day, not the one after
        facts.insert(QLatin1String("gone_at"), gone - 1);
    return facts;
}

QString wordOf(const char *group, const QString &word, const QString &otherwise)
{
    const SentenceWords *known = WordBook::current().term(QLatin1String(group), word);
    return known ? known->other : otherwise;
}

} // namespace

QString FindingText::storeName(const QString &store)
{
    return wordOf("store", store, Words::shown(store));
}

QString FindingText::title(const QString &ruleId)
{
    if (const RuleWords *words = WordBook::current().rule(ruleId))
        return words->title;
    return Words::atStart(Words::shown(ruleId).replace(u'-', u' '));
}

QString FindingText::sentence(const QString &ruleId, const QByteArray &json, Instant now)
{
    const WordBook &book = WordBook::current();
    if (const RuleWords *words = book.rule(ruleId)) {
        const FactWords facts(book, completed(QJsonDocument::fromJson(json).object()), now);
        for (const SentenceWords &sentence : words->says)
            if (const auto said = facts.said(sentence))
                return *said;
    }
    return title(ruleId) + u'.';
}

QString FindingText::reason(const QString &ruleId, const QByteArray &facts, Instant now)
{
    QString said = sentence(ruleId, facts, now);
    if (said.endsWith(u'.'))
        said.chop(1);
    return said;
}

QString FindingText::action(const QString &ruleId)
{
    const RuleWords *words = WordBook::current().rule(ruleId);
    return words ? words->act : wordOf("word", QStringLiteral("look"), QStringLiteral("Look into it"));
}

QString FindingText::effect(const QString &word, const QJsonObject &facts, Instant now)
{
    const WordBook &book = WordBook::current();
    const SentenceWords *known = book.term(QStringLiteral("effect"), word);
    return known ? FactWords(book, facts, now).said(*known).value_or(QString()) : QString();
}

} // namespace postern
