// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ContentDigest.h"

#include <bit>
#include <cstring>

namespace postern {

namespace {

// Its own few lines, because a message authentication of a library costs more to set up than these
// fifty bytes cost to hash, and every record of every read passes here.
// Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012.
struct SipState
{
    quint64 v0, v1, v2, v3;

    void round()
    {
        v0 += v1;
        v1 = std::rotl(v1, 13) ^ v0;
        v0 = std::rotl(v0, 32);
        v2 += v3;
        v3 = std::rotl(v3, 16) ^ v2;
        v0 += v3;
        v3 = std::rotl(v3, 21) ^ v0;
        v2 += v1;
        v1 = std::rotl(v1, 17) ^ v2;
        v2 = std::rotl(v2, 32);
    }
    void take(quint64 word)
    {
        v3 ^= word;
        round();
        round();
        v0 ^= word;
    }
};

/// Bytes are read as little-endian words whatever the machine is.
quint64 wordAt(const char *bytes, std::size_t count)
{
    quint64 word = 0;
    for (std::size_t i = 0; i < count; ++i)
        word |= quint64(quint8(bytes[i])) << (8 * i);
    return word;
}

} // namespace

ContentDigest::ContentDigest(const QByteArray &key)
{
    const QByteArray whole = key.leftJustified(16, '\0', true);
    m_key[0] = wordAt(whole.constData(), 8);
    m_key[1] = wordAt(whole.constData() + 8, 8);
}

qint64 ContentDigest::of(std::string_view text) const
{
    SipState state{m_key[0] ^ 0x736f6d6570736575ULL, m_key[1] ^ 0x646f72616e646f6dULL, m_key[0] ^ 0x6c7967656e657261ULL,
                   m_key[1] ^ 0x7465646279746573ULL};
    const char *bytes = text.data();
    std::size_t left = text.size();
    for (; left >= 8; left -= 8, bytes += 8)
        state.take(wordAt(bytes, 8));
    state.take(wordAt(bytes, left) | quint64(text.size() & 0xff) << 56);
    state.v2 ^= 0xff;
    for (int i = 0; i < 4; ++i)
        state.round();
    return qint64(state.v0 ^ state.v1 ^ state.v2 ^ state.v3);
}

void ContentDigest::append(std::span<const Value> values) const
{
    // Each value with its type and length before it, so that no two lists share their bytes.
    for (const Value &value : values) {
        m_buffer.push_back(char(value.index()));
        if (const auto *text = std::get_if<std::string>(&value)) {
            const auto length = quint32(text->size());
            m_buffer.append(reinterpret_cast<const char *>(&length), sizeof length);
            m_buffer.append(*text);
        } else if (const auto *integer = std::get_if<qint64>(&value)) {
            m_buffer.append(reinterpret_cast<const char *>(integer), sizeof *integer);
        } else if (const auto *real = std::get_if<double>(&value)) {
            m_buffer.append(reinterpret_cast<const char *>(real), sizeof *real);
        }
    }
}

qint64 ContentDigest::of(std::span<const Value> values) const
{
    m_buffer.clear();
    append(values);
    return of(std::string_view(m_buffer));
}

qint64 ContentDigest::of(qint64 subject, std::span<const Value> values) const
{
    const Value first = subject;
    m_buffer.clear();
    append({&first, 1});
    append(values);
    return of(std::string_view(m_buffer));
}

} // namespace postern
