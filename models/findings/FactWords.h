// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/findings/WordBook.h"

#include <QJsonObject>

#include <optional>

namespace postern {

/// The facts of one finding, put into the places of sentences. Forms of a place, besides the groups of
/// terms of the book: text, n (a number), many (a large one), pct (a share of 1 in percent), day, when
/// (with the hour), ago (days until now), list, rule (its title), reason (a detector's strongest).
class FactWords
{
public:
    FactWords(const WordBook &book, const QJsonObject &facts, Instant now);

    /// The sentence with its facts; nothing when one of them is not known.
    std::optional<QString> said(const SentenceWords &words) const;
    /// One fact; nothing when it is not known or has not that form.
    std::optional<QString> fact(const QString &name, const QString &form) const;

private:
    std::optional<QString> filled(const QString &sentence) const;
    std::optional<qint64> number(const QString &place) const;
    std::optional<QString> numberIn(double value, const QString &form) const;
    QString when(Instant at) const;
    std::optional<QString> list(const QJsonValue &value) const;
    std::optional<QString> reason(const QJsonValue &value) const;
    QString term(const QString &group, const QString &word) const;

    const WordBook &m_book;
    QJsonObject m_facts;
    Instant m_now;
};

} // namespace postern
