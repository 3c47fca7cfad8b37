// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every widget and chart with sample values and keeps pictures of them: ui_gallery FOLDER.
#include "tests/gallery/Gallery.h"
#include "ui/theme/Appearance.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("gallery.ini")), QSettings::IniFormat);
    postern::Appearance appearance(application, settings);
    const QDir out(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    postern::Gallery gallery;
    for (const auto choice : {postern::ThemeChoice::Light, postern::ThemeChoice::Dark}) {
        appearance.choose(choice);
        gallery.resize(1440, gallery.sizeHint().height());
        gallery.show();
        gallery.focusSample();
        QApplication::processEvents();
        if (!gallery.grab().save(out.filePath(QStringLiteral("gallery-%1.png").arg(nameOf(choice)))))
            return 1;
    }
    return 0;
}
