// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/Recognition.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace postern::test {

/// What reading one file of an export gave, as JSON.
struct FileRecords
{
    QVector<FileReading> readings; ///< one, or one for each entry of an archive
    QJsonArray records;
    QJsonArray bad; ///< rows that were rejected, with place and reason

    /// The records of a type ("account"), in the order in which they were read.
    QVector<QJsonObject> all(const QString &type) const;
};

/// Reads a file with whatever recognises it, at a moment that does not change.
FileRecords recordsOf(const QString &path);

} // namespace postern::test
