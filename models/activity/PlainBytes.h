// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/EventBytes.h"

namespace postern {

/// A log as it lies on disk.
class PlainBytes final : public EventBytes
{
public:
    static Result<std::unique_ptr<PlainBytes>> open(const QString &path);
    ~PlainBytes() override;
    PlainBytes(const PlainBytes &) = delete;
    PlainBytes &operator=(const PlainBytes &) = delete;

    Result<qint64> read(char *to, qint64 most) override;
    qint64 bytesUsed() const override { return m_used; }
    /// Begins again at a byte.
    Result<void> seek(qint64 to);

private:
    PlainBytes(int file, QString path) : m_file(file), m_path(std::move(path)) {}

    int m_file;
    QString m_path;
    qint64 m_used = 0;
};

} // namespace postern
