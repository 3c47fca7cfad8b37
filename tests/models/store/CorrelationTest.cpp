// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Correlation.h"
#include "models/store/PersonDirectory.h"
#include "models/store/RecordStore.h"
#include "models/store/SourceStore.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;

namespace {

Record person(const char *key, const char *name, const char *email, const char *login = nullptr)
{
    Record record(RecordType::Person);
    record.set(PersonField::Key, std::string(key));
    record.set(PersonField::Name, std::string(name));
    record.set(PersonField::Email, std::string(email));
    if (login)
        record.set(PersonField::Login, std::string(login));
    return record;
}

Record account(const char *key, std::initializer_list<std::pair<int, const char *>> fields)
{
    Record record(RecordType::Account);
    record.set(AccountField::Key, std::string(key));
    record.set(AccountField::Name, std::string(key));
    for (const auto &[field, text] : fields)
        record.set(field, std::string(text));
    return record;
}

} // namespace

/// Which person an account belongs to, by which key, how surely, and for how long.
class CorrelationTest : public QObject
{
    Q_OBJECT

    std::optional<Database> m_database;
    SourceId m_hr{}, m_directory{};

    void read(SourceId source, qint64 at, std::vector<Record> records)
    {
        auto store = RecordStore::begin(*m_database, source, instantFromEpoch(at)).value();
        for (Record &record : records)
            QVERIFY(store->put(std::move(record)).isOk());
        ReadSummary summary;
        summary.covered = {RecordType::Person, RecordType::Account, RecordType::AccountAttribute};
        QVERIFY(store->finish(summary, true).isOk());
    }
    void correlate(qint64 at)
    {
        Progress progress;
        const auto done = Correlation::run(*m_database, instantFromEpoch(at), progress);
        QVERIFY2(done.isOk(), done.isOk() ? "" : qPrintable(done.error().text()));
    }
    /// "alice by email 0.95", or "nobody".
    QString linkOf(const char *account, const char *role = "person")
    {
        auto rows = m_database->prepare("SELECT p.name||' by '||l.matched_by||' '||l.confidence FROM account_link l JOIN identity i ON i.id=l.account_id"
                                        " JOIN person_version p ON p.id=l.person_id AND p.known_to IS NULL WHERE i.key=? AND l.role=? AND l.known_to IS NULL").value();
        rows.bind(1, account).bind(2, role);
        return rows.step().value() ? rows.text(0) : QStringLiteral("nobody");
    }

private Q_SLOTS:
    void init()
    {
        m_database.emplace(Database::inMemory().value());
        const auto add = [&](const char *name, const char *category, QMap<QString, QString> answers = {}) {
            ConfiguredSource source;
            source.kind = QStringLiteral("test");
            source.name = QString::fromLatin1(name);
            source.category = QString::fromLatin1(category);
            source.answers = answers;
            return SourceStore::add(*m_database, source, instantFromEpoch(100)).value();
        };
        m_hr = add("HR", "people");
        m_directory = add("Directory", "accounts", {{QStringLiteral("person_key"), QStringLiteral("badge")}});
        read(m_hr, 1000, {person("100", "Alice Martin", "alice@corvane.example", "amartin"), person("101", "Noël Péron", "noel@corvane.example"),
                          person("102", "김민수", "minsu@corvane.example"), person("103", "John Smith", "john1@corvane.example"),
                          person("104", "John Smith", "john2@corvane.example")});
    }

    void keysWinInTheirOrder()
    {
        Record byBadge = account("badge-only", {});
        Record badge(RecordType::AccountAttribute);
        badge.set(AccountAttributeField::AccountKey, std::string("badge-only"));
        badge.set(AccountAttributeField::Name, std::string("badge"));
        badge.set(AccountAttributeField::Value, std::string("102"));
        read(m_directory, 2000,
             {account("number", {{AccountField::HrNumber, "100"}, {AccountField::Email, "noel@corvane.example"}}),
              account("mail", {{AccountField::Email, "NOEL@corvane.example"}, {AccountField::PersonName, "Alice Martin"}}),
              byBadge, badge, account("amartin", {}), account("named", {{AccountField::PersonName, "peron, noel"}}),
              account("korean", {{AccountField::PersonName, "김민수"}}), account("twins", {{AccountField::PersonName, "John Smith"}})});
        correlate(2000);
        QCOMPARE(linkOf("number"), QStringLiteral("Alice Martin by hr-number 1.0"));
        QCOMPARE(linkOf("mail"), QStringLiteral("Noël Péron by email 0.95"));
        QCOMPARE(linkOf("badge-only"), QStringLiteral("김민수 by configured 0.9"));
        QCOMPARE(linkOf("amartin"), QStringLiteral("Alice Martin by login 0.9"));
        QCOMPARE(linkOf("named"), QStringLiteral("Noël Péron by name 0.6"));
        QCOMPARE(linkOf("korean"), QStringLiteral("김민수 by name 0.6"));
        QCOMPARE(linkOf("twins"), QStringLiteral("nobody")); // two people of one name are nobody
    }

