// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/PlainBytes.h"

namespace postern {

/// A log packed by gzip, unpacked as it is read; several members one after the other are one log.
class GzipBytes final : public EventBytes
{
public:
    explicit GzipBytes(std::unique_ptr<PlainBytes> file);
    ~GzipBytes() override;

    Result<qint64> read(char *to, qint64 most) override;
    qint64 bytesUsed() const override;
    bool isPacked() const override { return true; }

private:
    struct Inflate;
    Result<bool> refill();
    Error broken(const char *why) const;

    std::unique_ptr<PlainBytes> m_file;
    std::unique_ptr<Inflate> m_inflate;
};

} // namespace postern
