// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/TimelineMark.h"
#include "ui/timeline/TimelineScale.h"

#include <cstddef>
#include <vector>

namespace postern {

/// One mark of a lane, or several that stand too close to be told apart.
struct JoinedMark
{
    /// Marks closer than this many pixels are one box.
    static constexpr qreal tooClose = 13;

    qint64 from = 0, to = 0; ///< times of the first and the last
    qreal x = 0;             ///< middle, in pixels
    int count = 0;
    int alerts = 0;
    Severity worst = Severity::None;
    std::size_t first = 0, last = 0; ///< indices in the marks of the whole timeline

    bool isBox() const { return count > 1; }
    /// Half the width it is drawn with.
    qreal half() const { return isBox() ? (count > 99 ? 19 : count > 9 ? 16 : 13) : 6; }

    /// The marks of one lane that a scale shows, joined. of: indices into marks, oldest first.
    static std::vector<JoinedMark> join(const std::vector<TimelineMark> &marks, const std::vector<std::size_t> &of, const TimelineScale &scale);
};

} // namespace postern
