// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace postern {

/// Knows the ids of the last events: at least one, at most two million of them, in 32 MiB.
class RecentIds
{
public:
    static constexpr std::size_t generationMost = 1 << 20;

    RecentIds();
    /// False when the id came before. id is not 0.
    bool add(quint64 id);
    void prefetch(quint64 id) const
    {
        __builtin_prefetch(&m_now[id & m_mask]);
        if (!m_before.empty())
            __builtin_prefetch(&m_before[id & (m_before.size() - 1)]);
    }
    /// The newest generation as bytes, up to 8 MiB; what does not fit a read back is ignored.
    std::string bytes() const;
    void load(std::string_view bytes);

private:
    static bool contains(const std::vector<quint64> &slots_, quint64 id);
    void grow();

    std::vector<quint64> m_now;
    std::vector<quint64> m_before;
    std::size_t m_mask;
    std::size_t m_size = 0;
};

} // namespace postern
