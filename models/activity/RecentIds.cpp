// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/RecentIds.h"

#include <cstring>

namespace postern {

namespace {
constexpr std::size_t firstSlots = 1 << 12;

void put(std::vector<quint64> &into, quint64 id)
{
    const std::size_t mask = into.size() - 1;
    std::size_t i = id & mask;
    while (into[i])
        i = (i + 1) & mask;
    into[i] = id;
}
} // namespace

RecentIds::RecentIds() : m_now(firstSlots), m_mask(firstSlots - 1) {}

bool RecentIds::contains(const std::vector<quint64> &slots_, quint64 id)
{
    if (slots_.empty())
        return false;
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t i = id & mask; slots_[i]; i = (i + 1) & mask) {
        if (slots_[i] == id)
            return true;
    }
    return false;
}

void RecentIds::grow()
{
    std::vector<quint64> bigger(m_now.size() * 2);
    for (const quint64 id : m_now) {
        if (id)
            put(bigger, id);
    }
    m_now.swap(bigger);
    m_mask = m_now.size() - 1;
}

bool RecentIds::add(quint64 id)
{
    std::size_t i = id & m_mask;
    for (; m_now[i]; i = (i + 1) & m_mask) {
        if (m_now[i] == id)
            return false;
    }
    if (contains(m_before, id))
        return false;
    m_now[i] = id;
    ++m_size;
    if (m_size == generationMost) {
        m_before.swap(m_now);
        m_now.assign(m_before.size(), 0);
        m_mask = m_now.size() - 1;
        m_size = 0;
    } else if (m_size * 2 > m_now.size()) {
        grow();
    }
    return true;
}

std::string RecentIds::bytes() const
{
    std::string all;
    for (const auto *generation : {&m_before, &m_now}) {
        if (generation == &m_before && m_size > generationMost / 2)
            continue;
        for (const quint64 id : *generation) {
            if (id)
                all.append(reinterpret_cast<const char *>(&id), sizeof id);
        }
    }
    return all;
}

void RecentIds::load(std::string_view bytes)
{
    for (std::size_t i = 0; i + sizeof(quint64) <= bytes.size(); i += sizeof(quint64)) {
        quint64 id;
        std::memcpy(&id, bytes.data() + i, sizeof id);
        if (id)
            add(id);
    }
}

} // namespace postern
