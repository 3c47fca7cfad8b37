// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/FactWords.h"

#include "models/base/Words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cmath>

namespace postern {

namespace {

constexpr qsizetype mostListed = 4; ///< more would not fit in a line

/// Kept inside a text by SQLite as JSON, or as words with commas between.
QJsonArray itemsOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    const QString text = value.toString();
    if (text.startsWith(u'['))
        return QJsonDocument::fromJson(text.toUtf8()).array();
    return QJsonArray::fromStringList(text.split(u',', Qt::SkipEmptyParts));
}

} // namespace

FactWords::FactWords(const WordBook &book, const QJsonObject &facts, Instant now) : m_book(book), m_facts(facts), m_now(now)
{
}

std::optional<QString> FactWords::said(const SentenceWords &words) const
{
    if (!words.onlyIf.isEmpty()) {
        const QJsonValue asked = m_facts.value(words.onlyIf);
        if (!asked.toBool() && asked.toDouble() == 0 && asked.toString().isEmpty())
            return std::nullopt;
    }
    if (words.by.isEmpty())
        return filled(words.other);
    const std::optional<qint64> chooses = number(words.by);
    return chooses ? filled(m_book.formFor(words, *chooses)) : std::nullopt;
}

std::optional<qint64> FactWords::number(const QString &place) const
{
    const QJsonValue value = m_facts.value(place.section(u':', 0, 0));
    if (!value.isDouble())
        return std::nullopt;
    const qint64 whole = qRound64(value.toDouble());
    return place.section(u':', 1) == QLatin1String("ago") ? Words::days(instantFromEpoch(whole), m_now) : whole;
}

std::optional<QString> FactWords::filled(const QString &sentence) const
{
    QString out;
    qsizetype from = 0;
    for (qsizetype open = sentence.indexOf(u'{'); open >= 0; open = sentence.indexOf(u'{', from)) {
        const qsizetype close = sentence.indexOf(u'}', open);
        if (close < 0)
            break;
        const QString inside = sentence.mid(open + 1, close - open - 1);
        const std::optional<QString> words = fact(inside.section(u':', 0, 0), inside.section(u':', 1));
        if (!words)
            return std::nullopt;
        out += sentence.mid(from, open - from) + *words;
        from = close + 1;
    }
    return out + sentence.mid(from);
}

std::optional<QString> FactWords::fact(const QString &name, const QString &form) const
{
    const QJsonValue value = m_facts.value(name);
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    if (form == QLatin1String("text"))
        return value.isString() ? Words::shown(value.toString()) : QString::number(value.toInteger());
    if (form == QLatin1String("list"))
        return list(value);
    if (form == QLatin1String("reason"))
        return reason(value);
    if (form == QLatin1String("rule")) {
        const RuleWords *rule = m_book.rule(value.toString());
        return rule ? rule->title : Words::atStart(Words::shown(value.toString()).replace(u'-', u' '));
    }
    if (m_book.hasGroup(form)) {
        QStringList words = value.toString().split(QStringLiteral(", "));
        for (QString &word : words)
            word = term(form, word);
        return words.join(QStringLiteral(", "));
    }
    return value.isDouble() ? numberIn(value.toDouble(), form) : std::nullopt;
}

std::optional<QString> FactWords::numberIn(double value, const QString &form) const
{
    const qint64 whole = qRound64(value);
    if (form == QLatin1String("n"))
        return Words::number(whole);
    if (form == QLatin1String("many"))
        return Words::roughly(whole);
    if (form == QLatin1String("pct")) {
        const double percent = value * 100;
        const bool isRound = percent >= 10 || std::abs(percent - std::round(percent)) < 0.05;
        return QLocale().toString(percent, 'f', isRound ? 0 : percent < 0.1 ? 2 : 1);
    }
    if (whole <= 0)
        return std::nullopt;
    const Instant at = instantFromEpoch(whole);
    if (form == QLatin1String("ago"))
        return Words::number(Words::days(at, m_now));
    if (form == QLatin1String("when"))
        return when(at);
    return form == QLatin1String("day") ? std::optional(Words::day(at)) : std::nullopt;
}

QString FactWords::when(Instant at) const
{
    const SentenceWords *today = m_book.term(QStringLiteral("word"), QStringLiteral("today"));
    if (!today || Words::dayOf(at) != Words::dayOf(m_now))
        return Words::when(at, m_now);
    return QString(today->other).replace(QLatin1String("{time:text}"), Words::hour(at));
}

std::optional<QString> FactWords::list(const QJsonValue &value) const
{
    const QJsonArray items = itemsOf(value);
    QStringList words;
    for (const QJsonValue &item : items) {
        const QString word = item.isObject() ? item.toObject().value(QLatin1String("to")).toString() : item.toString();
        if (!word.trimmed().isEmpty())
            words << Words::shown(word.trimmed());
    }
    if (words.isEmpty())
        return std::nullopt;
    if (words.size() > mostListed)
        return words.mid(0, mostListed).join(QLatin1String(", ")) + QStringLiteral(" \u2026");
    const QString last = words.takeLast();
    return words.isEmpty() ? last : words.join(QLatin1String(", ")) + term(QStringLiteral("word"), QStringLiteral("and")) + last;
}

std::optional<QString> FactWords::reason(const QJsonValue &value) const
{
    const QJsonArray factors = itemsOf(value);
    std::optional<QString> strongest;
    double most = -1;
    for (const QJsonValue &one : factors) {
        const QJsonObject factor = one.toObject();
        const double weight = factor.value(QLatin1String("weight")).toDouble();
        // What only makes a detection less likely has no words in the book.
        const SentenceWords *known = m_book.term(QStringLiteral("reason"), factor.value(QLatin1String("name")).toString());
        if (!known || weight <= most)
            continue;
        // The detector's own sentence has more numbers, but it is English.
        const QString own = m_book.language() == QLocale::English ? factor.value(QLatin1String("words")).toString() : QString();
        const auto words = own.isEmpty() ? FactWords(m_book, factor, m_now).said(*known) : std::optional(Words::shown(own));
        if (words) {
            strongest = words;
            most = weight;
        }
    }
    return strongest;
}

QString FactWords::term(const QString &group, const QString &word) const
{
    const SentenceWords *known = m_book.term(group, word);
    if (!known && (word.isEmpty() || group == QLatin1String("kind")))
        known = m_book.term(group, QString()); // what it is called in general
    return known ? known->other : Words::shown(word);
}

} // namespace postern
