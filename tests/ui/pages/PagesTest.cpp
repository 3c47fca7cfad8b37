// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/Await.h"
#include "models/workspace/Workspace.h"
#include "tests/support/SampleStore.h"
#include "tests/support/TestRegistry.h"
#include "models/series/ClosingLoader.h"
#include "models/series/LeastPrivilegeLoader.h"
#include "models/tables/TableRole.h"
#include "ui/charts/RuleCounts.h"
#include "ui/pages/AccountPage.h"
#include "ui/pages/ClosingPage.h"
#include "ui/pages/LeastPrivilegePage.h"
#include "ui/pages/OverviewPage.h"
#include "ui/pages/PageStates.h"
#include "ui/pages/PeoplePage.h"
#include "ui/pages/PrivilegedPage.h"
#include "ui/pages/PrivilegedPlace.h"
#include "ui/pages/ReportsPage.h"
#include "ui/pages/RulesPage.h"
#include "ui/pages/SourcesPage.h"
#include "ui/pages/TimeMachinePage.h"
#include "ui/pages/TimelinePage.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/PosternStyle.h"
#include "ui/timeline/TimelineView.h"
#include "ui/widgets/AnswerLabel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FindingList.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/ShareList.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace postern;
using namespace postern::test;

/// The four pages over the small company: what they show, where they lead, in both themes and widths.
class PagesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;

    static bool isShowing(const QWidget &page)
    {
        const auto *states = page.findChild<PageStates *>();
        return states && states->showsContent();
    }
    /// Shows a page at that width and waits until it has something to show.
    void open(Page &page, int width = 1224, int height = 852)
    {
        page.resize(width - 216, height - 48);
        page.setWindowWidth(width);
        page.show();
        page.refresh();
        QTRY_VERIFY(isShowing(page));
    }
    /// Whether nothing is about to happen by itself.
    static bool hasSettled(const QWidget &page)
    {
        const auto timers = page.findChildren<QTimer *>();
        return std::none_of(timers.begin(), timers.end(), [](const QTimer *timer) { return timer->isSingleShot() && timer->isActive(); });
    }
    /// Waits until a page has all its answers; an answer may lead to another question. The reader answers in
    /// order, so that behind a question of our own nothing is under way.
    void settle(const QWidget &page)
    {
        for (int round = 0; round < 3; ++round) {
            QTRY_VERIFY(hasSettled(page));
            const auto last = m_workspace->read([](auto &) -> Result<void> { return {}; });
            QTRY_VERIFY(last.isFinished());
            QCoreApplication::processEvents();
        }
    }
    std::vector<std::unique_ptr<Page>> everyPage()
    {
        Workspace &w = *m_workspace;
        std::vector<std::unique_ptr<Page>> pages;
        for (Page *page : std::initializer_list<Page *>{new OverviewPage(w), new PrivilegedPage(w), new AccountPage(w), new SourcesPage(w), new TimelinePage(w),
                                                        new LeastPrivilegePage(w), new PeoplePage(w), new ReportsPage(w), new RulesPage(w), new TimeMachinePage(w)})
            pages.emplace_back(page);
        pages[2]->goTo(QStringLiteral("account/11"));
        return pages;
    }
    static DataTable *tableOf(const QWidget &page, const QString &name)
    {
        const auto tables = page.findChildren<DataTable *>();
        const auto found = std::find_if(tables.begin(), tables.end(), [&](auto *one) { return one->accessibleName() == name; });
        return found == tables.end() ? nullptr : *found;
    }
    static void keep(QWidget &page, const QString &name)
    {
        const QString folder = qEnvironmentVariable("POSTERN_SHOTS");
        if (!folder.isEmpty())
            QVERIFY(page.grab().save(folder + u'/' + name + QStringLiteral(".png")));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QString path = m_folder.filePath(QStringLiteral("small.postern"));
        auto clock = std::make_shared<FixedClock>(instantFromEpoch(SampleStore::now));
        QVERIFY(Workspace::create(path, QStringLiteral("Corvane"), clock).isOk());
        {
            auto writer = Database::open(path, Database::Mode::Write);
            QVERIFY2(writer.isOk(), writer.isOk() ? "" : qPrintable(writer.error().text()));
            QVERIFY(SampleStore::fill(*writer).isOk());
        }
        auto opened = Workspace::open(path, Workspace::Access::Read, clock);
        QVERIFY(opened.isOk());
        m_workspace = std::move(opened).value();
        QVERIFY(installFonts().isEmpty());
        QApplication::setStyle(new PosternStyle(Theme(Theme::Kind::Light)));
    }
    void overviewAnswersAndLeads()
    {
        OverviewPage page(*m_workspace);
        open(page);
        QVERIFY(page.findChild<AnswerLabel *>()->answer().startsWith(QStringLiteral("One privileged account is at critical risk")));
        auto *first = page.findChild<DataTable *>();
        QTRY_COMPARE(first->model()->rowCount(), 4);
        QSignalSpy asked(&page, &Page::pageRequested);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).toString(), QStringLiteral("account"));
        QCOMPARE(asked.first().at(1).toString(), QStringLiteral("account/13"));
    }
    void dormantAndOrphanedSumUpAndFilter()
    {
        for (const Closing::Kind kind : {Closing::Kind::Dormant, Closing::Kind::Orphaned}) {
            const auto closing = await(m_workspace->read([kind](auto &database) { return ClosingLoader::load(database, kind); }));
            QVERIFY2(closing.isOk(), closing.isOk() ? "" : qPrintable(closing.error().text()));
            int inBins = 0, inShares = 0;
            for (const DormantBin &bin : closing->bins)
                inBins += bin.total();
            for (const Closing::Share &share : closing->shares)
                inShares += share.accounts;
            QVERIFY(closing->accounts > 0);
            QCOMPARE(inBins, closing->accounts);
            QCOMPARE(inShares, closing->accounts);
            ClosingPage page(*m_workspace, kind);
            open(page);
            auto *table = tableOf(page, page.title());
            QVERIFY(table);
            QTRY_COMPARE(table->model()->rowCount(), int(closing->accounts));
            for (const Closing::Share &share : closing->shares) {
                Q_EMIT page.findChild<ShareList *>()->chosen(share.depends);
                QTRY_COMPARE(table->model()->rowCount(), share.accounts);
                Q_EMIT page.findChild<ShareList *>()->chosen(share.depends); // takes it back
                QTRY_COMPARE(table->model()->rowCount(), int(closing->accounts));
            }
            settle(page);
        }
    }
    void privilegedListsFiltersAndShowsTheSide()
    {
        PrivilegedPage page(*m_workspace);
        open(page);
        auto *table = page.findChild<DataTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 5);
        page.goTo(QStringLiteral("view=at-risk"));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(page.place(), QStringLiteral("view=at-risk"));
        QTRY_VERIFY(page.findChild<FindingList *>() && !page.findChild<FindingList *>()->findings().isEmpty());
        QSignalSpy asked(&page, &Page::pageRequested);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_J);
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(asked.first().at(1).toString(), QStringLiteral("account/13"));
        page.goTo(QStringLiteral("level=critical&source=1"));
        QTRY_VERIFY(!isShowing(page)); // nothing matches: says so, with a way back
        page.goTo({});
        QTRY_VERIFY(isShowing(page));
        QTRY_COMPARE(table->model()->rowCount(), 5);
    }
    void accountShowsEvidence()
    {
        AccountPage page(*m_workspace);
        page.goTo(QStringLiteral("account/11"));
        open(page);
        QTRY_COMPARE(page.title(), QStringLiteral("svc-token-signer"));
        auto *findings = page.findChild<FindingList *>();
        QCOMPARE(findings->findings().size(), 2);
        QVERIFY(findings->findings().first().evidence.contains(QStringLiteral("report.csv, row 2")));
        page.goTo(QStringLiteral("account/999"));
        QTRY_VERIFY(!isShowing(page));
    }
    void sourcesShowTheFailingOne()
    {
        SourcesPage page(*m_workspace);
        open(page);
        QCOMPARE(page.findChild<AnswerLabel *>()->answer(), QStringLiteral("Two of four sources are current."));
        auto *table = page.findChild<DataTable *>();
        QCOMPARE(table->model()->rowCount(), 4);
        QCOMPARE(table->currentIndex().row(), 3);
    }
    void timelineListsItsWindowAndLeads()
    {
        TimelinePage page(*m_workspace);
        open(page);
        auto *view = page.findChild<TimelineView *>();
        auto *table = page.findChild<DataTable *>();
        QTRY_COMPARE(table->model()->rowCount(), int(view->keysInWindow().size()));
        QSignalSpy asked(&page, &Page::pageRequested);
        QTest::keyClick(view, Qt::Key_End);
        QTRY_COMPARE(table->currentIndex().data(TableRole::Key).toLongLong(), view->selectedKey());
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(asked.first().at(0).toString(), QStringLiteral("account"));
        page.goTo(QStringLiteral("account/%1").arg(SampleStore::tokenSigner));
        QCOMPARE(view->timeline().lanes[view->selectedLane()].id, SampleStore::tokenSigner);
        settle(page);
    }
    void leastPrivilegeListsWhatItCounts()
    {
        LeastPrivilegePage page(*m_workspace);
        open(page);
        const auto all = await(m_workspace->read([](auto &database) { return LeastPrivilegeLoader::load(database); }));
        QVERIFY2(all.isOk(), all.isOk() ? "" : qPrintable(all.error().text()));
        auto *table = tableOf(page, QStringLiteral("Violations"));
        QTRY_COMPARE(table->model()->rowCount(), all->violations);
        QVERIFY(all->violations > 0);
        QCOMPARE(page.findChild<AnswerLabel *>()->answer(), QStringLiteral("90% of granted permissions were not used in 90 days."));
        Q_EMIT page.findChild<RuleCounts *>()->opened(0);
        QTRY_COMPARE(table->model()->rowCount(), all->rules.first().violations);
        QSignalSpy asked(&page, &Page::pageRequested);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(asked.first().at(1).toString().startsWith(QStringLiteral("account/")));
        settle(page);
    }
    void peopleShowWhatTheyCanStillOpen()
    {
        PeoplePage page(*m_workspace);
        open(page);
        auto *table = tableOf(page, QStringLiteral("People"));
        QTRY_COMPARE(table->model()->rowCount(), 5);
        page.goTo(QStringLiteral("leavers"));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_COMPARE(page.findChild<AnswerLabel *>()->answer(), QStringLiteral("Two people who left still have live access or know a secret."));
        settle(page);
        QSignalSpy asked(&page, &Page::pageRequested);
        const auto links = page.findChildren<LinkButton *>();
        const auto account = std::find_if(links.begin(), links.end(), [](auto *one) { return one->isVisible(); });
        QVERIFY(account != links.end());
        (*account)->click();
        QCOMPARE(asked.size(), 1);
        settle(page);
    }
    void reportsAskForWhatIsChosen()
    {
        ReportsPage page(*m_workspace);
        open(page);
        auto *table = tableOf(page, QStringLiteral("Privileged accounts"));
        QTRY_COMPARE(table->model()->rowCount(), 5);
        QSignalSpy dossier(&page, &ReportsPage::dossierRequested), summary(&page, &ReportsPage::summaryRequested);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(dossier.size(), 1);
        QCOMPARE(dossier.first().first().toLongLong(), SampleStore::tokenSigner);
        page.exportAction()->trigger();
        QCOMPARE(summary.size(), 1);
        settle(page);
    }
    void placesSurviveWriting()
    {
        for (const QString &text : {QStringLiteral("scope=dormant&view=no-owner&level=critical&level=high&source=3&used=unused-90&text=a%26b"),
                                    QString(), QStringLiteral("text=%EC%84%9C%ED%95%98%EB%A6%B0")})
            QCOMPARE(PrivilegedPlace::read(text).write(), text);
        QCOMPARE(PrivilegedPlace::read(QStringLiteral("view=nonsense&other=1")).write(), QString());
    }
    void everyPageDrawsInBothThemesAndNarrow()
    {
        for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark}) {
            QApplication::setStyle(new PosternStyle(Theme(kind)));
            QApplication::setPalette(Theme(kind).palette());
            const QString suffix = kind == Theme::Kind::Dark ? QStringLiteral("-dark") : QStringLiteral("-light");
            for (const int width : {1024, 1440}) {
                const auto pages = everyPage();
                const char *names[] = {"overview", "privileged", "account", "sources", "timeline", "least-privilege", "people", "reports", "rules", "time-machine"};
                for (int i = 0; i < int(pages.size()); ++i) {
                    open(*pages[i], width == 1024 ? 1024 + 168 : 1440, width == 1024 ? 700 : 900);
                    pages[i]->setWindowWidth(width);
                    settle(*pages[i]); // the side panel follows the row after a moment
                    keep(*pages[i], QLatin1String(names[i]) + suffix + QStringLiteral("-%1").arg(width));
                }
            }
        }
    }
    void whatCanHaveTheFocusHasAName()
    {
        const auto pages = everyPage();
        for (const auto &page : pages) {
            open(*page);
            for (const QWidget *widget : page->findChildren<QWidget *>()) {
                if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->inherits("QScrollArea") ||
                    qobject_cast<QAbstractScrollArea *>(widget->parentWidget()))
                    continue;
                QVERIFY2(!widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty(),
                         qPrintable(page->title() + QStringLiteral(": ") + QLatin1String(widget->metaObject()->className())));
            }
        }
    }
};

POSTERN_TEST(PagesTest)
#include "PagesTest.moc"
