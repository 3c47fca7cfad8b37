// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay/HanbitLog.h"
#include "models/sources/InputFile.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace postern;

namespace {

/// The lines of a .gz file, as the ordinary reader unpacks it.
QVector<QJsonObject> linesOf(const QString &path)
{
    auto input = InputFile::open(path);
    if (!input || !(*input)->next())
        qFatal("%s cannot be read", qPrintable(path));
    QByteArray text;
    char block[65536];
    while (true) {
        const auto got = (*input)->read(block, sizeof block);
        if (!got)
            qFatal("%s", qPrintable(got.error().text()));
        if (*got == 0)
            break;
        text.append(block, *got);
    }
    QVector<QJsonObject> lines;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.isEmpty())
            lines << QJsonDocument::fromJson(line).object();
    }
    return lines;
}

QVector<QJsonObject> gatewayOf(const HanbitOptions &options, const QDate &day, const QString &folder)
{
    const HanbitPlan plan(options.scale);
    const QString path = folder + QStringLiteral("/gateway.ndjson.gz");
    QFile::remove(path);
    const auto written = HanbitLog(options, plan).gateway(day, path);
    if (!written)
        qFatal("%s", qPrintable(written.error().text()));
    return linesOf(path);
}

} // namespace

/// The log of a day holds exactly what the plan says, and looks like what was seen.
class HanbitLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDayHoldsThePlan_data()
    {
        QTest::addColumn<QDate>("day");
        for (const QDate &day : {QDate(2025, 1, 6), QDate(2025, 1, 14), QDate(2025, 4, 14), QDate(2025, 4, 30), QDate(2025, 8, 20), QDate(2025, 11, 8)})
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void aDayHoldsThePlan()
    {
        QFETCH(QDate, day);
        HanbitOptions options;
        options.scale = day < QDate(2025, 5, 1) ? 1 : 0.003;
        options.normal = 0.0001;
        const HanbitPlan plan(options.scale);
        const HanbitPlan::Day planned = plan.days().value(day);
        QHash<QString, qint64> pages;
        QSet<QString> addresses, tokens;
        QSet<qint64> customers;
        QHash<QString, qint64> lastOf;
        qint64 unknown = 0;
        QString before;
        for (const QJsonObject &line : gatewayOf(options, day, m_folder.path())) {
            QVERIFY2(before <= line[QStringLiteral("time")].toString(), "the log is in order of time");
            before = line[QStringLiteral("time")].toString();
            if (line[QStringLiteral("kid")].toString() != QLatin1String("kid-alt"))
                continue;
            const qint64 customer = line[QStringLiteral("customer")].toInteger();
            const QString address = line[QStringLiteral("ip")].toString();
            QVERIFY2(lastOf.value(address, 0) <= customer, "each address walks upwards");
            lastOf.insert(address, customer);
            addresses << address;
            tokens << line[QStringLiteral("jti")].toString();
            if (line[QStringLiteral("status")].toInt() == 404) {
                ++unknown;
                continue;
            }
            ++pages[line[QStringLiteral("page")].toString()];
            customers << customer;
        }
        QCOMPARE(pages.value(QStringLiteral("my-info")), planned.pages[HanbitPlan::MyInfo]);
        QCOMPARE(pages.value(QStringLiteral("delivery-list")), planned.pages[HanbitPlan::DeliveryList]);
        QCOMPARE(pages.value(QStringLiteral("delivery-edit")), planned.pages[HanbitPlan::DeliveryEdit]);
        QCOMPARE(pages.value(QStringLiteral("order-list")), planned.pages[HanbitPlan::OrderList]);
        QCOMPARE(unknown, planned.unknown);
        QCOMPARE(customers.size(), std::max<qint64>(1, planned.pages[HanbitPlan::MyInfo]));
        QCOMPARE(qint64(tokens.size()), planned.requests() + planned.unknown);
        QVERIFY(addresses.size() <= planned.addresses);
        if (options.scale == 1 && day >= QDate(2025, 4, 14))
            QCOMPARE(int(addresses.size()), planned.addresses);
    }
    void theSameOptionsGiveTheSameBytes()
    {
        const HanbitOptions options;
        const HanbitPlan plan(options.scale);
        QByteArray bytes[2];
        for (QByteArray &one : bytes) {
            const QString path = m_folder.filePath(QStringLiteral("same.gz"));
            QFile::remove(path);
            QVERIFY(HanbitLog(options, plan).gateway(QDate(2025, 8, 20), path).isOk());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            one = file.readAll();
        }
        QVERIFY(!bytes[0].isEmpty());
        QCOMPARE(bytes[0], bytes[1]);
    }
    void everyNormalTokenWasIssued()
    {
        HanbitOptions options;
        const HanbitPlan plan(options.scale);
        const HanbitLog log(options, plan);
        const QDate day(2025, 8, 20);
        QVERIFY(log.issued(day, m_folder.filePath(QStringLiteral("issued.gz"))).isOk());
        QSet<QString> issued;
        for (const QJsonObject &line : linesOf(m_folder.filePath(QStringLiteral("issued.gz"))))
            issued << line[QStringLiteral("jti")].toString();
        qint64 forged = 0, all = 0;
        for (const QJsonObject &line : gatewayOf(options, day, m_folder.path())) {
            ++all;
            const bool isAttack = line[QStringLiteral("kid")].toString() == QLatin1String("kid-alt");
            QCOMPARE(issued.contains(line[QStringLiteral("jti")].toString()), !isAttack);
            forged += isAttack;
        }
        QCOMPARE(all - forged, log.normalOn(day));
        QVERIFY(forged > 6000);
    }
    void theCleanTwinHasNoAttack()
    {
        HanbitOptions options;
        options.clean = true;
        for (const QJsonObject &line : gatewayOf(options, QDate(2025, 8, 20), m_folder.path()))
            QVERIFY(line[QStringLiteral("kid")].toString() != QLatin1String("kid-alt"));
    }

private:
    QTemporaryDir m_folder;
};

POSTERN_TEST(HanbitLogTest)
#include "HanbitLogTest.moc"
