// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/workspace/RuleCard.h"

#include <QPair>
#include <QString>
#include <QStringList>
#include <QVector>

namespace postern {

/// Everything about one rule: what it asks, with which numbers, for which norms, and how it is proved.
struct RuleDetail
{
    /// A number that people may set.
    struct Parameter
    {
        QString name;
        double value = 0;
        double defaultValue = 0;
        double least = 0;
        double most = 0;
        QString origin; ///< where the default comes from
    };
    /// What became of the rule once.
    struct Entry
    {
        Instant at;
        QString words;
        QString actor; ///< empty: Postern itself
    };
    /// One of the cases the rule was proved with.
    struct Proof
    {
        enum class Kind { Caught, Spared, Edge };
        Kind kind = Kind::Caught;
        QString name;
    };

    RuleCard card;
    QString why;                 ///< its title in full, in the person's language
    QString remedy;
    QString severityText;        ///< with the cases that raise or lower it
    QString file;                ///< where it was read
    QString text;                ///< the whole file
    int sqlLine = 1;             ///< line of the text on which the query begins
    QVector<Parameter> parameters;
    QStringList needs;           ///< what sources must tell, in words
    QVector<QPair<QString, QString>> controls; ///< name of a norm and its controls
    QVector<QPair<QString, int>> dueDays;      ///< word of a severity and days
    QVector<Proof> proof;
    QVector<Entry> history;      ///< newest first
};

} // namespace postern
