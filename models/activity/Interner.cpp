// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/Interner.h"

#include <cstring>

namespace postern {

namespace {
constexpr std::size_t firstSlots = 1024;
constexpr std::size_t chunkBytes = 256 * 1024;
constexpr std::size_t textMost = 4096; ///< a longer text is cut: its hash is of all of it
} // namespace

Interner::Interner(std::size_t most) : m_slots(firstSlots), m_mask(firstSlots - 1), m_texts(1), m_most(most) {}
Interner::~Interner() = default;
Interner::Interner(Interner &&) noexcept = default;
Interner &Interner::operator=(Interner &&) noexcept = default;

const char *Interner::keep(std::string_view text)
{
    if (m_chunkLeft < text.size()) {
        m_chunks.push_back(std::make_unique<char[]>(chunkBytes));
        m_chunkNext = m_chunks.back().get();
        m_chunkLeft = chunkBytes;
    }
    char *const to = m_chunkNext;
    std::memcpy(to, text.data(), text.size());
    m_chunkNext += text.size();
    m_chunkLeft -= text.size();
    return to;
}

void Interner::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    m_mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (!slot.number)
            continue;
        std::size_t i = slot.hash & m_mask;
        while (m_slots[i].number)
            i = (i + 1) & m_mask;
        m_slots[i] = slot;
    }
}

quint32 Interner::intern(quint64 hash, std::string_view text)
{
    if (!hash)
        return 0;
    std::size_t i = hash & m_mask;
    while (m_slots[i].number) {
        if (m_slots[i].hash == hash)
            return m_slots[i].number;
        i = (i + 1) & m_mask;
    }
    if (m_texts.size() > m_most) {
        m_wasFull = true;
        return 0;
    }
    if (m_texts.size() * 2 > m_slots.size()) {
        grow();
        i = hash & m_mask;
        while (m_slots[i].number)
            i = (i + 1) & m_mask;
    }
    const quint32 number = quint32(m_texts.size());
    text = text.substr(0, textMost);
    m_texts.push_back({keep(text), quint32(text.size()), hash});
    m_slots[i] = {hash, number};
    return number;
}

quint32 Interner::find(quint64 hash) const
{
    std::size_t i = hash & m_mask;
    while (m_slots[i].number) {
        if (m_slots[i].hash == hash)
            return m_slots[i].number;
        i = (i + 1) & m_mask;
    }
    return 0;
}

std::string_view Interner::text(quint32 number) const
{
    return number && number < m_texts.size() ? std::string_view(m_texts[number].begin, m_texts[number].size) : std::string_view();
}

quint64 Interner::hash(quint32 number) const
{
    return number && number < m_texts.size() ? m_texts[number].hash : 0;
}

} // namespace postern
