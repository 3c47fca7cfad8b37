// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <bit>
#include <cstring>
#include <string_view>

namespace postern {

/// SipHash-1-3 of bytes under the workspace's own key: equal texts have equal hashes, and nobody who does
/// not have the key can find two that clash or tell a text from its hash. Never 0, which is "not said".
class KeyedHash
{
public:
    /// key: 16 bytes; a shorter one is filled with zeros.
    explicit KeyedHash(const QByteArray &key)
    {
        char bytes[16] = {};
        std::memcpy(bytes, key.constData(), std::size_t(std::min<qsizetype>(key.size(), 16)));
        std::memcpy(&m_k0, bytes, 8);
        std::memcpy(&m_k1, bytes + 8, 8);
    }

    /// tweak: texts of two kinds (accounts of two sources) have different hashes.
    quint64 of(std::string_view text, quint64 tweak = 0) const
    {
        State state{m_k0 ^ 0x736f6d6570736575ull, m_k1 ^ 0x646f72616e646f6dull ^ tweak, m_k0 ^ 0x6c7967656e657261ull ^ tweak,
                    m_k1 ^ 0x7465646279746573ull};
        const char *at = text.data();
        const char *const end = at + (text.size() & ~std::size_t(7));
        for (; at != end; at += 8) {
            quint64 word;
            std::memcpy(&word, at, 8);
            state.take(word);
        }
        quint64 last = quint64(text.size()) << 56;
        for (std::size_t i = 0; i < (text.size() & 7); ++i)
            last |= quint64(quint8(at[i])) << (8 * i);
        state.take(last);
        state.c ^= 0xff;
        state.round();
        state.round();
        state.round();
        const quint64 hash = state.a ^ state.b ^ state.c ^ state.d;
        return hash ? hash : 1;
    }

private:
    struct State
    {
        quint64 a, b, c, d;
        void round()
        {
            a += b;
            b = std::rotl(b, 13) ^ a;
            a = std::rotl(a, 32);
            c += d;
            d = std::rotl(d, 16) ^ c;
            a += d;
            d = std::rotl(d, 21) ^ a;
            c += b;
            b = std::rotl(b, 17) ^ c;
            c = std::rotl(c, 32);
        }
        void take(quint64 word)
        {
            d ^= word;
            round();
            a ^= word;
        }
    };
    quint64 m_k0 = 0;
    quint64 m_k1 = 0;
};

} // namespace postern
