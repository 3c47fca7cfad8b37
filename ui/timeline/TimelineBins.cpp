// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineBins.h"

#include <QDateTime>

#include <algorithm>

namespace postern {

namespace {
constexpr qint64 hour = 3600;
constexpr qint64 day = 86400;
} // namespace

int TimelineBins::most() const
{
    int most = 0;
    for (const SeverityCounts &bin : bins)
        most = std::max(most, bin.total());
    return most;
}

TimelineBins TimelineBins::of(const Timeline &timeline, const TimelineFilter &filter, qint64 from, qint64 to)
{
    TimelineBins all;
    const qint64 span = std::max<qint64>(1, to - from);
    all.each = span < 4 * day ? hour : span > 400 * day ? 7 * day : day;
    all.from = all.each == hour ? from - from % hour : QDateTime::fromSecsSinceEpoch(from).date().startOfDay().toSecsSinceEpoch();
    all.bins.resize((to - all.from + all.each - 1) / all.each);
    const auto &marks = timeline.marks;
    auto mark = std::lower_bound(marks.begin(), marks.end(), from, [](const TimelineMark &one, qint64 at) { return one.at < at; });
    for (; mark != marks.end() && mark->at <= to; ++mark) {
        if (!filter.accepts(*mark))
            continue;
        const qint64 bin = std::clamp<qint64>((mark->at - all.from) / all.each, 0, all.bins.size() - 1);
        ++all.bins[bin][mark->severity];
        ++all.marks;
        all.alerts += mark->hasAlert;
    }
    return all;
}

} // namespace postern
