// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/gui/PageList.h"
#include "models/workspace/Await.h"
#include "models/workspace/Lookup.h"
#include "ui/theme/Appearance.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPixmap>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>

namespace postern {

namespace {

Result<QSize> sizeOption(const Invocation &invocation)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const auto match = shape.match(invocation.option(QStringLiteral("size"), QStringLiteral("1440x900")));
    if (!match.hasMatch())
        return Error{QStringLiteral("“%1” is no size; write 1440x900.").arg(invocation.option(QStringLiteral("size"))), {}, false};
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

/// Lets the window work until every question has its answer and all is painted.
void settle(const Workspace &workspace)
{
    QElapsedTimer quiet;
    QElapsedTimer whole;
    quiet.start();
    whole.start();
    while (quiet.elapsed() < 400 && whole.elapsed() < 60000) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        if (!workspace.isIdle())
            quiet.restart();
    }
}

} // namespace

Result<ExitCode> runScreenshot(const Invocation &invocation, Streams &streams)
{
    const QString path = invocation.option(QStringLiteral("o"));
    if (path.isEmpty())
        return Error{QStringLiteral("Say where to write: -o OUT.png"), {}, false};
    const QSize size = TRY(sizeOption(invocation));
    // As the window would show it; another Postern may have it open, and then what writes is greyed.
    auto opened = openFor(invocation, Workspace::Access::Write);
    auto workspace = opened ? std::move(*opened) : TRY(openFor(invocation, Workspace::Access::Read));
    const QString page = invocation.positional.at(1).section(u':', 0, 0);
    QString place = invocation.positional.at(1).section(u':', 1);
    if (const QString name = invocation.option(QStringLiteral("account")); !name.isEmpty()) {
        const qint64 id = TRY(await(workspace->read([name](Database &database) { return accountNamed(database, name); })));
        place = QStringLiteral("account/%1").arg(id);
    }
    // Settings of its own, so that a picture does not depend on who takes it.
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Appearance appearance(*qobject_cast<QApplication *>(QCoreApplication::instance()), settings);
    appearance.choose(choiceNamed(invocation.option(QStringLiteral("theme"), QStringLiteral("light"))));
    MainWindow window(*workspace, appearance, settings, pageList(*workspace));
    window.resize(size);
    if (!window.goTo(page, place))
        return Error{QStringLiteral("There is no page “%1”.").arg(page), {}, false};
    window.show();
    window.resize(size);
    settle(*workspace);
    if (!window.grab().toImage().save(path, "PNG"))
        return Error{QStringLiteral("%1 cannot be written.").arg(path), {}, false};
    streams.out << "Wrote " << terminalText(path) << '\n';
    return ExitCode::Done;
}

} // namespace postern
