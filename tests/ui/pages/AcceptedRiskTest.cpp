// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/AccountLoader.h"
#include "models/workspace/Await.h"
#include "models/workspace/Workspace.h"
#include "tests/support/SampleStore.h"
#include "tests/support/TestRegistry.h"
#include "ui/dialogs/AcceptRiskDialog.h"
#include "ui/pages/AccountPage.h"
#include "ui/pages/PageStates.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/FindingList.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace postern;
using namespace postern::test;

/// A risk that somebody accepts: kept with who, why and until when, out of the score, still in the score with accepted findings.
class AcceptedRiskTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;

    static Instant inDays(qint64 days) { return instantFromEpoch(SampleStore::now + days * SampleStore::day); }
    qint64 number(const char *sql)
    {
        const auto found = await(m_workspace->read([sql](auto &database) { return database.integer(sql); }));
        return found && *found ? **found : -1;
    }
    AccountDetail account()
    {
        const auto found = await(m_workspace->read([](auto &database) { return AccountLoader::load(database, SampleStore::tokenSigner); }));
        if (!found)
            qFatal("%s", qPrintable(found.error().text()));
        return *found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("small.postern"));
        auto clock = std::make_shared<FixedClock>(instantFromEpoch(SampleStore::now));
        QVERIFY(Workspace::create(path, QStringLiteral("Corvane"), clock).isOk());
        {
            auto writer = Database::open(path, Database::Mode::Write);
            QVERIFY(writer.isOk());
            QVERIFY(SampleStore::fill(*writer).isOk());
        }
        auto opened = Workspace::open(path, Workspace::Access::Write, clock);
        QVERIFY2(opened.isOk(), opened.isOk() ? "" : qPrintable(opened.error().text()));
        m_workspace = std::move(opened).value();
        QVERIFY(installFonts().isEmpty());
        QApplication::setStyle(new PosternStyle(Theme(Theme::Kind::Light)));
        QVERIFY(await(m_workspace->setRuleParameters(QStringLiteral("dormant-account"), {{QStringLiteral("days"), std::nullopt}}, QStringLiteral("test"))).isOk());
    }
    void acceptedRisksLeaveTheScoreAndStayInTheOther()
    {
        const AccountDetail before = account();
        QVERIFY(!before.findings.isEmpty());
        const qint64 finding = before.findings.first().findingId;
        const double score = before.waterfall.score;
        const auto done = await(m_workspace->acceptRisk({finding, QStringLiteral("P. Raman"), QStringLiteral("replaced next month"), inDays(30)}));
        QVERIFY2(done.isOk(), done.isOk() ? "" : qPrintable(done.error().text()));
        QCOMPARE(number("SELECT COUNT(*) FROM main.exception WHERE approved_by='P. Raman' AND reason='replaced next month'"), 1);
        QCOMPARE(number("SELECT expires_at FROM main.exception"), toEpoch(inDays(30)));
        QCOMPARE(number("SELECT COUNT(*) FROM main.audit WHERE action='risk-accepted'"), 1);
        const AccountDetail after = account();
        QVERIFY(after.waterfall.score < score);
        QVERIFY(after.inherentScore >= score - 0.5);
        QVERIFY(std::any_of(after.findings.begin(), after.findings.end(), [&](const FindingDetail &one) { return one.findingId == finding && one.isAccepted; }));
        AccountPage page(*m_workspace);
        page.goTo(QStringLiteral("account/11"));
        page.resize(1224, 852);
        static_cast<QWidget &>(page).show();
        page.refresh();
        QTRY_VERIFY(page.findChild<PageStates *>()->showsContent());
        const auto &lines = page.findChild<FindingList *>()->findings();
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const FindingLine &line) { return line.sentence.startsWith(QStringLiteral("Risk accepted. ")); }));
        QVERIFY(await(m_workspace->endAcceptance(finding)).isOk());
        QCOMPARE(number("SELECT COUNT(*) FROM main.audit WHERE action='risk-acceptance-ended'"), 1);
        QCOMPARE(double(account().waterfall.score), score);
        QTRY_VERIFY(m_workspace->isIdle());
    }
    void whatIsIncompleteIsNotKept()
    {
        const qint64 finding = account().findings.first().findingId;
        const qint64 before = number("SELECT COUNT(*) FROM main.exception");
        const QVector<RiskAcceptance> wrong{{finding, {}, QStringLiteral("why"), inDays(3)}, {finding, QStringLiteral("who"), QStringLiteral("  "), inDays(3)},
                                            {finding, QStringLiteral("who"), QStringLiteral("why"), inDays(-1)}, {999999, QStringLiteral("who"), QStringLiteral("why"), inDays(3)}};
        for (const RiskAcceptance &one : wrong)
            QVERIFY(!await(m_workspace->acceptRisk(one)).isOk());
        QCOMPARE(number("SELECT COUNT(*) FROM main.exception"), before);
        QVERIFY(!await(m_workspace->endAcceptance(finding)).isOk());
    }
    void theDialogWantsWhoAndWhy()
    {
        AcceptRiskDialog dialog(QStringLiteral("What was found."), QDate(2026, 11, 23));
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto accept = std::find_if(buttons.begin(), buttons.end(), [](auto *one) { return one->text() == QLatin1String("Accept the risk"); });
        QVERIFY(accept != buttons.end());
        QVERIFY(!(*accept)->isEnabled());
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("P. Raman"));
        QVERIFY(!(*accept)->isEnabled());
        dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("replaced next month"));
        QVERIFY((*accept)->isEnabled());
        QCOMPARE(dialog.until(), QDate(2026, 11, 23).addDays(90));
    }
};

POSTERN_TEST(AcceptedRiskTest)
#include "AcceptedRiskTest.moc"
