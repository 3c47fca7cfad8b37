// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/AccountTable.h"

#include "tests/support/DirectReader.h"
#include "tests/support/ModelText.h"
#include "tests/support/SampleStore.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace postern;
using namespace postern::test;

/// The account list: what it shows, in which order, for which filter, at which instant.
class AccountTableTest : public QObject
{
    Q_OBJECT

    std::optional<Database> m_database;
    std::shared_ptr<PageReader> m_reader;

    QStringList names(const AccountFilter &filter, TableOrder order = {AccountQuery::Risk, Qt::DescendingOrder})
    {
        AccountTable table(m_reader);
        table.sort(order.column, order.direction);
        table.setFilter(filter);
        if (!QTest::qWaitFor([&] { return table.state() == PagedTable::State::Ready; }))
            return {table.error().text()};
        QStringList names;
        for (int row = 0; row < table.rowCount(); ++row)
            names << table.index(row, 0).data().toString();
        return names;
    }

private Q_SLOTS:
    void init()
    {
        auto database = SampleStore::small();
        QVERIFY2(database.isOk(), database.isOk() ? "" : qPrintable(database.error().text()));
        m_database.emplace(std::move(database).value());
        m_reader = std::make_shared<DirectReader>(*m_database);
    }
    void showsPrivilegedAccountsWorstFirst()
    {
        AccountTable table(m_reader);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setFilter({});
        QTRY_COMPARE(table.state(), PagedTable::State::Ready);
        QTRY_COMPARE(table.total(), 5);
        QCOMPARE(textOf(table),
                 QStringLiteral("svc-token-signer | Joris Verhaegen left | AWS IAM | Signs session tokens | 22 Nov 07:42 | 37 of 412 | 97\n"
                                "a.moreau-adm | Anaïs Moreau left | Active Directory | Domain Admins, nested | 16 Nov 07:42 | 3 of 12 | 60\n"
                                "da-breakglass | No owner | Active Directory | Domain Admins | 21 Nov 07:42 | Not known | 36\n"
                                "etl_reader_old | No owner | AWS IAM | Reads customer data | Never | 0 of 20 | 15\n"
                                "p.raman | Priya Raman | Active Directory | Domain Admins | Today 06:42 | 5 of 10 | 0"));
        QCOMPARE(table.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("svc-token-signer, Critical, risk 97"));
        QCOMPARE(table.index(0, 1).data(TableRole::State).toString(), QStringLiteral("left"));
        QCOMPARE(table.index(2, 0).data(TableRole::Kind).toString(), QStringLiteral("break-glass"));
        QCOMPARE(table.index(0, 5).data(TableRole::Whole).toDouble(), 412.0);
        QCOMPARE(table.rowOfKey(SampleStore::admin), 4);
        QCOMPARE(table.keyOfRow(4), SampleStore::admin);
        QCOMPARE(table.keyOfRow(5), -1);
    }
    void filters()
    {
        AccountFilter filter;
        filter.view = AccountFilter::View::AtRisk;
        QCOMPARE(names(filter), (QStringList{"svc-token-signer", "a.moreau-adm"}));
        filter.view = AccountFilter::View::NoOwner;
        QCOMPARE(names(filter), (QStringList{"svc-token-signer", "a.moreau-adm", "etl_reader_old"}));
        filter.view = AccountFilter::View::NoStrongMfa;
        QCOMPARE(names(filter), QStringList{"a.moreau-adm"});
        filter.view = AccountFilter::View::StandingAdmin;
        QCOMPARE(names(filter), (QStringList{"svc-token-signer", "a.moreau-adm", "da-breakglass"}));
        filter = {};
        filter.levels = {Severity::None};
        QCOMPARE(names(filter), QStringList{"p.raman"});
        filter = {};
        filter.sources = {SampleStore::cloud};
        QCOMPARE(names(filter), (QStringList{"svc-token-signer", "etl_reader_old"}));
        filter = {};
        filter.usedBefore = instantFromEpoch(SampleStore::now - 5 * SampleStore::day);
        QCOMPARE(names(filter), (QStringList{"a.moreau-adm", "etl_reader_old"}));
        filter.scope = AccountFilter::Scope::Everything; // k.plain is not known to be unused: it stays out
        QCOMPARE(names(filter), (QStringList{"a.moreau-adm", "etl_reader_old"}));
        filter = {};
        filter.scope = AccountFilter::Scope::Dormant;
        QCOMPARE(names(filter), QStringList{"etl_reader_old"});
    }
    void findsTextInNameOwnerAndPrivilege()
    {
        AccountFilter filter;
        filter.scope = AccountFilter::Scope::Everything;
        filter.text = QStringLiteral("MOREAU");
        QCOMPARE(names(filter), QStringList{"a.moreau-adm"});
        filter.text = QStringLiteral("verhaegen");
        QCOMPARE(names(filter), QStringList{"svc-token-signer"});
        filter.text = QStringLiteral("customer");
        QCOMPARE(names(filter), QStringList{"etl_reader_old"});
        filter.text = QStringLiteral("서하");
        QCOMPARE(names(filter), QStringList{"k.plain"});
        filter.text = QStringLiteral("ANAÏS");
        QCOMPARE(names(filter), QStringList{"a.moreau-adm"});
        filter.text = QStringLiteral("%");
        QCOMPARE(names(filter), QStringList{});
        filter.text = QStringLiteral("e_l");
        QCOMPARE(names(filter), QStringList{});
        filter.text = QStringLiteral("' OR 1=1 --");
        QCOMPARE(names(filter), QStringList{});
    }
    void sortsByEveryColumn()
    {
        QCOMPARE(names({}, {AccountQuery::Account, Qt::AscendingOrder}).first(), QStringLiteral("a.moreau-adm"));
        QCOMPARE(names({}, {AccountQuery::Account, Qt::DescendingOrder}).first(), QStringLiteral("svc-token-signer"));
        QCOMPARE(names({}, {AccountQuery::LastUsed, Qt::AscendingOrder}),
                 (QStringList{"a.moreau-adm", "da-breakglass", "svc-token-signer", "p.raman", "etl_reader_old"}));
        QCOMPARE(names({}, {AccountQuery::LastUsed, Qt::DescendingOrder}).last(), QStringLiteral("etl_reader_old"));
        QCOMPARE(names({}, {AccountQuery::Used, Qt::DescendingOrder}).last(), QStringLiteral("da-breakglass"));
        for (int column = 0; column < AccountQuery::ColumnCount; ++column)
            QCOMPARE(names({}, {column, Qt::AscendingOrder}).size(), 5);
    }
    void countsViews()
    {
        const auto counts = AccountQuery::viewCounts(*m_database, AccountFilter::Scope::Privileged);
        QVERIFY2(counts.isOk(), counts.isOk() ? "" : qPrintable(counts.error().text()));
        QCOMPARE(counts->all, 5);
        for (const auto view : {AccountFilter::View::All, AccountFilter::View::AtRisk, AccountFilter::View::NoOwner,
                                AccountFilter::View::NoStrongMfa, AccountFilter::View::StandingAdmin}) {
            AccountFilter filter;
            filter.view = view;
            QCOMPARE(counts->of(view), names(filter).size());
        }
    }
    void asksThePastAsWell()
    {
        // 100 days ago nobody of the directory had left, and Anaïs' account had no owner gone.
        const auto looked = m_database->lookAt({instantFromEpoch(SampleStore::now - 100 * SampleStore::day), std::nullopt},
                                               instantFromEpoch(SampleStore::now));
        QVERIFY2(looked.isOk(), looked.isOk() ? "" : qPrintable(looked.error().text()));
        AccountFilter filter;
        filter.view = AccountFilter::View::NoOwner;
        QCOMPARE(names(filter, {AccountQuery::Account, Qt::AscendingOrder}),
                 (QStringList{"da-breakglass", "etl_reader_old", "svc-token-signer"}));
        QCOMPARE(names({}, {AccountQuery::Account, Qt::AscendingOrder}).size(), 5);
    }
    void hostileNamesAreWrittenOut()
    {
        QVERIFY(m_database->execute("UPDATE account_version SET name='evil'||char(8238)||char(10)||'<b>x' WHERE id=14").isOk());
        const QStringList all = names({}, {AccountQuery::Account, Qt::AscendingOrder});
        QVERIFY2(all.contains(QStringLiteral("evil⟨U+202E⟩ <b>x")), qPrintable(all.join(u'|')));
    }
};

POSTERN_TEST(AccountTableTest)
#include "AccountTableTest.moc"
