// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/TableRole.h"
#include "models/workspace/Await.h"
#include "models/workspace/RuleBook.h"
#include "models/workspace/RuleTrial.h"
#include "models/workspace/Workspace.h"
#include "tests/support/SampleStore.h"
#include "tests/support/TestRegistry.h"
#include "ui/pages/PageStates.h"
#include "ui/pages/RuleBacktest.h"
#include "ui/pages/RuleList.h"
#include "ui/pages/RuleParameters.h"
#include "ui/pages/RuleTrialModel.h"
#include "ui/pages/RulesPage.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SqlView.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace postern;
using namespace postern::test;

/// The page of rules: its counts are those of the store, its numbers can be tried, saved and taken back.
class RulesPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;

    qint64 number(const char *sql)
    {
        const auto found = await(m_workspace->read([sql](auto &database) { return database.integer(sql); }));
        return found && *found ? **found : -1;
    }
    QVector<RuleCard> cards()
    {
        const auto found = await(m_workspace->read([catalog = m_workspace->rules()](auto &database) { return RuleBook::cards(database, catalog); }));
        return found ? *found : QVector<RuleCard>();
    }
    void open(RulesPage &page, const QString &rule = {})
    {
        page.resize(1224, 852);
        page.setWindowWidth(1440);
        page.show();
        page.refresh();
        if (!rule.isEmpty())
            page.goTo(QStringLiteral("rule/") + rule);
        QTRY_VERIFY(page.findChild<PageStates *>()->showsContent());
        QTRY_VERIFY(rule.isEmpty() ? page.title() != QStringLiteral("Rules") : page.title() == rule);
        QTRY_VERIFY(m_workspace->isIdle());
        QCoreApplication::processEvents();
    }
    static QAction *command(const RulesPage &page, const QString &text)
    {
        const QList<QAction *> all = page.commands();
        const auto found = std::find_if(all.begin(), all.end(), [&](QAction *one) { return one->text() == text; });
        return found == all.end() ? nullptr : *found;
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
        // All rules once, so that what is shown is what they say.
        const auto judged = await(m_workspace->setRuleParameters(QStringLiteral("dormant-account"), {{QStringLiteral("days"), std::nullopt}}, QStringLiteral("test")));
        QVERIFY2(judged.isOk(), judged.isOk() ? "" : qPrintable(judged.error().text()));
    }
    void everyCountIsThatOfTheStore()
    {
        const QVector<RuleCard> all = cards();
        QCOMPARE(all.size(), m_workspace->rules().rules().size());
        qint64 matches = 0;
        int unknown = 0;
        for (const RuleCard &card : all) {
            matches += card.matches;
            unknown += !card.isCountKnown();
            QVERIFY2(card.standing == RuleCard::Standing::Judged || !card.because.isEmpty(), qPrintable(card.id));
        }
        QCOMPARE(matches, number("SELECT COUNT(*) FROM main.finding WHERE resolved_at IS NULL"));
        QVERIFY(matches > 0);
        QVERIFY(unknown > 0);
        RulesPage page(*m_workspace);
        open(page);
        auto *list = page.findChild<RuleList *>();
        auto *table = page.findChild<DataTable *>();
        QCOMPARE(list->shownRules(), int(all.size()));
        for (const RuleCard &card : all) {
            if (card.matches == 0)
                continue;
            QVERIFY(list->choose(card.id));
            QTRY_COMPARE(page.title(), card.id);
            QTRY_COMPARE(table->model()->rowCount(), int(card.matches));
        }
    }
    void whatCannotBeJudgedIsNeverZero()
    {
        const QVector<RuleCard> all = cards();
        const auto held = std::find_if(all.begin(), all.end(), [](const RuleCard &one) { return one.standing == RuleCard::Standing::NotJudged; });
        QVERIFY(held != all.end());
        QVERIFY(number("SELECT COUNT(*) FROM main.rule_run WHERE status='held'") > 0);
        QCOMPARE(RuleList::countText(*held), QStringLiteral("–"));
        for (const RuleCard &card : all)
            QVERIFY2(RuleList::countText(card) != QStringLiteral("0") || card.standing == RuleCard::Standing::Judged, qPrintable(card.id));
        RuleCard some;
        some.standing = RuleCard::Standing::Partly;
        some.matches = 3;
        QCOMPARE(RuleList::countText(some), QStringLiteral("3+"));
    }
    void aMatchLeadsToItsAccount()
    {
        RulesPage page(*m_workspace);
        open(page, QStringLiteral("leaver-account-enabled"));
        auto *table = page.findChild<DataTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QSignalSpy asked(&page, &Page::pageRequested);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_COMPARE(table->currentIndex().data(TableRole::Second).toString(), QStringLiteral("account/13"));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toString(), QStringLiteral("account/13"));
        QVERIFY(page.findChild<SqlView *>()->toPlainText().contains(QStringLiteral("SELECT")));
    }
    void anotherNumberIsTriedSavedAndTakenBack()
    {
        RulesPage page(*m_workspace);
        open(page, QStringLiteral("signing-key-over-age"));
        auto *numbers = page.findChild<RuleParameters *>();
        auto *table = page.findChild<DataTable *>();
        const QAbstractItemModelTester tester(page.findChild<RuleTrialModel *>(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!numbers->parameters().isEmpty());
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const RuleDetail::Parameter first = numbers->parameters().first();
        QVERIFY(!command(page, QStringLiteral("Save rule"))->isEnabled());
        numbers->setValue(first.name, first.most + 1000); // the field holds it to its limits
        QCOMPARE(numbers->edited().value(first.name), first.most);
        const auto trial = await(m_workspace->runAside([catalog = m_workspace->rules(), values = numbers->edited()](auto &database, Progress &progress) {
            return RuleTrial::run(database, catalog, QStringLiteral("signing-key-over-age"), values, progress);
        }, std::make_shared<Progress>()));
        QVERIFY2(trial.isOk(), trial.isOk() ? "" : qPrintable(trial.error().text()));
        QTRY_COMPARE(table->model()->rowCount(), int(trial->rows.size()));
        QCOMPARE(trial->matches + trial->removed - trial->added, qint64(1));
        QSignalSpy noticed(&page, &Page::noticeRequested);
        command(page, QStringLiteral("Save rule"))->trigger();
        QTRY_COMPARE(noticed.size(), 1);
        QCOMPARE(number("SELECT value FROM main.rule_parameter WHERE rule_id='signing-key-over-age'"), qint64(first.most));
        QCOMPARE(number("SELECT COUNT(*) FROM main.finding WHERE rule_id='signing-key-over-age' AND resolved_at IS NULL"), trial->matches);
        const qint64 entries = number("SELECT COUNT(*) FROM main.audit WHERE action='rule-parameter-set' AND subject='signing-key-over-age'");
        QAction *undo = command(page, QStringLiteral("Undo the change of the rule"));
        QTRY_VERIFY(undo->isEnabled());
        QVERIFY(numbers->edited().isEmpty());
        undo->trigger();
        QTRY_COMPARE(noticed.size(), 2);
        QCOMPARE(number("SELECT COUNT(*) FROM main.rule_parameter WHERE rule_id='signing-key-over-age'"), 0);
        QCOMPARE(number("SELECT COUNT(*) FROM main.audit WHERE action='rule-parameter-set' AND subject='signing-key-over-age'"), entries + 1);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(m_workspace->isIdle());
    }
    void backtestEndsWithWhatIsFoundToday()
    {
        RulesPage page(*m_workspace);
        open(page, QStringLiteral("signing-key-over-age"));
        auto *backtest = page.findChild<RuleBacktest *>();
        backtest->run();
        backtest->cancel();
        QVERIFY(backtest->edited().isEmpty());
        backtest->run();
        QTRY_COMPARE_WITH_TIMEOUT(backtest->edited().size(), qsizetype(RuleBacktest::days), 60000);
        QCOMPARE(backtest->edited().last().matches, number("SELECT COUNT(*) FROM main.finding WHERE rule_id='signing-key-over-age' AND resolved_at IS NULL"));
        QVERIFY(backtest->edited().first().isReconstructed); // nothing was read before this week
        QVERIFY(!backtest->edited().last().isReconstructed);
        QVERIFY(!backtest->leadDays());
        backtest->setIncident(backtest->edited().at(10).day);
        QCOMPARE(backtest->leadDays().value_or(-1), qint64(10)); // it spoke on the first of these days already
        QTRY_VERIFY(m_workspace->isIdle());
    }
    void lookingBackNothingCanBeSaved()
    {
        RulesPage page(*m_workspace);
        open(page, QStringLiteral("signing-key-over-age"));
        m_workspace->lookAt({instantFromEpoch(SampleStore::now - 5 * SampleStore::day), {}});
        page.refresh();
        QTRY_VERIFY(m_workspace->isIdle());
        auto *numbers = page.findChild<RuleParameters *>();
        numbers->setValue(numbers->parameters().first().name, numbers->parameters().first().most);
        QVERIFY(!command(page, QStringLiteral("Save rule"))->isEnabled());
        m_workspace->lookAt({});
        QTRY_VERIFY(m_workspace->isIdle());
    }
};

POSTERN_TEST(RulesPageTest)
#include "RulesPageTest.moc"
