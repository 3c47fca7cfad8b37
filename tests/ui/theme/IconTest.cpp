// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Theme.h"

#include <QDir>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace postern;

/// Every icon is drawn, in the colour asked for; the typefaces are those of the design.
class IconTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(installFonts().isEmpty()); }
    void everyIconDrawsInItsColour()
    {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
        QVERIFY(files.size() > 40);
        for (const QString &file : files) {
            const QString name = QString(file).remove(QStringLiteral(".svg"));
            if (name == QLatin1String("postern"))
                continue; // the program's own icon has its own colours
            QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintIcon(painter, QRectF(0, 0, 16, 16), name, QColor(200, 0, 0));
            painter.end();
            int drawn = 0;
            for (int y = 0; y < 16; ++y)
                for (int x = 0; x < 16; ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    drawn += pixel.alpha() > 100;
                    if (pixel.alpha() > 100)
                        QVERIFY2(pixel.red() > 150 && pixel.green() < 40, qPrintable(file));
                }
            QVERIFY2(drawn >= 5, qPrintable(file));
        }
    }
    void noSuchIconDrawsNothing()
    {
        QVERIFY(!hasIcon(QStringLiteral("no-such-icon")));
        QVERIFY(themedIcon(QStringLiteral("no-such-icon")).isNull());
        QVERIFY(!hasIcon(QString()));
    }
    void typefacesAreOurs()
    {
        const Theme theme;
        QCOMPARE(QFontInfo(theme.font(Type::Body)).family(), QStringLiteral("Inter"));
        QCOMPARE(QFontInfo(theme.font(Type::Code)).family(), QStringLiteral("JetBrains Mono"));
        QCOMPARE(QFontInfo(theme.font(Type::Strong)).weight(), int(QFont::DemiBold));
    }
};

POSTERN_TEST(IconTest)
#include "IconTest.moc"
