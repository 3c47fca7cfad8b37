// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/Manifest.h"
#include "models/sources/Recognition.h"
#include "tests/recordings/RecordedRead.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace postern;
using namespace postern::test;

namespace {

QString recordings()
{
    return QStringLiteral(POSTERN_SOURCE_DIR "/tests/recordings");
}

QStringList foldersOf(const QString &path)
{
    return QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

/// The words expected somewhere in a sentence: sentences may be worded better without a new
/// recording.
bool isSaid(const QString &sentence, const QJsonValue &expected)
{
    return !expected.toString().isEmpty() &&
           sentence.contains(expected.toString(), Qt::CaseInsensitive);
}

/// What differs between two lists of JSON objects, first difference first; empty when nothing does.
QString difference(const QString &what, const QJsonArray &actual, const QJsonArray &expected)
{
    const auto line = [](const QJsonArray &list, int i) {
        return i < list.size()
                   ? QString::fromUtf8(
                         QJsonDocument(list.at(i).toObject()).toJson(QJsonDocument::Compact))
                   : QStringLiteral("nothing");
    };
    for (int i = 0; i < std::max(actual.size(), expected.size()); ++i) {
        if (i < actual.size() && i < expected.size() && actual.at(i) == expected.at(i))
            continue;
        return QStringLiteral("%1 %2 is\n  %3\nand should be\n  %4\n(%5 of them, %6 expected)")
            .arg(what)
            .arg(i + 1)
            .arg(line(actual, i), line(expected, i))
            .arg(actual.size())
            .arg(expected.size());
    }
    return {};
}

/// Bad rows: the place and the field exactly, of the message the words expected.
QString badDifference(const QJsonArray &actual, const QJsonArray &expected)
{
    QJsonArray plainActual, plainExpected;
    for (int i = 0; i < actual.size(); ++i) {
        QJsonObject row = actual.at(i).toObject();
        if (i < expected.size() && isSaid(row[QStringLiteral("message")].toString(),
                                          expected.at(i)[QStringLiteral("message")]))
            row[QStringLiteral("message")] = expected.at(i)[QStringLiteral("message")];
        plainActual.append(row);
    }
    return difference(QStringLiteral("Bad row"), plainActual, expected);
}

} // namespace

/// Reads recorded exports with the bundled manifests and compares every field with what is
/// expected.
class RecordingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_catalog = ManifestCatalog::load();
        for (const Error &error : m_catalog.errors())
            qWarning("%s", qPrintable(error.text()));
        QVERIFY2(m_catalog.errors().isEmpty(), "every bundled manifest can be parsed");
        QVERIFY(!m_catalog.manifests().isEmpty());
    }

    void everyManifestHasOne_data()
    {
        QTest::addColumn<QString>("kind");
        for (const auto &manifest : m_catalog.manifests())
            QTest::newRow(qPrintable(manifest->kind)) << manifest->kind;
    }
    void everyManifestHasOne()
    {
        QFETCH(QString, kind);
        QVERIFY2(!foldersOf(recordings() + u'/' + kind).isEmpty(), "a manifest needs a recording");
    }

    void everyRecordingHasAManifest()
    {
        for (const QString &kind : foldersOf(recordings()))
            QVERIFY2(m_catalog.find(kind),
                     qPrintable(kind + QStringLiteral(" is not the name of a manifest")));
    }

    void saysWhatIsExpected_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("folder");
        for (const QString &kind : foldersOf(recordings())) {
            for (const QString &name : foldersOf(recordings() + u'/' + kind)) {
                QTest::newRow(qPrintable(kind + u'/' + name))
                    << kind << recordings() + u'/' + kind + u'/' + name;
            }
        }
    }
    void saysWhatIsExpected()
    {
        QFETCH(QString, kind);
        QFETCH(QString, folder);
        QFile file(folder + QStringLiteral("/expected.json"));
        QJsonObject expected;
        if (file.open(QIODevice::ReadOnly))
            expected = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject answers = expected[QStringLiteral("answers")].toObject();
        const QJsonObject actual = readRecording(*m_catalog.find(kind), folder, answers);
        const QString kept = keepActual(QString::fromUtf8(QTest::currentDataTag()), actual);
        const auto fail = [&](const QString &why) {
            QFAIL(qPrintable(why + QStringLiteral("\nThe whole of it is in ") + kept));
        };
        if (expected.isEmpty())
            return fail(QStringLiteral("There is no expected.json that could be read."));
        for (const QString &key :
             {QStringLiteral("complete"), QStringLiteral("rows"), QStringLiteral("covered"),
              QStringLiteral("closes"), QStringLiteral("notes"), QStringLiteral("hasLastUsed"), QStringLiteral("hasMfa")}) {
            if (actual.value(key) != expected.value(key))
                return fail(key + QStringLiteral(" is not as expected"));
        }
        for (const QString &key : {QStringLiteral("because"), QStringLiteral("error")}) {
            const QString said = actual[key].toString();
            if (said.isEmpty() != expected[key].toString().isEmpty() ||
                (!said.isEmpty() && !isSaid(said, expected[key])))
                return fail(QStringLiteral("%1 is \"%2\"").arg(key, said));
        }
        const QString records =
            difference(QStringLiteral("Record"), actual[QStringLiteral("records")].toArray(),
                       expected[QStringLiteral("records")].toArray());
        if (!records.isEmpty())
            return fail(records);
        const QString bad = badDifference(actual[QStringLiteral("bad")].toArray(),
                                          expected[QStringLiteral("bad")].toArray());
        if (!bad.isEmpty())
            return fail(bad);
    }

    /// Without being told what a file is, the content alone leads to its manifest.
    void isRecognised_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("path");
        for (const QString &kind : foldersOf(recordings())) {
            if (kind.startsWith(QStringLiteral("generic-")) || kind == QStringLiteral("event-log")) // known by the person's answers only
                continue;
            if (const auto manifest = m_catalog.find(kind); manifest && !manifest->reads.isEmpty()) // what programs print is of the kind that it reads as
                continue;
            for (const QString &name : foldersOf(recordings() + u'/' + kind)) {
                const QDir folder(recordings() + u'/' + kind + u'/' + name);
                for (const QString &file : folder.entryList(QDir::Files, QDir::Name)) {
                    // A gateway's keys come in the shape of the credential register, and are recognised as that by themselves.
                    const bool isShared = kind == QStringLiteral("gateway") && file.endsWith(QStringLiteral(".csv"));
                    if (file != QStringLiteral("expected.json") && !isShared)
                        QTest::newRow(qPrintable(kind + u'/' + name + u'/' + file))
                            << kind << folder.filePath(file);
                }
            }
        }
    }
    void isRecognised()
    {
        QFETCH(QString, kind);
        QFETCH(QString, path);
        RecordedSink sink;
        Progress progress;
        const QVector<FileReading> readings =
            readAnything(m_catalog, path, sink, progress, recordedNow());
        QVERIFY(!readings.isEmpty());
        for (const FileReading &reading : readings)
            QCOMPARE(reading.manifest, kind);
    }

private:
    ManifestCatalog m_catalog;
};

POSTERN_TEST(RecordingsTest)
#include "RecordingsTest.moc"
