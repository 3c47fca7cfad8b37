// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "tests/ui/report/PdfFacts.h"
#include "tests/ui/report/ReportSamples.h"
#include "ui/report/DossierReport.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using postern::AccountDossier;
using postern::dossierPdf;
using postern::writeDossier;
using postern::test::PdfFacts;
using postern::test::ReportSamples;

namespace {
QByteArray pdfOf(const AccountDossier &dossier)
{
    const auto pdf = dossierPdf(dossier);
    return pdf ? *pdf : QByteArray();
}
} // namespace

/// A dossier says one account on one page, and proves it row by row on the pages after it.
class DossierReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ReportSamples::prepareFonts(); }

    void saysTheAccountOnItsFirstPage()
    {
        const QString text = PdfFacts::text(pdfOf(ReportSamples::dossier()));
        const QString first = text.section(u'\f', 0, 0);
        for (const char *words :
             {"svc-token-signer", "Critical, 97 of 100", "Joris Verhaegen", "30 Jun 2026", "tsk-2021-09", "14 Sep 2031",
              "Sun 22 Nov 2026 22:57", "Why the risk is 97", "Key holder has left the company", "+30", "Access path",
              "Laptop copy", "customer-api", "Use by week", "Owner left 30 Jun", "Findings and evidence",
              "Leaver holds a live key or secret", "5b0e", "copy on laptop since 11 Mar 2024",
              "1. Rotate tsk-2021-09, reject older tokens", "Confidential, INC-2026-03", "made for Inès Carvalho"})
            QVERIFY2(first.contains(QString::fromUtf8(words)), words);
    }
    void provesItRowByRow()
    {
        const QString text = PdfFacts::text(pdfOf(ReportSamples::dossier()));
        const QString proof = text.section(u'\f', 1);
        QVERIFY(!proof.isEmpty());
        for (const char *words : {"key-custodian-departed", "cloudtrail/2026-11-02.json.gz", "2026-11-22.json.gz", "leavers.csv", "custodians.csv",
                                  "Suspicious events", "<b>agent</b>", "the latest 1 of 214", "jverhaegen-cli",
                                  "aws kms create-key", "Check: the old key signs nothing"})
            QVERIFY2(proof.contains(QString::fromUtf8(words)), words);
        // Ninety rows take more than a page, and each page has the head again.
        QVERIFY(proof.count(QStringLiteral("File")) >= 4);
    }
    void canBeArchivedAndIsTheSameEveryTime()
    {
        const QByteArray pdf = pdfOf(ReportSamples::dossier());
        QCOMPARE(pdfOf(ReportSamples::dossier()), pdf);
        const PdfFacts facts = PdfFacts::of(pdf);
        QVERIFY(facts.isSound);
        QVERIFY(facts.pages >= 4);
        QCOMPARE(facts.fontsLeftOut, QStringList());
        QCOMPARE(facts.actions, QStringList());
        QCOMPARE(facts.images, 0);
        QCOMPARE(facts.title, QStringLiteral("Corvane: dossier of svc-token-signer"));
    }
    void holdsLongNamesAndManyFactors()
    {
        AccountDossier dossier = ReportSamples::dossier();
        const QString longName = QStringLiteral("no-space-anywhere-").repeated(40);
        dossier.account.name = dossier.organisation = dossier.sentence = dossier.madeFor = longName;
        dossier.account.privilege = dossier.account.sourceName = longName;
        dossier.custody = QStringList(60, longName);
        dossier.toDo = QStringList(60, longName);
        for (auto &finding : dossier.account.findings)
            finding.title = finding.sentence = finding.ruleId = longName;
        const PdfFacts facts = PdfFacts::of(pdfOf(dossier));
        QVERIFY(facts.isSound);
        QVERIFY(facts.pages < 20);
    }
    void isWrittenOfAnAccountNothingIsKnownOf()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("dossier.pdf"));
        QVERIFY(writeDossier(AccountDossier(), path).isOk());
        QVERIFY(QFileInfo(path).size() > 0);
    }
};

POSTERN_TEST(DossierReportTest)
#include "DossierReportTest.moc"
