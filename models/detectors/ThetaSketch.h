// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace postern {

class StateReader;
class StateWriter;

/// A bounded sample of a set that can say how much of it is not in another: the 4,096 smallest hashes.
/// Exact up to that size, then about 1.6 % standard error. The order of adding makes no difference,
/// nor does adding twice.
class ThetaSketch
{
public:
    static constexpr std::size_t capacity = 4096;

    /// Hashes must be spread evenly over 64 bits.
    void add(quint64 hash);
    void add(const ThetaSketch &other);
    /// How many different ones were added.
    double estimate() const;
    /// How many were added here and not there.
    double notIn(const ThetaSketch &other) const;
    bool isEmpty() const { return m_hashes.empty(); }
    std::size_t bytes() const { return m_hashes.capacity() * sizeof(quint64); }
    void clear() { *this = {}; }

    void save(StateWriter &writer) const;
    void load(StateReader &reader);

private:
    void settle() const;

    /// Sorted and different up to m_settled, then as they came. Settling changes no answer.
    mutable std::vector<quint64> m_hashes;
    mutable std::size_t m_settled = 0;
    mutable quint64 m_theta = ~quint64(0); ///< every hash kept is below it, every hash dropped is not
};

} // namespace postern
