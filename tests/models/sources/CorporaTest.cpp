// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/Recognition.h"
#include "tests/models/sources/CollectingSink.h"
#include "tests/support/TestRegistry.h"

#include <QDirIterator>
#include <QTest>

using namespace postern;

/// Whatever lies in a folder of real data, reading it never crashes and always says what became of it.
/// The folder is the repository's own small data, or the one that POSTERN_CORPORA names.
class CorporaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhateverThereIs()
    {
        QStringList folders{QStringLiteral(POSTERN_SOURCE_DIR "/tests/recordings"),
                            QStringLiteral(POSTERN_SOURCE_DIR "/resources/sources")};
        if (qEnvironmentVariableIsSet("POSTERN_CORPORA"))
            folders = {qEnvironmentVariable("POSTERN_CORPORA")};
        const ManifestCatalog catalog = ManifestCatalog::load();
        int files = 0;
        for (const QString &folder : folders) {
            QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                const QString file = walk.next();
                test::CollectingSink sink;
                Progress progress;
                const auto readings = readAnything(catalog, file, sink, progress);
                ++files;
                QVERIFY2(!readings.isEmpty(), qPrintable(file));
                qint64 records = 0;
                for (const FileReading &reading : readings) {
                    records += reading.records;
                    QVERIFY2(!reading.file.isEmpty(), qPrintable(file));
                    QVERIFY2(reading.complete || reading.manifest.isEmpty() || !reading.error.isEmpty(), qPrintable(reading.file));
                }
                QCOMPARE(qint64(sink.records.size()), records);
            }
        }
        QVERIFY(files > 10);
    }
};

POSTERN_TEST(CorporaTest)
#include "CorporaTest.moc"
