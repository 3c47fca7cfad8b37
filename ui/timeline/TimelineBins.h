// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/Timeline.h"
#include "ui/timeline/TimelineFilter.h"

#include <QVector>

namespace postern {

/// How many marks there are in each hour, day or week of a range.
struct TimelineBins
{
    QVector<SeverityCounts> bins;
    qint64 from = 0;  ///< start of the first
    qint64 each = 86400; ///< seconds of one
    int marks = 0, alerts = 0;

    int most() const;
    /// By the hour under four days, by the week over 400, else by the day.
    static TimelineBins of(const Timeline &timeline, const TimelineFilter &filter, qint64 from, qint64 to);
};

} // namespace postern
