// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "tests/ui/report/PdfFacts.h"
#include "tests/ui/report/ReportSamples.h"
#include "ui/report/ManagementReport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using postern::managementPdf;
using postern::ManagementSummary;
using postern::writeManagementReport;
using postern::test::PdfFacts;
using postern::test::ReportSamples;

namespace {
QByteArray pdfOf(const ManagementSummary &summary)
{
    const auto pdf = managementPdf(summary);
    return pdf ? *pdf : QByteArray();
}
} // namespace

/// The summary is three pages, says what its values say, and is the same file every time.
class ManagementReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ReportSamples::prepareFonts(); }

    void isThreePagesThatCanBeArchived()
    {
        const PdfFacts facts = PdfFacts::of(pdfOf(ReportSamples::summary()));
        QVERIFY(facts.isSound);
        QCOMPARE(facts.pages, 3);
        QCOMPARE(facts.version, QStringLiteral("1.4"));
        QVERIFY(facts.metadata.contains(QStringLiteral("<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B<")));
        QCOMPARE(facts.title, QStringLiteral("Corvane: privileged access summary"));
        QCOMPARE(facts.creationDate, QStringLiteral("D:20261123064200Z"));
    }
    void carriesItsFontsAndNothingThatActs()
    {
        const PdfFacts facts = PdfFacts::of(pdfOf(ReportSamples::summary()));
        QCOMPARE(facts.fontsLeftOut, QStringList());
        QVERIFY2(facts.fonts.size() >= 4, qPrintable(facts.fonts.join(u' '))); // three weights, code, Hangul
        for (const QString &font : facts.fonts)
            QVERIFY2(font.startsWith(QStringLiteral("Inter")) || font.startsWith(QStringLiteral("JetBrains"))
                         || font.startsWith(QStringLiteral("Noto")),
                     qPrintable(font));
        QCOMPARE(facts.actions, QStringList());
        QCOMPARE(facts.images, 0);
    }
    void saysWhatTheSummarySays()
    {
        const QString text = PdfFacts::text(pdfOf(ReportSamples::summary()));
        for (const char *words :
             {"risk rose this week.", "386", "3 more than 30 days ago", "290 of 386 privileged accounts",
              "Rotate the token signing key.", "Mon 23 Nov 18:00", "Fri 4 Dec", "Inès Carvalho", "Where the risk sits",
              "Active Directory", "214 enabled accounts not used for 90 days, 61 of them privileged", "96, 22 privileged",
              "1,204 of 5,870", "3,214 of 11,482", "324 across 15 rules", "47, of which 23 privileged",
              "Keys past their rotation date", "Six accounts at critical risk", "svc-token-signer", "Rotate, Mon 23 Nov",
              "서지우", "CloudTrail has been failing", "Read by", "data of Mon 23 Nov 2026 07:42", "db 9f31c7e2",
              "When findings fall due", "Page 3 of 3", "Internal", "week of 16 November 2026"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    }
    void saysWhatIsOverdue()
    {
        ManagementSummary summary = ReportSamples::summary();
        QVERIFY(!PdfFacts::text(pdfOf(summary)).contains(QStringLiteral("Overdue since")));
        summary.decisions[0].dueAt = summary.at - postern::Seconds(80 * 86400);
        QVERIFY(PdfFacts::text(pdfOf(summary)).contains(QStringLiteral("Overdue since 4 Sep 2026")));
    }
    void isTheSameEveryTime()
    {
        const QByteArray first = pdfOf(ReportSamples::summary());
        QVERIFY(!first.isEmpty());
        QCOMPARE(pdfOf(ReportSamples::summary()), first);
        ManagementSummary other = ReportSamples::summary();
        other.figures[0].number = QStringLiteral("387");
        QVERIFY(pdfOf(other) != first);
    }
    void staysThreePagesHoweverMuchThereIs()
    {
        const PdfFacts facts = PdfFacts::of(pdfOf(ReportSamples::crowdedSummary()));
        QCOMPARE(facts.pages, 3);
        QCOMPARE(facts.actions, QStringList());
    }
    void isWrittenWithNothingToSay()
    {
        const PdfFacts facts = PdfFacts::of(pdfOf(ManagementSummary()));
        QVERIFY(facts.isSound);
        QCOMPARE(facts.pages, 3);
    }
    void printsHostileNamesAsTheyAre()
    {
        ManagementSummary summary = ReportSamples::summary();
        summary.accounts[0].name = QStringLiteral("<a href=\"file:///etc/passwd\">x</a>");
        summary.accounts[1].name = QStringLiteral("ad\u202Emin");
        summary.accounts[2].name = QStringLiteral("root\U0001F600");
        summary.accounts[3].owner = QStringLiteral("</rdf:li>\n(\\)");
        summary.organisation = QStringLiteral("A & B <x>");
        const QByteArray pdf = pdfOf(summary);
        const PdfFacts facts = PdfFacts::of(pdf);
        QVERIFY(facts.isSound);
        QCOMPARE(facts.actions, QStringList());
        QCOMPARE(facts.images, 0);
        QCOMPARE(facts.fontsLeftOut, QStringList());
        QVERIFY(facts.metadata.contains(QStringLiteral("A &amp; B &lt;x&gt;")));
        const QString text = PdfFacts::text(pdf);
        QVERIFY(text.contains(QStringLiteral("<a href=\"file")));
        QVERIFY(text.contains(QStringLiteral("ad\u27E8U+202E\u27E9min")));
        QVERIFY(text.contains(QStringLiteral("root\u27E8U+1F600\u27E9")));
    }
    void isForItsOwnersEyes()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("summary.pdf"));
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        before.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
        QVERIFY(writeManagementReport(ReportSamples::summary(), path).isOk());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), pdfOf(ReportSamples::summary()));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("summary.pdf")});
    }
    void saysWhereItCouldNotBeWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("nowhere/summary.pdf"));
        const auto written = writeManagementReport(ReportSamples::summary(), path);
        QVERIFY(!written.isOk());
        QVERIFY(written.error().message.contains(path));
    }
};

POSTERN_TEST(ManagementReportTest)
#include "ManagementReportTest.moc"
