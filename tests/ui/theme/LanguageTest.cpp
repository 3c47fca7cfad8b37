// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "ui/theme/Language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace postern;

namespace {

/// One message of a file of translations.
struct Message
{
    QString source;
    QStringList forms; ///< one, or as many as the language has for numbers
    bool isUnfinished = false;
    bool isPlural = false;
};

QVector<Message> messagesOf(const QString &code)
{
    QVector<Message> all;
    QFile file(QStringLiteral(POSTERN_SOURCE_DIR "/resources/translations/postern_%1.ts").arg(code));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"message") {
            all << Message{};
            all.last().isPlural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
        } else if (xml.name() == u"source") {
            all.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            all.last().isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            if (!all.last().isPlural)
                all.last().forms << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            all.last().forms << xml.readElementText();
        }
    }
    return all;
}

QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%[0-9n]"));
    QSet<QString> places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places << found.next().captured();
    return places;
}

} // namespace

/// The languages of the program: what each speaks, and that nothing in them is left undone.
class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QVERIFY(Language::speak(*QCoreApplication::instance(), QStringLiteral("en")));
        QLocale::setDefault(QLocale::c());
    }

    void everyStringIsTranslated_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("forms");
        QTest::newRow("fr") << QStringLiteral("fr") << 2;
        QTest::newRow("ko") << QStringLiteral("ko") << 1;
    }

    void everyStringIsTranslated()
    {
        QFETCH(QString, code);
        QFETCH(int, forms);
        const QVector<Message> messages = messagesOf(code);
        QVERIFY(messages.size() > 700);
        for (const Message &message : messages) {
            QVERIFY2(!message.isUnfinished, qPrintable(message.source));
            QCOMPARE(message.forms.size(), message.isPlural ? forms : 1);
            for (const QString &form : message.forms) {
                QVERIFY2(!form.isEmpty(), qPrintable(message.source));
                QVERIFY2(placesIn(form) == placesIn(message.source), qPrintable(form));
                QVERIFY2(code != QLatin1String("fr") || !form.contains(QRegularExpression(QStringLiteral("'|[\\p{L}\\d)] ?[;!?]|\\p{L} :"))), qPrintable(form));
            }
        }
    }

    void languagesAreSpoken()
    {
        QCoreApplication &application = *QCoreApplication::instance();
        const auto said = [](const char *text, int n = -1) { return QCoreApplication::translate("postern::Words", text, nullptr, n); };
        QVERIFY(Language::speak(application, QStringLiteral("fr")));
        QCOMPARE(said("seven"), QStringLiteral("sept"));
        QCOMPARE(said("%n days", 3), QStringLiteral("3 jours"));
        QCOMPARE(said("%n days", 1), QStringLiteral("1 jour"));
        QCOMPARE(QLocale().language(), QLocale::French);
        QVERIFY(Language::speak(application, QStringLiteral("ko")));
        QCOMPARE(said("%n days", 3), QStringLiteral("3일"));
        QCOMPARE(QLocale().language(), QLocale::Korean);
        QVERIFY(Language::speak(application, QStringLiteral("en")));
        QCOMPARE(said("seven"), QStringLiteral("seven"));
        QCOMPARE(said("%n days", 1), QStringLiteral("1 day"));
    }

    void unknownLanguagesChangeNothing()
    {
        QCoreApplication &application = *QCoreApplication::instance();
        QVERIFY(Language::speak(application, QStringLiteral("fr")));
        QVERIFY(!Language::speak(application, QStringLiteral("xx")));
        QCOMPARE(QCoreApplication::translate("postern::Words", "seven"), QStringLiteral("sept"));
        for (const QString &code : Language::codes())
            QVERIFY(!Language::nameOf(code).isEmpty());
    }
};

POSTERN_TEST(LanguageTest)
#include "LanguageTest.moc"
