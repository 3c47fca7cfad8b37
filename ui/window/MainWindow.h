// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/PageDescriptor.h"
#include "ui/window/History.h"

#include <QMainWindow>
#include <QPointer>
#include <QVector>

class QSettings;

namespace postern {

class AccountSearch;
class Appearance;
class AsOfPopup;
class BrandLabel;
class CommandRegistry;
class LookBackBar;
class Notice;
class Page;
class PageStack;
class PaletteModel;
class Scrim;
class Sidebar;
class StatusStrip;
class TopBar;
class Workspace;

/// The window: sidebar, top bar, pages, status strip, and the commands that work everywhere.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// All three must outlive the window.
    MainWindow(Workspace &workspace, Appearance &appearance, QSettings &settings, QVector<PageDescriptor> pages,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows a page at a place in it and remembers it for Back; false when there is no such page.
    bool goTo(const QString &page, const QString &place = {});
    QString currentPage() const;
    CommandRegistry &commands() { return *m_commands; }
    Sidebar &sidebar() { return *m_sidebar; }
    /// One sentence at the bottom left for 10 s; undo may be nullptr.
    void notice(const QString &text, QAction *undo = nullptr);
    /// Begins to read all sources, as F5 does.
    void sync();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    QMenu *createPopupMenu() override { return nullptr; }

private:
    void build();
    void addCommands();
    void addGoCommands();
    void addMenus();
    void connectWorkspace();
    void adopt(Page *page);
    void showStop(const History::Stop &stop);
    void showTitle();
    void showAsOf();
    void showData();
    void showCounts();
    void fit();
    void fitTables();
    void stepPane(int step);
    void openPalette();
    void openKeys();
    void openSettings();
    void openAddSource();
    void lookBack();
    void over(QWidget *content, int top);

    Workspace &m_workspace;
    Appearance &m_appearance;
    QSettings &m_settings;
    CommandRegistry *m_commands;
    BrandLabel *m_brand;
    Sidebar *m_sidebar;
    TopBar *m_topBar;
    LookBackBar *m_lookBack;
    PageStack *m_pages;
    StatusStrip *m_status;
    Notice *m_notice;
    AsOfPopup *m_asOfPopup;
    PaletteModel *m_paletteModel;
    AccountSearch *m_search;
    QPointer<Scrim> m_scrim;
    History m_history;
    bool m_isFolded = false;
    bool m_isAltAlone = false;
};

} // namespace postern
