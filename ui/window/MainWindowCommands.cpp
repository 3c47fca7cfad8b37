// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainWindow.h"

#include "models/workspace/Workspace.h"
#include "ui/dialogs/AddSourceDialog.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/pages/Page.h"
#include "ui/theme/Appearance.h"
#include "ui/theme/DisplayText.h"
#include "ui/widgets/Scrim.h"
#include "ui/window/AccountSearch.h"
#include "ui/window/AsOfPopup.h"
#include "ui/window/CommandRegistry.h"
#include "ui/window/KeyPage.h"
#include "ui/window/PageStack.h"
#include "ui/window/Palette.h"
#include "ui/window/PaletteModel.h"
#include "ui/window/Sidebar.h"
#include "ui/window/StatusStrip.h"
#include "ui/window/TopBar.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QMenuBar>
#include <QPushButton>

namespace postern {

void MainWindow::addCommands()
{
    const auto add = [this](const char *id, const QString &text, const QList<QKeySequence> &keys, const char *icon,
                            auto run) {
        QAction *action = m_commands->add(QLatin1String(id), text, keys, QLatin1String(icon));
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add("source.add", tr("Add source…"), {}, "plus", [this] { openAddSource(); });
    QAction *sync = add("data.sync", tr("Sync all sources"), {QKeySequence(Qt::Key_F5)}, "sync", [this] { this->sync(); });
    sync->setEnabled(m_workspace.mayWrite());
    QAction *save = add("page.export", tr("Export this page"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, "export", [this] {
        if (const Page *page = m_pages->current(); page && page->exportAction())
            page->exportAction()->trigger();
    });
    save->setEnabled(false);
    m_topBar->setActions(sync, save);
    add("app.settings", tr("Settings…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, "gear", [this] { openSettings(); });
    add("app.quit", tr("Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, "", [this] { close(); });
    add("asof.pick", tr("Look back to a date"), {QKeySequence(Qt::CTRL | Qt::Key_T)}, "history", [this] { lookBack(); });
    add("view.sidebar", tr("Fold the sidebar"), {QKeySequence(Qt::CTRL | Qt::Key_B)}, "sidebar", [this] {
        m_isFolded = !m_isFolded;
        fit();
    });
    add("view.sidePanel", tr("Hide the side panel"), {QKeySequence(Qt::CTRL | Qt::Key_Backslash)}, "panel", [this] {
        if (Page *page = m_pages->current())
            page->toggleSidePanel();
    });
    add("view.theme", tr("Light, dark, as the system"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, "sun",
        [this] { m_appearance.choose(nextChoice(m_appearance.choice())); });
    add("pane.next", tr("Next pane"), {QKeySequence(Qt::Key_F6)}, "", [this] { stepPane(1); });
    add("pane.previous", tr("Previous pane"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)}, "", [this] { stepPane(-1); });
    add("help.keys", tr("All keys"), {QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)}, "keyboard",
        [this] { openKeys(); });
}

void MainWindow::addGoCommands()
{
    const auto add = [this](const char *id, const QString &text, const QList<QKeySequence> &keys, const char *icon,
                            auto run) {
        QAction *action = m_commands->add(QLatin1String(id), text, keys, QLatin1String(icon));
        connect(action, &QAction::triggered, this, run);
    };
    add("go.palette", tr("Search and commands"), {QKeySequence(Qt::CTRL | Qt::Key_K)}, "search", [this] { openPalette(); });
    add("go.filter", tr("To the filter"), {QKeySequence(Qt::Key_Slash), QKeySequence(Qt::CTRL | Qt::Key_F)}, "filter",
        [this] {
            if (Page *page = m_pages->current())
                page->focusFilter();
        });
    add("go.back", tr("Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, "left", [this] {
        if (m_history.mayGoBack())
            showStop(m_history.back());
    });
    add("go.forward", tr("Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right)}, "right", [this] {
        if (m_history.mayGoForward())
            showStop(m_history.forward());
    });
    for (const PageDescriptor &page : m_pages->descriptors()) {
        if (!page.isInSidebar)
            continue;
        QAction *action = m_commands->add(QStringLiteral("go.page.") + page.name, page.title,
                                          page.shortcut.isEmpty() ? QList<QKeySequence>() : QList{page.shortcut}, page.icon);
        connect(action, &QAction::triggered, this, [this, name = page.name] { goTo(name); });
    }
}

void MainWindow::addMenus()
{
    const auto menu = [this](const QString &title, const QStringList &ids) {
        QMenu *made = menuBar()->addMenu(title);
        for (const QString &id : ids) {
            if (QAction *action = m_commands->find(id))
                made->addAction(action);
            else
                made->addSeparator();
        }
        return made;
    };
    menu(tr("&File"), {QStringLiteral("source.add"), QStringLiteral("data.sync"), QStringLiteral("page.export"), {},
                       QStringLiteral("app.settings"), {}, QStringLiteral("app.quit")});
    QMenu *go = menu(tr("&Go"), {QStringLiteral("go.palette"), QStringLiteral("go.filter"), QStringLiteral("go.back"),
                                 QStringLiteral("go.forward"), {}});
    for (QAction *command : m_commands->commands())
        if (command->objectName().startsWith(QLatin1String("go.page.")))
            go->addAction(command);
    menu(tr("&View"), {QStringLiteral("asof.pick"), {}, QStringLiteral("view.sidebar"), QStringLiteral("view.sidePanel"),
                       QStringLiteral("view.theme"), {}, QStringLiteral("pane.next"), QStringLiteral("pane.previous")});
    menu(tr("&Help"), {QStringLiteral("help.keys")});
    menuBar()->hide();
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::changed, this, [this] {
        showData();
        for (Page *page : m_pages->made())
            page->refresh();
        showCounts();
    });
    connect(&m_workspace, &Workspace::asOfChanged, this, &MainWindow::showAsOf);
    connect(&m_workspace, &Workspace::syncStarted, this, [this] { m_status->setJob(tr("Syncing"), 0, -1); });
    connect(&m_workspace, &Workspace::syncProgressed, this, [this](const QString &what, qint64 done, qint64 total) {
        m_status->setJob(display::line(what), done, total);
    });
    connect(&m_workspace, &Workspace::syncFinished, this, [this] {
        m_status->setJob({}, 0, -1);
        showAsOf();
    });
    connect(m_status, &StatusStrip::cancelRequested, this, [this] {
        if (const auto running = m_workspace.runningSync())
            running->cancel();
    });
}

void MainWindow::sync()
{
    if (!m_workspace.mayWrite() || m_workspace.runningSync())
        return;
    m_workspace.sync().then(&m_workspace, [self = QPointer(this)](const Result<SyncReport> &report) {
        if (self && !report)
            self->notice(display::line(report.error().text()));
    });
}

void MainWindow::stepPane(int step)
{
    QList<QWidget *> panes{m_sidebar};
    if (const Page *page = m_pages->current())
        panes << page->panes();
    panes << m_status;
    int at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (panes[i] == QApplication::focusWidget() || panes[i]->isAncestorOf(QApplication::focusWidget()))
            at = static_cast<int>(i);
    const int count = static_cast<int>(panes.size());
    const int next = (at + step + count) % count;
    if (panes[next] != m_status)
        return panes[next]->setFocus(Qt::TabFocusReason);
    // The strip has something to focus only while a job runs.
    m_status->focusFirst();
    if (!m_status->isAncestorOf(QApplication::focusWidget()))
        panes[(next + step + count) % count]->setFocus(Qt::TabFocusReason);
}

void MainWindow::over(QWidget *content, int top)
{
    if (m_scrim)
        m_scrim->dismiss();
    m_scrim = new Scrim(this, content, top);
}

void MainWindow::openPalette()
{
    QVector<PaletteItem> items;
    for (QAction *command : m_commands->commands()) {
        if (!command->isEnabled() || command->objectName() == QLatin1String("go.palette"))
            continue;
        const bool isPage = command->objectName().startsWith(QLatin1String("go.page."));
        const QString keys = command->shortcut().toString(QKeySequence::PortableText);
        QString icon = QStringLiteral("term");
        for (const PageDescriptor &page : m_pages->descriptors())
            if (isPage && command->objectName().endsWith(page.name))
                icon = page.icon;
        items << PaletteItem{isPage ? tr("Pages") : tr("Commands"), QString(command->text()).remove(u'&'), {}, icon,
                             keys.isNull() ? QStringLiteral("") : keys, [command] { command->trigger(); }};
    }
    m_paletteModel->setFound({});
    m_paletteModel->setItems(items);
    auto *palette = new Palette(m_paletteModel);
    connect(palette, &Palette::wordsChanged, m_search, &AccountSearch::ask);
    connect(palette, &Palette::finished, this, [this] {
        if (m_scrim)
            m_scrim->dismiss();
    });
    over(palette, 96);
}

void MainWindow::openKeys()
{
    const Page *page = m_pages->current();
    over(new KeyPage(page ? page->title() : QString(), page ? page->keyHints() : QVector<KeyHint>(),
                     m_commands->commands()), 72);
}

void MainWindow::openSettings() { SettingsDialog(m_appearance, this).exec(); }

void MainWindow::openAddSource()
{
    AddSourceDialog dialog(m_workspace, this);
    if (dialog.exec() == QDialog::Accepted)
        sync();
}

void MainWindow::lookBack()
{
    if (!m_workspace.asOf().isPresent())
        return m_workspace.lookAt({});
    const QDate today = QDateTime::fromSecsSinceEpoch(toEpoch(m_workspace.clock().now())).date();
    m_asOfPopup->open(*m_topBar->asOfButton(), today, today);
}

} // namespace postern
