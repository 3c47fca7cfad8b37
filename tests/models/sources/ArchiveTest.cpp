// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sources/SourceBench.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace postern;
using test::SourceBench;

namespace {

const QByteArray manifest = SourceBench::manifest(
    "  - name: users\n    format: csv\n    recognise: {columns: [id, name]}\n    snapshot: [account]\n    emit:\n"
    "      - record: account\n        set: {key: id, name: name}\n");

using Entries = QVector<QPair<QByteArray, QByteArray>>;

/// Packs entries; filter 0 with zip format, any other filter compresses the first entry alone.
QByteArray packed(int filter, bool isZip, const Entries &entries)
{
    QByteArray out(64 << 20, '\0');
    std::size_t used = 0;
    archive *writer = archive_write_new();
    if (isZip)
        archive_write_set_format_zip(writer);
    else
        archive_write_set_format_raw(writer);
    if (filter != 0)
        archive_write_add_filter(writer, filter);
    archive_write_open_memory(writer, out.data(), std::size_t(out.size()), &used);
    for (const auto &[name, bytes] : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0600);
        archive_entry_set_size(entry, bytes.size());
        archive_write_header(writer, entry);
        archive_write_data(writer, bytes.constData(), std::size_t(bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    out.resize(int(used));
    return out;
}

QByteArray users(int count)
{
    QByteArray csv = "id,name\n";
    quint32 random = 7;
    for (int i = 0; i < count; ++i) {
        random = random * 1664525 + 1013904223;
        csv += QByteArray::number(i) + ",u" + QByteArray::number(random, 36) + "\n";
    }
    return csv;
}

} // namespace

/// Compressed files and archives: streamed, bounded, and never complete when they are damaged.
class ArchiveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsCompressed_data()
    {
        QTest::addColumn<int>("filter");
        QTest::newRow("gz") << int(ARCHIVE_FILTER_GZIP);
        QTest::newRow("zst") << int(ARCHIVE_FILTER_ZSTD);
        QTest::newRow("xz") << int(ARCHIVE_FILTER_XZ);
        QTest::newRow("bz2") << int(ARCHIVE_FILTER_BZIP2);
    }
    void readsCompressed()
    {
        QFETCH(int, filter);
        const QByteArray bytes = packed(filter, false, {{"data", users(20000)}});
        SourceBench bench;
        bench.readBytes(manifest, bytes, QStringLiteral("no-telling-name"));
        QVERIFY2(!bench.error && bench.summary.complete, qPrintable(bench.troubles()));
        QCOMPARE(int(bench.sink.records.size()), 20000);
        QCOMPARE(int(bench.summary.covered.size()), 1);
        bench.readBytes(manifest, bytes.left(bytes.size() / 2), QStringLiteral("cut"));
        QVERIFY2(!bench.summary.complete, "half a file was taken for a whole one");
        QVERIFY(bench.summary.covered.empty());
        QVERIFY(bench.sink.records.size() < 20000);
        QVERIFY2(bench.summary.incompleteBecause.contains(QStringLiteral("damaged or was cut off")), qPrintable(bench.troubles()));
    }
    void readsEntriesOfAZip()
    {
        const QByteArray bytes = packed(0, true, {{"a/one.csv", users(3)}, {"../two.csv", users(2)}});
        SourceBench bench;
        bench.readBytes(manifest, bytes, QStringLiteral("a.zip"));
        QVERIFY2(!bench.error && bench.summary.complete, qPrintable(bench.troubles()));
        QCOMPARE(int(bench.sink.records.size()), 5);
        QCOMPARE(int(bench.sink.files.size()), 2);
        QVERIFY(QString::fromStdString(bench.sink.files[0].label).endsWith(QStringLiteral("a.zip!a/one.csv")));
        QCOMPARE(bench.sink.records.back().origin.file, 1);
    }
    void aCutZipIsNotComplete()
    {
        const QByteArray bytes = packed(0, true, {{"one.csv", users(2000)}, {"two.csv", users(2000)}});
        SourceBench bench;
        for (const int part : {30, 60, 90}) {
            bench.readBytes(manifest, bytes.left(bytes.size() * part / 100), QStringLiteral("cut.zip"));
            QVERIFY2(!bench.summary.complete || bench.error, qPrintable(QString::number(part)));
            QVERIFY(bench.summary.covered.empty());
        }
    }
    void anEncryptedEntryIsNamedAndTheRestIsRead()
    {
        // What the second entry holds is encrypted: bit 0 of its flags, in its own header and in the directory.
        QByteArray bytes = packed(0, true, {{"one.csv", users(3)}, {"secret.csv", users(5)}, {"three.csv", users(4)}});
        for (const auto &[mark, flags, name] : {std::tuple{QByteArray("PK\3\4"), 6, 30}, std::tuple{QByteArray("PK\1\2"), 8, 46}}) {
            for (qsizetype at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 4)) {
                if (bytes.mid(at + name, 10) == "secret.csv")
                    bytes[at + flags] = char(bytes[at + flags] | 1);
            }
        }
        SourceBench bench;
        bench.readBytes(manifest, bytes, QStringLiteral("locked.zip"));
        QVERIFY2(!bench.error, qPrintable(bench.troubles()));
        QCOMPARE(int(bench.sink.records.size()), 7);
        QCOMPARE(int(bench.sink.files.size()), 2);
        QVERIFY2(!bench.summary.complete && bench.summary.covered.empty(), "an entry is missing");
        QVERIFY2(bench.summary.incompleteBecause.contains(QStringLiteral("locked.zip!secret.csv")), qPrintable(bench.troubles()));
        QVERIFY2(bench.summary.incompleteBecause.contains(QStringLiteral("encrypted")), qPrintable(bench.troubles()));
    }
    void aWrongChecksumIsNotComplete_data()
    {
        QTest::addColumn<int>("filter");
        QTest::addColumn<int>("fromEnd"); // the byte that is turned
        QTest::newRow("gz checksum") << int(ARCHIVE_FILTER_GZIP) << 6;
        QTest::newRow("gz length") << int(ARCHIVE_FILTER_GZIP) << 2;
        QTest::newRow("xz") << int(ARCHIVE_FILTER_XZ) << 40;
        QTest::newRow("bz2") << int(ARCHIVE_FILTER_BZIP2) << 60;
    }
    void aWrongChecksumIsNotComplete()
    {
        QFETCH(int, filter);
        QFETCH(int, fromEnd);
        QByteArray bytes = packed(filter, false, {{"data", users(2000)}});
        bytes[bytes.size() - fromEnd] = char(bytes[bytes.size() - fromEnd] ^ 0x10);
        SourceBench bench;
        bench.readBytes(manifest, bytes, QStringLiteral("wrong"));
        QVERIFY2(!bench.summary.complete && bench.summary.covered.empty(), "a damaged file was taken for a whole one");
        QVERIFY2(bench.summary.incompleteBecause.contains(QStringLiteral("damaged")), qPrintable(bench.troubles()));
    }
    void everyCutIsNoticed_data() { readsCompressed_data(); }
    void everyCutIsNoticed()
    {
        QFETCH(int, filter);
        const QByteArray bytes = packed(filter, false, {{"data", users(300)}});
        SourceBench bench;
        for (const int lost : {1, 3, 4, 7, 8, 9, 20, 100}) {
            bench.readBytes(manifest, bytes.left(bytes.size() - lost), QStringLiteral("cut"));
            QVERIFY2(!bench.summary.complete && bench.summary.covered.empty(), qPrintable(QString::number(lost)));
        }
    }
    void severalPartsOfGzipAreOneFile()
    {
        const QByteArray first = packed(ARCHIVE_FILTER_GZIP, false, {{"data", "id,name\n1,ada\n"}});
        QByteArray second = packed(ARCHIVE_FILTER_GZIP, false, {{"data", "2,bob\n"}});
        SourceBench bench;
        bench.readBytes(manifest, first + second, QStringLiteral("joined.gz"));
        QVERIFY2(!bench.error && bench.summary.complete, qPrintable(bench.troubles()));
        QCOMPARE(int(bench.sink.records.size()), 2);
        QByteArray wrong = first;
        wrong[wrong.size() - 6] = char(wrong[wrong.size() - 6] ^ 1); // of the first part only
        bench.readBytes(manifest, wrong + second, QStringLiteral("joined-wrong.gz"));
        QVERIFY2(!bench.summary.complete, "the checksum of the first part is wrong");
    }
    void refusesABomb()
    {
        const QByteArray bytes = packed(ARCHIVE_FILTER_GZIP, false, {{"data", "id,name\n" + QByteArray(40 << 20, '\n')}});
        QVERIFY(bytes.size() < 100000);
        SourceBench bench;
        bench.readBytes(manifest, bytes, QStringLiteral("bomb.gz"));
        QVERIFY(!bench.summary.complete);
        QVERIFY2(bench.summary.incompleteBecause.contains(QStringLiteral("100 times")), qPrintable(bench.troubles()));
    }
    void doesNotOpenArchivesInsideArchives()
    {
        const QByteArray inner = packed(0, true, {{"one.csv", users(2)}});
        SourceBench bench;
        bench.readBytes(manifest, packed(0, true, {{"inner.zip", inner}}), QStringLiteral("outer.zip"));
        QVERIFY(bench.sink.records.empty());
        QVERIFY(!bench.summary.complete);
        QVERIFY2(bench.summary.incompleteBecause.contains(QStringLiteral("archive inside an archive")), qPrintable(bench.troubles()));
    }
    void refusesTooManyEntries()
    {
        Entries entries;
        for (int i = 0; i < 10010; ++i)
            entries.push_back({"f" + QByteArray::number(i) + ".csv", "id,name\n1,a\n"});
        SourceBench bench;
        bench.readBytes(manifest, packed(0, true, entries), QStringLiteral("many.zip"));
        QVERIFY(!bench.summary.complete);
        QVERIFY2(bench.summary.incompleteBecause.contains(QStringLiteral("more than 10000 entries")), qPrintable(bench.troubles()));
    }
};

POSTERN_TEST(ArchiveTest)
#include "ArchiveTest.moc"
