// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/EventTarget.h"

#include <string>
#include <utility>
#include <vector>

namespace postern {

/// How one value of an event is found in a line and turned: the part of a manifest's vocabulary
/// that needs no look at other values, so that it can be done at the speed of the disk.
struct EventFieldRule
{
    enum class TimeForm : quint8 { Iso, EpochSeconds, EpochMilliseconds, EpochMicroseconds, EpochNanoseconds, Magnitude };
    enum class CutSide : quint8 { None, After, AfterLast, Before, BeforeLast };
    using Path = std::vector<std::string>; ///< keys from the outermost object

    EventTarget target = EventTarget::At;
    std::vector<Path> paths;               ///< the first that is present; none: always `constant`
    std::string constant;                  ///< what is taken when no path has anything; empty: nothing
    TimeForm time = TimeForm::Iso;
    CutSide cut = CutSide::None;
    std::string mark;                      ///< where it is cut; uncut when it does not occur
    std::vector<std::pair<std::string, std::string>> words; ///< exact texts and what stands for them
    std::string otherwise;                 ///< for a text that words do not have; empty: the text itself
    bool isLower = false;                  ///< made small before words
    bool required = false;                 ///< a line without it is a bad row
};

} // namespace postern
