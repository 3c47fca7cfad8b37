// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/InputFile.h"

#include <QFile>

namespace postern {

/// A file that is what it is: one entry, read as it lies there.
class PlainInput final : public InputFile
{
public:
    explicit PlainInput(const QString &path) : m_file(path) {}

    Result<void> begin();
    Result<bool> next() override;
    QString label() const override { return m_file.fileName(); }
    qint64 entryBytes() const override { return m_file.size(); }
    qint64 bytesUsed() const override { return m_file.pos(); }
    Result<qint64> read(char *to, qint64 most) override;

private:
    QFile m_file;
    bool m_given = false;
};

} // namespace postern
