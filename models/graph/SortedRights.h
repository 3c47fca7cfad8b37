// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace postern {

/// Pairs of account and right as sorted numbers, so that what is granted and what is used are compared in
/// one pass over both.
class SortedRights
{
public:
    static quint64 pair(quint32 account, quint32 right) { return quint64(account) << 32 | right; }

    SortedRights() = default;
    /// Sorts the pairs and drops those that are there twice.
    explicit SortedRights(std::vector<quint64> pairs);

    std::span<const quint64> pairs() const { return m_pairs; }
    /// How many of these are not among the others.
    std::size_t countWithout(const SortedRights &others) const;
    /// These without the others, in order.
    std::vector<quint64> without(const SortedRights &others) const;

private:
    std::vector<quint64> m_pairs;
};

} // namespace postern
