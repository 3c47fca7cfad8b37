// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recordings/RecordedRead.h"

#include "models/sources/Source.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QScopeGuard>

namespace postern::test {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QJsonValue jsonOf(const Value &value, FieldType type)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return textOf(*text);
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    const qint64 number = std::get<qint64>(value);
    if (type == FieldType::Time)
        return toIso(instantFromEpoch(number));
    if (type == FieldType::Boolean)
        return number != 0;
    return number;
}

QString nameWithoutFolders(const std::string &label)
{
    const QString whole = textOf(label);
    const qsizetype mark = whole.indexOf(u'!');
    const QString path = mark < 0 ? whole : whole.left(mark);
    return QFileInfo(path).fileName() + (mark < 0 ? QString() : whole.mid(mark));
}

} // namespace

Result<int> RecordedSink::file(const ReadFile &file)
{
    m_files << nameWithoutFolders(file.label);
    return int(m_files.size()) - 1;
}

QString RecordedSink::place(const RowOrigin &origin) const
{
    return QStringLiteral("%1:%2")
        .arg(origin.file < 0 ? QString() : m_files.value(origin.file))
        .arg(origin.row);
}

Result<void> RecordedSink::put(Record &&record)
{
    const RecordShape &shape = shapeOf(record.type);
    QJsonObject object{{QStringLiteral("@"), place(record.origin)},
                       {QStringLiteral("record"), textOf(shape.name)}};
    for (int i = 0; i < int(shape.fields.size()); ++i) {
        if (record.has(i))
            object[textOf(shape.fields[std::size_t(i)].name)] =
                jsonOf(record.at(i), shape.fields[std::size_t(i)].type);
    }
    m_records.append(object);
    return {};
}

void RecordedSink::reject(BadRow &&row)
{
    m_bad.append(QJsonObject{{QStringLiteral("@"), place(row.origin)},
                             {QStringLiteral("field"), textOf(row.field)},
                             {QStringLiteral("message"), textOf(row.message)}});
}

Instant recordedNow()
{
    return instantFromEpoch(1795435200); // 2026-11-23T12:00:00Z
}

QJsonObject readRecording(const Manifest &manifest, const QString &folder,
                          const QJsonObject &answers)
{
    SourceSettings settings{manifest.kind, manifest.kind, {}};
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        settings.answers[answer.key()] = answer.value().toString();
    // Of a kind that runs programs, the folder holds programs that answer as the recorded ones did.
    const QByteArray path = qgetenv("PATH");
    if (!manifest.commands.isEmpty())
        qputenv("PATH", folder.toUtf8() + ':' + path);
    const auto restore = qScopeGuard([&] { qputenv("PATH", path); });
    QStringList paths;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        if (name != QStringLiteral("expected.json"))
            paths << QDir(folder).filePath(name);
    }
    if (manifest.commands.isEmpty())
        settings.answers[QStringLiteral("path")] = paths.join(u'\n');

    QJsonObject actual;
    if (!answers.isEmpty())
        actual[QStringLiteral("answers")] = answers;
    auto source = openSource(manifest, settings, recordedNow());
    if (!source) {
        actual[QStringLiteral("error")] = source.error().text();
        return actual;
    }
    RecordedSink sink;
    Progress progress;
    const auto summary = source.value()->read(sink, progress);
    if (summary) {
        QJsonArray covered;
        for (const RecordType type : summary->covered)
            covered.append(textOf(shapeOf(type).name));
        actual[QStringLiteral("covered")] = covered;
        QJsonArray closes; // what the read may close although other streams were not read
        for (const ReadSummary::WholeStream &stream : summary->wholeStreams) {
            for (const RecordType type : stream.has)
                closes.append(textOf(shapeOf(type).name) + QStringLiteral(" of ") + textOf(stream.name));
        }
        if (!closes.isEmpty())
            actual[QStringLiteral("closes")] = closes;
        actual[QStringLiteral("complete")] = summary->complete;
        if (!summary->complete)
            actual[QStringLiteral("because")] = summary->incompleteBecause;
        QStringList notes; // places are those of this computer
        for (const QString &note : summary->notes)
            notes << note.section(QStringLiteral("/recordings/"), -1);
        actual[QStringLiteral("notes")] = QJsonArray::fromStringList(notes);
        actual[QStringLiteral("rows")] = summary->rows;
        actual[QStringLiteral("hasLastUsed")] = summary->hasLastUsed;
        actual[QStringLiteral("hasMfa")] = summary->hasMfa;
    } else {
        actual[QStringLiteral("error")] = summary.error().text();
    }
    actual[QStringLiteral("records")] = sink.records();
    actual[QStringLiteral("bad")] = sink.bad();
    return actual;
}

QString keepActual(const QString &name, const QJsonObject &actual)
{
    QString file = name;
    file.replace(u'/', QStringLiteral("--"));
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/recorded"));
    folder.mkpath(QStringLiteral("."));
    QFile out(folder.filePath(file + QStringLiteral(".json")));
    if (out.open(QIODevice::WriteOnly))
        out.write(QJsonDocument(actual).toJson());
    return out.fileName();
}

} // namespace postern::test
