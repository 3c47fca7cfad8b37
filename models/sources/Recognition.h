// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Progress.h"
#include "models/records/Record.h"
#include "models/sources/Manifest.h"

#include <QStringList>

#include <optional>

namespace postern {

/// What reading one file on its own gave; what `postern corpus` prints a line of.
struct FileReading
{
    QString file;     ///< path, with the entry inside an archive after '!'
    QString manifest; ///< kind, empty when no manifest recognises it
    QString stream;
    qint64 records = 0;
    qint64 badRows = 0;
    bool complete = false;
    QString error; ///< in words, when it could not be read to its end
    QStringList notes; ///< what is odd and does not make it incomplete
};

/// Reads one file with whatever manifest recognises it, best match first. A file inside an archive
/// gives a reading of its own. Never fails: what is wrong stands in FileReading::error.
/// now: as for openSource().
QVector<FileReading> readAnything(const ManifestCatalog &catalog, const QString &path, RecordSink &sink,
                                  Progress &progress, std::optional<Instant> now = std::nullopt);

} // namespace postern
