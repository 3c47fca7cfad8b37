// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/Application.h"

#include "app/gui/PageList.h"
#include "app/gui/WorkspaceChoice.h"
#include "models/workspace/Workspace.h"
#include "ui/pages/LastOpening.h"
#include "ui/theme/Appearance.h"
#include "ui/theme/Language.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>

namespace postern {

int runWindow(int argc, char **argv, const QStringList &arguments)
{
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QSettings settings(QStringLiteral("postern"), QStringLiteral("postern"));
    Language::speak(application, settings.value(QStringLiteral("language")).toString());
    Appearance appearance(application, settings);

    QString path = arguments.value(0, settings.value(QStringLiteral("workspace")).toString());
    std::unique_ptr<Workspace> workspace;
    while (!workspace) {
        if (path.isEmpty() || (arguments.isEmpty() && !QFileInfo::exists(path)))
            path = chooseWorkspace(nullptr);
        if (path.isEmpty())
            return 0; // nobody chose one
        auto opened = Workspace::open(path, Workspace::Access::Write);
        if (opened)
            workspace = std::move(*opened);
        else if (!sayCannotOpen(nullptr, opened.error()))
            return 1;
        else
            path.clear();
    }
    settings.setValue(QStringLiteral("workspace"), QFileInfo(path).absoluteFilePath());

    MainWindow window(*workspace, appearance, settings, pageList(*workspace));
    window.goTo(QStringLiteral("overview"));
    window.show();
    LastOpening::note(*workspace);
    return QApplication::exec();
}

} // namespace postern
