// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sigma/SigmaCount.h"
#include "models/sigma/SigmaHeader.h"

#include <QHash>

namespace postern {

class SigmaRule;

/// Matches of rules that mean something together: many, of many values, or several kinds within a span of time.
struct SigmaCorrelation
{
    enum class Type : quint8 { EventCount, ValueCount, Temporal, TemporalOrdered };

    SigmaHeader header;
    Type type = Type::EventCount;
    QStringList rules;   ///< by id or name
    QStringList groupBy; ///< fields, or aliases of them
    QHash<QString, QHash<QString, QString>> aliases; ///< alias → rule → its field
    qint64 timespan = 0; ///< s
    SigmaCount count;
    bool generates = false; ///< the rules it refers to also speak for themselves

    /// Of a document with a correlation.
    static Result<SigmaCorrelation> parse(const SigmaYaml &document);
    /// What a rule in the older form of counting means.
    static SigmaCorrelation of(const SigmaRule &rule, const QString &reference);

    /// The field of a rule behind a name of groupBy.
    QString fieldOf(const QString &name, const SigmaHeader &rule) const;
};

} // namespace postern
