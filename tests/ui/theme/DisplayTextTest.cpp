// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/PlainTextFilter.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QTest>

using namespace postern;

/// No text of a source is shown as anything but itself.
class DisplayTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spellsOutWhatCannotBeSeen_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QStringLiteral("svc-backup") << QStringLiteral("svc-backup");
        QTest::newRow("hangul") << QStringLiteral("서하린") << QStringLiteral("서하린");
        QTest::newRow("accents") << QStringLiteral("Anaïs Håkansson") << QStringLiteral("Anaïs Håkansson");
        QTest::newRow("zero width space") << QStringLiteral("ad\u200Bmin") << QStringLiteral("ad⟨U+200B⟩min");
        QTest::newRow("zero width joiner") << QStringLiteral("ad\u200Dmin") << QStringLiteral("ad⟨U+200D⟩min");
        QTest::newRow("right to left") << QStringLiteral("\u202Enimda") << QStringLiteral("⟨U+202E⟩nimda");
        QTest::newRow("isolate") << QStringLiteral("a\u2066b\u2069") << QStringLiteral("a⟨U+2066⟩b⟨U+2069⟩");
        QTest::newRow("soft hyphen") << QStringLiteral("ad\u00ADmin") << QStringLiteral("ad⟨U+00AD⟩min");
        QTest::newRow("byte order mark") << QStringLiteral("\uFEFFadmin") << QStringLiteral("⟨U+FEFF⟩admin");
        QTest::newRow("no-break space") << QStringLiteral("admin\u00A0") << QStringLiteral("admin⟨U+00A0⟩");
        QTest::newRow("space at the end") << QStringLiteral("admin ") << QStringLiteral("admin⟨U+0020⟩");
        QTest::newRow("space at the start") << QStringLiteral(" admin") << QStringLiteral("⟨U+0020⟩admin");
        QTest::newRow("nul") << QString(QChar(u'\0')) + QStringLiteral("x") << QStringLiteral("⟨U+0000⟩x");
        QTest::newRow("escape") << QStringLiteral("\x1b[31m") << QStringLiteral("⟨U+001B⟩[31m");
        QTest::newRow("line feed") << QStringLiteral("a\nb") << QStringLiteral("a⟨U+000A⟩b");
        QTest::newRow("line separator") << QStringLiteral("a\u2028b") << QStringLiteral("a⟨U+2028⟩b");
        QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << QStringLiteral("⟨U+D800⟩");
        QTest::newRow("private use") << QString(QChar(0xE000)) << QStringLiteral("⟨U+E000⟩");
        const char32_t tag = 0xE0041;
        QTest::newRow("tag character") << QString::fromUcs4(&tag, 1) << QStringLiteral("⟨U+E0041⟩");
        QTest::newRow("hangul filler") << QStringLiteral("a\u3164") << QStringLiteral("a⟨U+3164⟩");
        QTest::newRow("markup") << QStringLiteral("<b>x</b>&lt;") << QStringLiteral("<b>x</b>&lt;");
    }
    void spellsOutWhatCannotBeSeen()
    {
        QFETCH(QString, data);
        QFETCH(QString, shown);
        QCOMPARE(display::line(data), shown);
    }
    void capsLengthAndMarks()
    {
        QVERIFY(display::line(QString(100000, u'x')).size() <= display::maxLength);
        QVERIFY(display::line(QString(100000, u'x')).endsWith(u'…'));
        QVERIFY(display::line(QString(100000, u'\u200B')).size() <= display::maxLength);
        const QString flood = QStringLiteral("a") + QString(100000, u'\u0301');
        QCOMPARE(display::line(flood).size(), 1 + display::maxMarks);
        const QString two = QStringLiteral("a") + QString(9, u'\u0301') + QStringLiteral("b") + QString(9, u'\u0301');
        QCOMPARE(display::line(two).size(), 2 + 2 * display::maxMarks);
    }
    void distinctNamesStayDistinct()
    {
        const QStringList names{QStringLiteral("admin"), QStringLiteral("ad\u200Bmin"), QStringLiteral("admin\u00A0"),
                                QStringLiteral("ad\u00ADmin"), QStringLiteral("\u202Enimda"), QStringLiteral("admin ")};
        QSet<QString> shown;
        for (const QString &name : names)
            shown << display::line(name);
        QCOMPARE(shown.size(), names.size());
    }
    void ampersandSurvivesMnemonics()
    {
        QCOMPARE(display::mnemonic(QStringLiteral("R&D & co")), QStringLiteral("R&&D && co"));
    }
    void toolTipIsInert()
    {
        const QString tip = display::toolTip(QStringLiteral("<img src='file:///etc/passwd'><b>x</b>\u202E"));
        QVERIFY(!tip.contains(QStringLiteral("<img")));
        QVERIFY(!tip.contains(QStringLiteral("<b>")));
        QVERIFY(tip.contains(QStringLiteral("&lt;img")));
        QVERIFY(tip.contains(QStringLiteral("⟨U+202E⟩")));
        QCOMPARE(display::toolTip(QString()), QString());
    }
    void blockKeepsLineFeedsOnly()
    {
        QCOMPARE(display::block(QStringLiteral("a\nb\rc")), QStringLiteral("a\nb⟨U+000D⟩c"));
    }
    void everyLabelIsPlainText()
    {
        PlainTextFilter filter;
        qApp->installEventFilter(&filter);
        QMessageBox box(QMessageBox::Warning, QStringLiteral("t"), QStringLiteral("<b>x</b>"));
        box.setInformativeText(QStringLiteral("<b>y</b>"));
        box.show();
        const auto labels = box.findChildren<QLabel *>();
        QVERIFY(!labels.isEmpty());
        for (const QLabel *label : labels)
            if (!label->text().isEmpty())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        qApp->removeEventFilter(&filter);
    }
};

POSTERN_TEST(DisplayTextTest)
#include "DisplayTextTest.moc"
