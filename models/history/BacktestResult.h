// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/history/BacktestMatch.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace postern {

/// What a rule would have said on every day there was.
struct BacktestResult
{
    /// One day.
    struct Day
    {
        Instant at;                   ///< the instant evaluated: the end of the day
        qint64 matches = 0;
        bool isReconstructed = false; ///< before the first read: from dates inside the records
    };

    QVector<Day> days;
    std::optional<Instant> firstMatchAt; ///< the first day with a match
    QVector<BacktestMatch> first;        ///< the matches of that day
    QVector<BacktestMatch> beforeIncident; ///< those of the last day before the incident
    std::optional<Seconds> lead;         ///< from the first match to the incident; negative: it came later
    std::optional<Instant> knownSince;   ///< the first read: from here on, what was known then
    qint64 evaluated = 0;                ///< how often the query was run
    QString method;                      ///< "quick" or "whole", with the reason, in words
    QStringList notes;                   ///< what a reader should know
};

} // namespace postern
