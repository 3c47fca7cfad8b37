// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace postern {

class StateReader;
class StateWriter;

/// The last 256 record numbers that somebody asked for, with their times, and whether they were counted
/// through. The order of adding makes no difference.
class NumberSample
{
public:
    static constexpr std::size_t capacity = 256;

    /// How much a series looks counted; each 0 to 1, rank from -1.
    struct Order
    {
        double rank = 0;       ///< Spearman's correlation of time and number
        double smallGaps = 0;  ///< share of gaps between sorted numbers that are 3 or less
        double inRange = 0;    ///< share of the numbers inside a range of twice their count
    };

    void add(qint64 at, qint64 number);
    void add(const NumberSample &other);
    std::size_t size() const { return m_seen.size(); }
    /// Different numbers in it.
    std::size_t distinct() const;
    Order order() const;

    void save(StateWriter &writer) const;
    void load(StateReader &reader);

private:
    /// One request.
    struct Seen
    {
        qint64 at = 0, number = 0;
        auto operator<=>(const Seen &) const = default;
    };
    std::vector<Seen> m_seen; ///< a heap, the oldest first; at most the capacity
};

} // namespace postern
