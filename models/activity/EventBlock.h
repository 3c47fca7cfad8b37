// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/KeptEvent.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace postern {

/// Up to 65,536 kept events as columns, sorted by account and time, with what a directory says of them.
struct EventBlock
{
    static constexpr std::size_t eventsMost = 65'536;

    NameNumber accountMin = 0, accountMax = 0;
    qint64 atMin = 0, atMax = 0;
    quint32 events = 0;
    std::string data;

    /// Sorts the events of a segment and cuts them into blocks.
    static std::vector<EventBlock> ofSegment(std::vector<KeptEvent> &&events);
    static EventBlock of(std::span<const KeptEvent> sorted);
    /// Nothing when the bytes are not those of a block.
    static std::optional<std::vector<KeptEvent>> read(std::string_view data);
};

} // namespace postern
