// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "models/sources/Recognition.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace postern {

namespace {

/// Takes records and keeps none: what counts here is that they could be read.
class CountingSink final : public RecordSink
{
public:
    Result<int> file(const ReadFile &) override { return m_files++; }
    Result<void> put(Record &&) override { return {}; }
    void reject(BadRow &&) override {}

private:
    int m_files = 0;
};

void print(const FileReading &reading, const QString &root, bool json, QTextStream &out)
{
    const QString file = reading.file.startsWith(root + u'/') ? reading.file.mid(root.size() + 1) : reading.file;
    if (json) {
        out << QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("manifest"), reading.manifest},
                   {QStringLiteral("stream"), reading.stream}, {QStringLiteral("records"), reading.records}, {QStringLiteral("bad_rows"), reading.badRows},
                   {QStringLiteral("complete"), reading.complete}, {QStringLiteral("error"), reading.error}}).toJson(QJsonDocument::Compact)) << '\n';
        return;
    }
    out << terminalText(file) << '\t';
    if (reading.manifest.isEmpty())
        out << "not recognised";
    else
        out << reading.manifest << '/' << reading.stream << '\t' << reading.records << " records\t" << reading.badRows << " bad rows\t"
            << (reading.complete ? "complete" : "incomplete");
    if (!reading.error.isEmpty())
        out << '\t' << terminalText(reading.error);
    out << '\n';
}

} // namespace

Result<ExitCode> runCorpus(const Invocation &invocation, Streams &streams)
{
    const QString root = QFileInfo(invocation.positional.first()).absoluteFilePath();
    if (!QFileInfo(root).isDir())
        return Error{QStringLiteral("%1 is no folder.").arg(root), {}, false};
    const ManifestCatalog catalog = ManifestCatalog::load();
    QStringList paths;
    QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << files.next();
    std::sort(paths.begin(), paths.end());
    const bool json = invocation.option(QStringLiteral("format")) == QLatin1String("json");
    qint64 read = 0, recognised = 0, incomplete = 0;
    for (const QString &path : paths) {
        CountingSink sink;
        Progress progress;
        for (const FileReading &reading : readAnything(catalog, path, sink, progress)) {
            print(reading, root, json, streams.out);
            ++read;
            recognised += reading.manifest.isEmpty() ? 0 : 1;
            incomplete += !reading.manifest.isEmpty() && !reading.complete ? 1 : 0;
        }
        streams.out.flush();
    }
    streams.err << read << " files, " << recognised << " recognised, " << incomplete << " of these not read to their end\n";
    return incomplete ? ExitCode::SourceFailed : ExitCode::Done;
}

} // namespace postern
