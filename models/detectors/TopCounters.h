// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstddef>
#include <unordered_map>
#include <utility>
#include <vector>

namespace postern {

/// The most frequent keys of a stream in bounded memory, each with something kept for it. It is
/// space-saving in steps: at twice the capacity the less frequent half goes at once, and a new key
/// inherits the largest count that ever went. Every key that makes up more than 1/capacity of the
/// stream is there, and its count is too large by at most its `mistake`.
template <typename Key, typename Kept, typename Hash = std::hash<Key>>
class TopCounters
{
public:
    /// One key that is counted.
    struct Entry
    {
        quint64 count = 0;
        quint64 mistake = 0; ///< how much of the count may belong to keys that were there before
        Kept kept{};
    };

    explicit TopCounters(std::size_t capacity) : m_capacity(capacity) {}

    /// Counts the key and gives its entry: with nothing kept when the key was not there.
    Entry &count(const Key &key, quint64 times = 1)
    {
        const auto found = m_entries.find(key);
        if (found != m_entries.end()) {
            found->second.count += times;
            return found->second;
        }
        if (m_entries.size() >= 2 * m_capacity)
            shed();
        Entry &entry = m_entries[key];
        entry.mistake = m_largestGone;
        entry.count = m_largestGone + times;
        return entry;
    }
    const std::unordered_map<Key, Entry, Hash> &entries() const { return m_entries; }
    std::unordered_map<Key, Entry, Hash> &entries() { return m_entries; }
    /// How many keys lost their place; 0 means that every count is exact.
    quint64 gone() const { return m_gone; }
    quint64 largestGone() const { return m_largestGone; }
    /// For a state that is read back.
    void restore(quint64 gone, quint64 largestGone)
    {
        m_gone = gone;
        m_largestGone = largestGone;
    }

private:
    void shed()
    {
        // By count, then by key, so that the same stream always leaves the same keys.
        std::vector<std::pair<quint64, Key>> all;
        all.reserve(m_entries.size());
        for (const auto &[key, entry] : m_entries)
            all.emplace_back(entry.count, key);
        const auto middle = all.begin() + std::ptrdiff_t(all.size() - m_capacity);
        std::nth_element(all.begin(), middle, all.end());
        for (auto one = all.begin(); one != middle; ++one) {
            m_largestGone = std::max(m_largestGone, one->first);
            m_entries.erase(one->second);
            ++m_gone;
        }
    }

    std::size_t m_capacity;
    std::unordered_map<Key, Entry, Hash> m_entries;
    quint64 m_gone = 0;
    quint64 m_largestGone = 0;
};

} // namespace postern
