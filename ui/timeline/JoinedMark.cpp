// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/JoinedMark.h"

namespace postern {

std::vector<JoinedMark> JoinedMark::join(const std::vector<TimelineMark> &marks, const std::vector<std::size_t> &of, const TimelineScale &scale)
{
    std::vector<JoinedMark> joined;
    auto next = std::lower_bound(of.begin(), of.end(), scale.from, [&](std::size_t i, qint64 at) { return marks[i].at < at; });
    qreal firstX = 0;
    qreal lastX = 0;
    for (; next != of.end() && marks[*next].at <= scale.to; ++next) {
        const TimelineMark &mark = marks[*next];
        const qreal x = scale.x(mark.at);
        // A box is wider than a mark: what would stand under it belongs into it.
        const bool belongs = !joined.empty() && (x - lastX < tooClose || (joined.back().isBox() && x - joined.back().x < joined.back().half() + 5));
        if (!belongs) {
            joined.push_back({});
            joined.back().from = mark.at;
            joined.back().first = *next;
            firstX = x;
        }
        JoinedMark &box = joined.back();
        lastX = x;
        box.to = mark.at;
        box.last = *next;
        box.x = (firstX + x) / 2;
        ++box.count;
        box.alerts += mark.hasAlert;
        box.worst = std::max(box.worst, mark.severity);
    }
    return joined;
}

} // namespace postern