    void aRobotIsNotMatchedByItsName()
    {
        read(m_directory, 2000, {account("amartin", {{AccountField::Kind, "service"}, {AccountField::PersonName, "Alice Martin"},
                                                     {AccountField::OwnerRef, "101"}})});
        correlate(2000);
        QCOMPARE(linkOf("amartin"), QStringLiteral("nobody"));
        QCOMPARE(linkOf("amartin", "owner"), QStringLiteral("Noël Péron by hr-number 1.0"));
    }

    void aLinkSetByHandWinsAndSurvives()
    {
        const auto directory = [&](qint64 at) { read(m_directory, at, {account("number", {{AccountField::HrNumber, "100"}})}); };
        directory(2000);
        correlate(2000);
        QVERIFY(m_database->execute("INSERT INTO account_link_by_hand SELECT i.id,'person',(SELECT id FROM identity WHERE kind=1 AND key='101'),2100,'tester'"
                                    " FROM identity i WHERE i.kind=2 AND i.key='number'").isOk());
        correlate(2200);
        QCOMPARE(linkOf("number"), QStringLiteral("Noël Péron by hand 1.0"));
        directory(3000);
        correlate(3000);
        QCOMPARE(linkOf("number"), QStringLiteral("Noël Péron by hand 1.0"));
        QVERIFY(m_database->execute("UPDATE account_link_by_hand SET person_id=NULL").isOk());
        correlate(3100);
        QCOMPARE(linkOf("number"), QStringLiteral("nobody")); // "belongs to nobody" is an answer too
        QCOMPARE(m_database->integer("SELECT COUNT(*) FROM account_link").value().value(), 2); // the past is kept
    }

    void aSecondRunWritesNothing()
    {
        read(m_directory, 2000, {account("number", {{AccountField::HrNumber, "100"}})});
        correlate(2000);
        correlate(3000);
        QCOMPARE(m_database->integer("SELECT COUNT(*) FROM account_link").value().value(), 1);
        QCOMPARE(m_database->integer("SELECT known_from FROM account_link").value().value(), 2000);
    }

    void whoIsDroppedFromTheFeedKeepsTheirAccounts()
    {
        // Many HR feeds drop who has left: that must not turn a leaver's account into nobody's.
        read(m_directory, 2000, {account("number", {{AccountField::HrNumber, "100"}}), account("mail", {{AccountField::Email, "alice@corvane.example"}})});
        correlate(2000);
        read(m_hr, 3000, {person("101", "Noël Péron", "noel@corvane.example"), person("105", "Alice Martin", "alice@corvane.example")});
        correlate(3000);
        QCOMPARE(m_database->integer("SELECT l.known_to IS NULL FROM account_link l JOIN identity i ON i.id=l.account_id WHERE i.key='number'").value().value(), 1);
        QCOMPARE(linkOf("mail"), QStringLiteral("Alice Martin by email 0.95")); // whoever has the mail now
        QCOMPARE(m_database->integer("SELECT COUNT(*) FROM account_link l JOIN identity p ON p.id=l.person_id WHERE p.key='105' AND l.known_to IS NULL").value().value(), 1);
    }

    void comparesNames_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("case") << "ALICE" << "alice" << true;
        QTest::newRow("accents") << "Noël" << "noel" << true;
        QTest::newRow("blanks") << " Alice   Martin" << "Alice Martin" << true;
        QTest::newRow("turned round") << "Martin, Alice" << "Alice Martin" << true;
        QTest::newRow("hangul apart") << QStringLiteral("김민수").normalized(QString::NormalizationForm_D) << "김민수" << true;
        QTest::newRow("look-alike") << "аdmin" << "admin" << false;
        QTest::newRow("other") << "Alice" << "Alicia" << false;
    }
    void comparesNames()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, same);
        QCOMPARE(PersonDirectory::comparable(a) == PersonDirectory::comparable(b), same);
    }
};

POSTERN_TEST(CorrelationTest)
#include "CorrelationTest.moc"
