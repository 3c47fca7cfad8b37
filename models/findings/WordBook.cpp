// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/WordBook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace postern {

namespace {

SentenceWords sentenceIn(const QJsonValue &value)
{
    SentenceWords words;
    if (value.isString()) {
        words.other = value.toString();
        return words;
    }
    const QJsonObject object = value.toObject();
    words.onlyIf = object.value(QLatin1String("if")).toString();
    words.by = object.value(QLatin1String("by")).toString();
    words.zero = object.value(QLatin1String("zero")).toString();
    words.one = object.value(QLatin1String("one")).toString();
    words.other = object.value(QLatin1String("other")).toString();
    return words;
}

QByteArray fileOf(const char *language)
{
    QFile file(QStringLiteral(":/words/%1.json").arg(QLatin1String(language)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

WordBook::WordBook(QLocale::Language language, const QByteArray &json, const WordBook *fallback)
    : m_language(language), m_fallback(fallback)
{
    read(QJsonDocument::fromJson(json).object());
}

void WordBook::read(const QJsonObject &book)
{
    const QJsonObject rules = book.value(QLatin1String("rules")).toObject();
    for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
        const QJsonObject written = rule.value().toObject();
        RuleWords words;
        words.title = written.value(QLatin1String("title")).toString();
        words.act = written.value(QLatin1String("act")).toString();
        const QJsonArray says = written.value(QLatin1String("says")).toArray();
        for (const QJsonValue &sentence : says)
            words.says << sentenceIn(sentence);
        m_rules.insert(rule.key(), words);
    }
    const QJsonObject terms = book.value(QLatin1String("terms")).toObject();
    for (auto group = terms.begin(); group != terms.end(); ++group) {
        const QJsonObject written = group.value().toObject();
        for (auto term = written.begin(); term != written.end(); ++term)
            m_terms[group.key()].insert(term.key(), sentenceIn(term.value()));
    }
}

const WordBook &WordBook::of(QLocale::Language language)
{
    static const WordBook english(QLocale::English, fileOf("en"));
    if (language == QLocale::French) {
        static const WordBook french(QLocale::French, fileOf("fr"), &english);
        return french;
    }
    if (language == QLocale::Korean) {
        static const WordBook korean(QLocale::Korean, fileOf("ko"), &english);
        return korean;
    }
    return english;
}

const WordBook &WordBook::current()
{
    return of(QLocale().language());
}

const RuleWords *WordBook::rule(const QString &ruleId) const
{
    const auto found = m_rules.constFind(ruleId);
    if (found != m_rules.constEnd())
        return &*found;
    return m_fallback ? m_fallback->rule(ruleId) : nullptr;
}

const SentenceWords *WordBook::term(const QString &group, const QString &word) const
{
    const auto terms = m_terms.constFind(group);
    if (terms != m_terms.constEnd()) {
        const auto found = terms->constFind(word);
        if (found != terms->constEnd())
            return &*found;
    }
    return m_fallback ? m_fallback->term(group, word) : nullptr;
}

bool WordBook::hasGroup(const QString &group) const
{
    return m_terms.contains(group) || (m_fallback && m_fallback->hasGroup(group));
}

const QString &WordBook::formFor(const SentenceWords &words, qint64 number) const
{
    if (number == 0 && !words.zero.isEmpty())
        return words.zero;
    // French counts 0 as one; Korean has one form for all numbers.
    const bool isOne = m_language == QLocale::French ? number >= 0 && number < 2 : m_language != QLocale::Korean && number == 1;
    return isOne && !words.one.isEmpty() ? words.one : words.other;
}

} // namespace postern
