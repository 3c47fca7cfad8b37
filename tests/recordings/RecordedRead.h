// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/records/Record.h"
#include "models/sources/Manifest.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace postern::test {

/// Keeps all that a read says as JSON: times in ISO 8601, places as "file:row".
class RecordedSink : public RecordSink
{
public:
    Result<int> file(const ReadFile &file) override;
    Result<void> put(Record &&record) override;
    void reject(BadRow &&row) override;

    const QJsonArray &records() const { return m_records; }
    const QJsonArray &bad() const { return m_bad; }

private:
    QString place(const RowOrigin &origin) const;
    QStringList m_files; ///< names without folders; with the entry of an archive
    QJsonArray m_records;
    QJsonArray m_bad;
};

/// The moment at which the recordings are read: their times must not depend on the computer's
/// clock.
Instant recordedNow();
/// Reads the files of a folder (all but expected.json) as a source of that kind.
QJsonObject readRecording(const Manifest &manifest, const QString &folder,
                          const QJsonObject &answers);
/// Writes what was read where a person can look at it; the answer is the path.
QString keepActual(const QString &name, const QJsonObject &actual);

} // namespace postern::test
