// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/Source.h"
#include "tests/models/sources/CollectingSink.h"

#include "models/sources/Manifest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <optional>

namespace postern::test {

/// A manifest, files made by the test, and what reading them with it gave.
class SourceBench
{
public:
    /// streams: YAML of the list under `streams:`, indented by two blanks.
    static QByteArray manifest(const QByteArray &streams, const QByteArray &more = {})
    {
        return "kind: bench\ntitle: {en: Bench}\nanswers: {en: Nothing}\nvendor: test\ncategory: accounts\n"
               "asks:\n  - {key: path, label: {en: Path}, type: path}\n"
               "  - {key: column, label: {en: Column}, type: text, required: false}\n"
               "  - {key: delimiter, label: {en: Delimiter}, type: text, required: false, otherwise: by-header}\n"
               + more + "streams:\n" + streams;
    }
    /// Writes a file of the test and gives its path.
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QString folder() const { return m_folder.path(); }

    /// Reads paths with a manifest; the error or the summary is kept.
    void read(const QByteArray &yaml, const QStringList &paths, QMap<QString, QString> answers = {})
    {
        sink = CollectingSink();
        error.reset();
        summary = ReadSummary();
        const auto parsed = parseManifest(yaml, {});
        if (!parsed) {
            error = parsed.error();
            return;
        }
        answers.insert(QStringLiteral("path"), paths.join(u'\n'));
        auto source = openSource(**parsed, {(*parsed)->kind, QStringLiteral("bench"), answers}, now);
        if (!source) {
            error = source.error();
            return;
        }
        sink.refuseAfter = refuseAfter;
        const auto result = (*source)->read(sink, progress);
        if (result)
            summary = *result;
        else
            error = result.error();
    }
    /// Writes one file and reads it.
    void readBytes(const QByteArray &yaml, const QByteArray &bytes, const QString &name = QStringLiteral("data"))
    {
        read(yaml, {write(name, bytes)});
    }
    /// What went wrong in one text, for a failed comparison to show.
    QString troubles() const
    {
        QString all = error ? error->text() : summary.incompleteBecause;
        for (const BadRow &row : sink.badRows)
            all += QStringLiteral("\nrow %1: ").arg(row.origin.row) + QString::fromStdString(row.field + ": " + row.message);
        return all;
    }

    CollectingSink sink;
    ReadSummary summary;
    std::optional<Error> error;
    Progress progress;
    Instant now = instantFromEpoch(1795416120); ///< 2026-11-23 06:42 UTC
    int refuseAfter = -1;

private:
    QTemporaryDir m_folder;
};

} // namespace postern::test
