// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Words.h"
#include "models/base/Words.h"
#include "models/history/HistoryDiff.h"
#include "models/tables/AccountQuery.h"
#include "models/workspace/Await.h"
#include "models/workspace/DifferenceWords.h"
#include "models/workspace/TimeMachine.h"
#include "models/workspace/Workspace.h"
#include "tests/support/SampleStore.h"
#include "tests/support/TestRegistry.h"
#include "ui/charts/DayScrubber.h"
#include "ui/pages/DifferenceModel.h"
#include "ui/pages/PageStates.h"
#include "ui/pages/TimeMachinePage.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/AnswerLabel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/KpiCell.h"
#include "ui/widgets/KpiStrip.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace postern;
using namespace postern::test;

/// The time machine: its lines are those of the comparison, its figures those of the lists on that day.
class TimeMachinePageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;

    static Instant back(qint64 days) { return instantFromEpoch(SampleStore::now - days * SampleStore::day); }
    static QString iso(qint64 days) { return Words::dayOf(back(days)).toString(Qt::ISODate); }
    static Instant endOf(qint64 days)
    {
        return std::min(instantFromEpoch(Words::dayOf(back(days)).addDays(1).startOfDay().toSecsSinceEpoch() - 1), instantFromEpoch(SampleStore::now));
    }
    HistoryDiff diff(qint64 from, qint64 to, const QString &person = {})
    {
        const auto found = await(m_workspace->read([&](Database &database) -> Result<HistoryDiff> {
            DiffRequest request{endOf(from), endOf(to), {}, {}};
            if (!person.isEmpty())
                request.about = TRY(HistoryDiff::ofPerson(database, person));
            return HistoryDiff::between(database, request, Progress());
        }));
        if (!found)
            qFatal("%s", qPrintable(found.error().text()));
        return *found;
    }
    void open(TimeMachinePage &page, const QString &place)
    {
        page.resize(1224, 852);
        page.setWindowWidth(1440);
        static_cast<QWidget &>(page).show();
        page.goTo(place);
        page.refresh();
        QTRY_VERIFY(page.findChild<PageStates *>()->showsContent());
        settle(page);
    }
    void settle(const TimeMachinePage &page)
    {
        for (int round = 0; round < 3; ++round) {
            QTRY_VERIFY(m_workspace->isIdle());
            QTRY_VERIFY(!page.findChild<QTimer *>()->isActive());
            QCoreApplication::processEvents();
        }
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
            // Reads of long ago, so that there is a history; and an account that was disabled five days ago.
            QVERIFY(writer->execute("INSERT INTO sync(sync_id,source_id,started_at,ended_at,status,rows_read,records,duration_ms) SELECT 100+source_id, source_id, added_at, added_at,"
                                    " 'complete',1,1,1 FROM source WHERE source_id<4").isOk());
            const QByteArray then = QByteArray::number(SampleStore::now - 5 * SampleStore::day);
            QVERIFY(writer->execute("UPDATE account_version SET known_to=" + then + ", valid_to=" + then + " WHERE id=16").isOk());
            QVERIFY(writer->execute("INSERT INTO account_version(id,source_id,digest,valid_from,known_from,sync_id,file_id,row_number,key,name,kind,enabled,created_at,is_breakglass)"
                                    " SELECT id,source_id,2," + then + "," + then + ",sync_id,file_id,row_number,key,name,kind,0,created_at,is_breakglass FROM account_version WHERE id=16").isOk());
        }
        auto opened = Workspace::open(path, Workspace::Access::Read, clock);
        QVERIFY2(opened.isOk(), opened.isOk() ? "" : qPrintable(opened.error().text()));
        m_workspace = std::move(opened).value();
        QVERIFY(installFonts().isEmpty());
        QApplication::setStyle(new PosternStyle(Theme(Theme::Kind::Light)));
    }
    void linesAreThoseOfTheComparison()
    {
        TimeMachinePage page(*m_workspace);
        open(page, iso(10) + u'/' + iso(0));
        const HistoryDiff expected = diff(10, 0);
        QVERIFY(expected.lines.size() > 3);
        auto *table = page.findChild<DataTable *>();
        auto *model = page.findChild<DifferenceModel *>();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(), int(expected.lines.size()));
        const auto of = [&](DiffLine::Change change) {
            return int(std::count_if(expected.lines.begin(), expected.lines.end(), [&](const DiffLine &line) { return line.change == change; }));
        };
        QCOMPARE(model->count(DifferenceRow::Change::Added), of(DiffLine::Change::Appeared));
        QCOMPARE(model->count(DifferenceRow::Change::Removed), of(DiffLine::Change::Went));
        QCOMPARE(model->count(DifferenceRow::Change::Changed), of(DiffLine::Change::Changed));
        for (const DifferenceRow &row : model->rows())
            QVERIFY2(!row.causeText.isEmpty() && !row.because.isEmpty(), qPrintable(row.subject));
        auto *change = page.findChild<SegmentedControl *>();
        Q_EMIT change->chosen((change->setCurrent(2), 2));
        QCOMPARE(table->model()->rowCount(), of(DiffLine::Change::Went));
        QVERIFY(of(DiffLine::Change::Went) > 0); // a finding that was fixed three days ago
    }
    void whatWasDisabledSaysSoWithBothValues()
    {
        TimeMachinePage page(*m_workspace);
        open(page, iso(10) + u'/' + iso(0));
        const auto &rows = page.findChild<DifferenceModel *>()->rows();
        const auto found = std::find_if(rows.begin(), rows.end(), [](const DifferenceRow &row) { return row.kind == QLatin1String("account") && row.subject == QLatin1String("k.plain"); });
        QVERIFY(found != rows.end());
        QCOMPARE(found->what, QStringLiteral("enabled"));
        QCOMPARE(found->before, QStringLiteral("yes"));
        QCOMPARE(found->after, QStringLiteral("no"));
        QCOMPARE(found->cause, QStringLiteral("changed"));
        QCOMPARE(found->source, QStringLiteral("Active Directory"));
        QSignalSpy asked(&page, &Page::pageRequested);
        auto *table = page.findChild<DataTable *>();
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, DifferenceModel::Subject).data().toString() == QLatin1String("k.plain"))
                table->setCurrentIndex(table->model()->index(row, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toString(), QStringLiteral("account/16"));
    }
    void figuresAreThoseOfTheListsOnThatDay()
    {
        TimeMachinePage page(*m_workspace);
        open(page, iso(30) + u'/' + iso(0));
        const auto counts = await(m_workspace->read([](auto &database) { return AccountQuery::viewCounts(database, AccountFilter::Scope::Privileged); }));
        QVERIFY(counts.isOk());
        const auto comparison = await(TimeMachine::compare(*m_workspace, {endOf(30), endOf(0), {}}, std::make_shared<Progress>()));
        QVERIFY2(comparison.isOk(), comparison.isOk() ? "" : qPrintable(comparison.error().text()));
        QCOMPARE(comparison->after.privileged, counts->all);
        QCOMPARE(comparison->after.critical, qint64(1));
        m_workspace->lookAt({endOf(30), {}});
        const auto before = await(m_workspace->read([](auto &database) { return AccountQuery::viewCounts(database, AccountFilter::Scope::Privileged); }));
        QVERIFY(before.isOk());
        QCOMPARE(comparison->before.privileged, before->all);
        m_workspace->lookAt({});
        settle(page);
        QCOMPARE(page.findChild<KpiStrip *>()->cells().size(), 5);
    }
    void onePersonOnly()
    {
        TimeMachinePage page(*m_workspace);
        open(page, iso(100) + u'/' + iso(0) + QStringLiteral("/E3"));
        const HistoryDiff expected = diff(100, 0, QStringLiteral("E3"));
        QVERIFY(!expected.lines.isEmpty());
        QVERIFY(expected.lines.size() < diff(100, 0).lines.size());
        QCOMPARE(page.findChild<DataTable *>()->model()->rowCount(), int(expected.lines.size()));
        auto *person = page.findChild<SearchField *>();
        person->setText(QStringLiteral("nobody of that name"));
        QTest::keyClick(person, Qt::Key_Return);
        settle(page);
        QCOMPARE(page.findChild<AnswerLabel *>()->answer(), QStringLiteral("These days could not be compared."));
    }
    void keysMoveTheEnds()
    {
        TimeMachinePage page(*m_workspace);
        open(page, iso(30) + u'/' + iso(0));
        auto *scrubber = page.findChild<DayScrubber *>();
        const QDate a = scrubber->a(), b = scrubber->b();
        scrubber->setFocus();
        QTest::keyClick(scrubber, Qt::Key_Left);
        QCOMPARE(scrubber->a(), a.addDays(-1));
        QTest::keyClick(scrubber, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(scrubber->a(), std::min(a.addDays(-1).addMonths(1), b));
        QTest::keyClick(scrubber, Qt::Key_B);
        QTest::keyClick(scrubber, Qt::Key_Right);
        QCOMPARE(scrubber->b(), b); // no day after today
        settle(page);
        QCOMPARE(page.place(), scrubber->a().toString(Qt::ISODate) + u'/' + b.toString(Qt::ISODate));
    }
    void instantsAreSaidAsDays()
    {
        QCOMPARE(DifferenceWords::withDays(QStringLiteral("AWS was first read on 2026-08-25T05:31:00Z; x")), QStringLiteral("AWS was first read on 25 Aug 2026; x"));
        QCOMPARE(DifferenceWords::withDays(QStringLiteral("nothing")), QStringLiteral("nothing"));
    }
};

POSTERN_TEST(TimeMachinePageTest)
#include "TimeMachinePageTest.moc"
