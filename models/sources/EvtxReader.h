// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/ByteStream.h"
#include "models/sources/RowReader.h"

#include <memory>

namespace postern {

/// A Windows event log (.evtx), read by libevtx out of memory: nothing is written to disk.
class EvtxReader final : public RowReader
{
public:
    static constexpr qint64 bytesMost = qint64(512) << 20; ///< of one log, which is held in memory

    explicit EvtxReader(ByteStream &bytes);
    ~EvtxReader() override;

    /// Takes the log in. An error when it is none, or too large.
    Result<void> begin();
    Result<bool> next(Row &row) override;
    QString missing() const override { return m_missing; }

private:
    struct Log;
    Result<void> takeIn();
    void look();

    ByteStream &m_bytes;
    std::unique_ptr<Log> m_log;
    std::string m_xml;
    QString m_missing;
    int m_next = 0;
    int m_count = 0;
};

} // namespace postern
