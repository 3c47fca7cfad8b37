// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/GzipBytes.h"

#include <isa-l/igzip_lib.h>

#include <vector>

namespace postern {

namespace {
constexpr std::size_t inputBytes = 256 * 1024;
}

/// The state of ISA-L's inflate, and the packed bytes it has not used yet.
struct GzipBytes::Inflate
{
    inflate_state state{};
    isal_gzip_header header{};
    std::vector<quint8> input = std::vector<quint8>(inputBytes);
    bool isBetween = true; ///< members
    bool hasAny = false;
    bool isOver = false;

    void beginMember()
    {
        // Reset keeps next_in; everything else begins anew.
        isal_inflate_reset(&state);
        state.crc_flag = ISAL_GZIP;
    }
};

GzipBytes::GzipBytes(std::unique_ptr<PlainBytes> file) : m_file(std::move(file)), m_inflate(std::make_unique<Inflate>())
{
    isal_inflate_init(&m_inflate->state);
    m_inflate->state.crc_flag = ISAL_GZIP;
}

GzipBytes::~GzipBytes() = default;

qint64 GzipBytes::bytesUsed() const
{
    return m_file->bytesUsed() - qint64(m_inflate->state.avail_in);
}

Error GzipBytes::broken(const char *why) const
{
    return {QStringLiteral("The packed file is broken (%1). What was read before is kept; fetch the file again.").arg(QLatin1String(why)),
            {}, false};
}

/// More packed bytes; false at the end of the file.
Result<bool> GzipBytes::refill()
{
    if (m_inflate->state.avail_in)
        return true;
    const qint64 count = TRY(m_file->read(reinterpret_cast<char *>(m_inflate->input.data()), qint64(inputBytes)));
    m_inflate->state.next_in = m_inflate->input.data();
    m_inflate->state.avail_in = quint32(count);
    return count > 0;
}

Result<qint64> GzipBytes::read(char *to, qint64 most)
{
    inflate_state &state = m_inflate->state;
    state.next_out = reinterpret_cast<quint8 *>(to);
    state.avail_out = quint32(most);
    while (!m_inflate->isOver && state.avail_out) {
        const bool hasMore = TRY(refill());
        if (!hasMore) {
            if (!m_inflate->isBetween)
                return broken("it ends in the middle");
            m_inflate->isOver = true;
            break;
        }
        if (m_inflate->isBetween) {
            // Zeros behind the last member are padding of tapes, as gzip itself has it.
            if (m_inflate->hasAny && *state.next_in == 0) {
                ++state.next_in;
                --state.avail_in;
                continue;
            }
            m_inflate->beginMember();
            m_inflate->isBetween = false;
        }
        const int code = isal_inflate(&state);
        if (code < 0)
            return broken(code == ISAL_INCORRECT_CHECKSUM ? "its check sum is wrong" : "no such code");
        if (state.block_state == ISAL_BLOCK_FINISH) {
            m_inflate->isBetween = true;
            m_inflate->hasAny = true;
        }
    }
    return most - qint64(state.avail_out);
}

} // namespace postern
