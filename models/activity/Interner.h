// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <string_view>
#include <vector>

namespace postern {

/// Gives texts numbers from 1 and keeps them. A text is found by its keyed hash, which the caller has
/// (KeyedHash): two texts with one hash would share a number, which 64 keyed bits exclude in practice.
class Interner
{
public:
    /// most: no more texts than that; further ones are all called 0, and wasFull() says so.
    explicit Interner(std::size_t most = 16'000'000);
    ~Interner();
    Interner(Interner &&) noexcept;
    Interner &operator=(Interner &&) noexcept;

    /// The number of the text, a new one if need be. hash 0 gives 0.
    quint32 intern(quint64 hash, std::string_view text);
    /// The number, or 0 when the text was never seen.
    quint32 find(quint64 hash) const;
    /// Of a number from 1 to size(); empty for 0. Valid as long as the interner.
    std::string_view text(quint32 number) const;
    quint64 hash(quint32 number) const;
    quint32 size() const { return quint32(m_texts.size()) - 1; }
    bool wasFull() const { return m_wasFull; }
    void prefetch(quint64 hash) const
    {
        __builtin_prefetch(&m_slots[hash & m_mask]);
    }

private:
    struct Slot
    {
        quint64 hash;
        quint32 number; ///< 0 is free
    };
    struct Text
    {
        const char *begin;
        quint32 size;
        quint64 hash;
    };
    void grow();
    const char *keep(std::string_view text);

    std::vector<Slot> m_slots;
    quint64 m_mask = 0;
    std::vector<Text> m_texts;
    std::vector<std::unique_ptr<char[]>> m_chunks;
    std::size_t m_chunkLeft = 0;
    char *m_chunkNext = nullptr;
    std::size_t m_most;
    bool m_wasFull = false;
};

} // namespace postern
