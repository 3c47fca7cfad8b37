// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/SortedRights.h"

#include <algorithm>
#include <array>

namespace postern {

namespace {

constexpr std::size_t fewPairs = 4096;

/// By eleven bits at a time, lowest first; passes over bits that are alike everywhere are left out.
void sortByDigits(std::vector<quint64> &pairs)
{
    constexpr int bits = 11;
    constexpr std::size_t buckets = std::size_t(1) << bits;
    quint64 any = 0;
    for (const quint64 one : pairs)
        any |= one ^ pairs.front();
    std::vector<quint64> other(pairs.size());
    for (int shift = 0; shift < 64; shift += bits) {
        if ((any >> shift & (buckets - 1)) == 0)
            continue;
        std::array<std::size_t, buckets + 1> first{};
        for (const quint64 one : pairs)
            ++first[(one >> shift & (buckets - 1)) + 1];
        for (std::size_t i = 0; i < buckets; ++i)
            first[i + 1] += first[i];
        for (const quint64 one : pairs)
            other[first[one >> shift & (buckets - 1)]++] = one;
        pairs.swap(other);
    }
}

} // namespace

SortedRights::SortedRights(std::vector<quint64> pairs) : m_pairs(std::move(pairs))
{
    if (!std::is_sorted(m_pairs.begin(), m_pairs.end())) {
        if (m_pairs.size() < fewPairs)
            std::sort(m_pairs.begin(), m_pairs.end());
        else
            sortByDigits(m_pairs);
    }
    m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
}

std::size_t SortedRights::countWithout(const SortedRights &others) const
{
    // Without a branch that depends on the data: which of the two is smaller cannot be foretold.
    const std::size_t n = m_pairs.size(), m = others.m_pairs.size();
    std::size_t i = 0, j = 0, both = 0;
    while (i < n && j < m) {
        const quint64 a = m_pairs[i], b = others.m_pairs[j];
        both += a == b;
        i += a <= b;
        j += b <= a;
    }
    return n - both;
}

std::vector<quint64> SortedRights::without(const SortedRights &others) const
{
    std::vector<quint64> left;
    left.reserve(countWithout(others));
    std::set_difference(m_pairs.begin(), m_pairs.end(), others.m_pairs.begin(), others.m_pairs.end(), std::back_inserter(left));
    return left;
}

} // namespace postern
