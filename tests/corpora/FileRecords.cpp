// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpora/FileRecords.h"

#include "tests/recordings/RecordedRead.h"

namespace postern::test {

QVector<QJsonObject> FileRecords::all(const QString &type) const
{
    QVector<QJsonObject> found;
    for (const auto record : records) {
        const QJsonObject object = record.toObject();
        if (object[QStringLiteral("record")] == type)
            found << object;
    }
    return found;
}

FileRecords recordsOf(const QString &path)
{
    static const ManifestCatalog catalog = ManifestCatalog::load();
    RecordedSink sink;
    Progress progress;
    FileRecords read;
    read.readings = readAnything(catalog, path, sink, progress, recordedNow());
    read.records = sink.records();
    read.bad = sink.bad();
    return read;
}

} // namespace postern::test
