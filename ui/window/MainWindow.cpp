// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainWindow.h"

#include "models/base/BringHome.h"
#include "models/series/SidebarCounts.h"
#include "models/workspace/Workspace.h"
#include "ui/pages/Page.h"
#include "ui/theme/Appearance.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Scrim.h"
#include "ui/widgets/Words.h"
#include "ui/window/AccountSearch.h"
#include "ui/window/AsOfPopup.h"
#include "ui/window/BrandLabel.h"
#include "ui/window/CommandRegistry.h"
#include "ui/window/LookBackBar.h"
#include "ui/window/PageStack.h"
#include "ui/window/PaletteModel.h"
#include "ui/window/Sidebar.h"
#include "ui/window/StatusStrip.h"
#include "ui/window/TopBar.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenuBar>
#include <QSettings>
#include <QVBoxLayout>
#include <QWindow>

namespace postern {

namespace {
constexpr int railBelow = 1200;
const QString geometryKey = QStringLiteral("window/geometry");
const QString foldedKey = QStringLiteral("window/sidebarFolded");
} // namespace

MainWindow::MainWindow(Workspace &workspace, Appearance &appearance, QSettings &settings,
                       QVector<PageDescriptor> pages, QWidget *parent)
    : QMainWindow(parent), m_workspace(workspace), m_appearance(appearance), m_settings(settings),
      m_commands(new CommandRegistry(this)), m_brand(new BrandLabel(this)), m_sidebar(new Sidebar(pages, this)),
      m_topBar(new TopBar(this)), m_pages(new PageStack(std::move(pages), this)), m_status(new StatusStrip(this)),
      m_asOfPopup(new AsOfPopup(this)), m_paletteModel(new PaletteModel(this)),
      m_search(new AccountSearch(workspace, [this](qint64 id) {
          goTo(QStringLiteral("account"), QStringLiteral("account/%1").arg(id));
      }, this))
{
    setMinimumSize(1024, 700);
    setWindowTitle(QStringLiteral("Postern"));
    addCommands();
    addGoCommands();
    m_lookBack = new LookBackBar(m_commands->find(QStringLiteral("asof.pick")), this);
    build();
    addMenus();
    connectWorkspace();
    m_notice = new Notice(m_pages);
    m_isFolded = settings.value(foldedKey, false).toBool();
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(1440, 900);
    m_commands->setLetterKeys(appearance.hasLetterKeys());
    connect(&appearance, &Appearance::changed, this, [this] {
        m_commands->setLetterKeys(m_appearance.hasLetterKeys());
        fitTables();
        fit();
    });
    qApp->installEventFilter(this);
    fit();
    showAsOf();
    showData();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    // Qt 6.4 stops the program when an answer finds its asker gone (a debug build; later ones drop it).
    // The reader takes one question after the other: behind this one none is left for a page.
    m_workspace.read([](auto &) -> Result<void> { return {}; }).waitForFinished();
}

void MainWindow::build()
{
    auto *whole = new QWidget(this);
    auto *lines = new QVBoxLayout(whole);
    auto *row = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QLayout *layout : {static_cast<QLayout *>(lines), static_cast<QLayout *>(row), static_cast<QLayout *>(left),
                            static_cast<QLayout *>(right)}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
    }
    left->addWidget(m_brand);
    left->addWidget(m_sidebar, 1);
    right->addWidget(m_topBar);
    right->addWidget(m_lookBack);
    right->addWidget(m_pages, 1);
    row->addLayout(left);
    row->addLayout(right, 1);
    lines->addLayout(row, 1);
    lines->addWidget(m_status);
    setCentralWidget(whole);
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &page) { goTo(page); });
    connect(m_topBar, &TopBar::searchRequested, this, &MainWindow::openPalette);
    connect(m_topBar, &TopBar::asOfRequested, this, &MainWindow::lookBack);
    connect(m_topBar, &TopBar::aboveRequested, this, [this] {
        if (const Page *page = m_pages->current())
            goTo(page->parentName());
    });
    connect(m_asOfPopup, &AsOfPopup::chosen, this, [this](const QDate &day) {
        const QDate today = QDateTime::fromSecsSinceEpoch(toEpoch(m_workspace.clock().now())).date();
        AsOf asOf;
        if (day < today) // the day as it ended
            asOf.at = instantFromEpoch(day.addDays(1).startOfDay().toSecsSinceEpoch() - 1);
        m_workspace.lookAt(asOf);
    });
    connect(m_pages, &PageStack::pageMade, this, &MainWindow::adopt);
    connect(m_search, &AccountSearch::found, m_paletteModel, &PaletteModel::setFound);
}

void MainWindow::adopt(Page *page)
{
    m_commands->adopt(page->commands());
    page->setWindowWidth(width());
    fitTables();
    connect(page, &Page::titleChanged, this, &MainWindow::showTitle);
    connect(page, &Page::keyHintsChanged, this, [this, page] {
        if (page == m_pages->current())
            showTitle();
    });
    connect(page, &Page::pageRequested, this, &MainWindow::goTo);
    connect(page, &Page::noticeRequested, this, &MainWindow::notice);
    page->refresh();
}

void MainWindow::fitTables()
{
    for (DataTable *table : m_pages->findChildren<DataTable *>()) {
        table->setCompact(m_appearance.rowHeight() == Appearance::RowHeight::Compact);
        table->setLetterKeys(m_appearance.hasLetterKeys());
    }
}

bool MainWindow::goTo(const QString &name, const QString &place)
{
    Page *page = m_pages->show(name);
    if (!page)
        return false;
    page->goTo(place);
    m_history.visit({name, place});
    showTitle();
    // Whoever walks through the sidebar with the keyboard stays there.
    if (!m_sidebar->hasFocus())
        page->takeFocus();
    return true;
}

void MainWindow::showStop(const History::Stop &stop)
{
    if (Page *page = m_pages->show(stop.page))
        page->goTo(stop.place);
    showTitle();
    if (Page *page = m_pages->current())
        page->takeFocus();
}

QString MainWindow::currentPage() const { return m_pages->currentName(); }

void MainWindow::showTitle()
{
    const Page *page = m_pages->current();
    if (!page)
        return;
    m_topBar->setTitle(page->title(), page->breadcrumb());
    setWindowTitle(tr("%1 — Postern").arg(page->title()));
    const QString inSidebar = page->parentName().isEmpty() ? m_pages->currentName() : page->parentName();
    m_sidebar->setCurrentPage(inSidebar);
    m_status->setHints(page->keyHints());
    m_commands->find(QStringLiteral("go.back"))->setEnabled(m_history.mayGoBack());
    m_commands->find(QStringLiteral("go.forward"))->setEnabled(m_history.mayGoForward());
    m_commands->find(QStringLiteral("page.export"))->setEnabled(page->exportAction());
    m_commands->find(QStringLiteral("view.sidePanel"))->setEnabled(page->hasSidePanel());
}

void MainWindow::showAsOf()
{
    const AsOf &asOf = m_workspace.asOf();
    const bool isBack = !asOf.isPresent();
    const auto at = QDateTime::fromSecsSinceEpoch(toEpoch(asOf.at.value_or(m_workspace.clock().now())));
    const QString time = QLocale().toString(at.time(), QStringLiteral("HH:mm"));
    m_topBar->setAsOf(isBack ? words::weekdayDate(at.date()) : tr("Today %1", "time").arg(time), isBack);
    m_lookBack->setVisible(isBack);
    m_lookBack->setWords(tr("Looking back to %1. What is shown was true then.").arg(words::weekdayDate(at.date())));
    for (Page *page : m_pages->made())
        page->refresh();
    // After the page that is looked at, also when it is only about to be shown.
    QMetaObject::invokeMethod(this, &MainWindow::showCounts, Qt::QueuedConnection);
}

void MainWindow::showData()
{
    m_status->setData(tr("Stored on this computer, %1", "size of the data")
                          .arg(QLocale().formattedDataSize(m_workspace.sizeOnDisk(), 0, QLocale::DataSizeSIFormat)));
}

void MainWindow::showCounts()
{
    bringHome(m_workspace.read([](auto &database) { return SidebarCounts::load(database); }), this,
              [this](const Result<SidebarCounts> &counts) {
                  if (!counts)
                      return;
                  m_sidebar->setCount(QStringLiteral("privileged"), QLocale().toString(counts->privileged));
                  m_sidebar->setCount(QStringLiteral("dormant"), QLocale().toString(counts->dormant));
                  m_sidebar->setCount(QStringLiteral("orphaned"), QLocale().toString(counts->orphaned));
                  m_sidebar->setCount(QStringLiteral("least-privilege"), QLocale().toString(counts->violations));
                  m_sidebar->setWarning(QStringLiteral("sources"), counts->failingSources);
              });
    m_sidebar->setCount(QStringLiteral("rules"), QLocale().toString(m_workspace.rules().rules().size()));
}

void MainWindow::notice(const QString &text, QAction *undo) { m_notice->say(text, undo); }

void MainWindow::fit()
{
    const bool isNarrow = width() < railBelow;
    m_sidebar->setFolded(isNarrow || m_isFolded);
    m_brand->setFolded(isNarrow || m_isFolded);
    m_topBar->setNarrow(isNarrow);
    for (Page *page : m_pages->made())
        page->setWindowWidth(width());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(foldedKey, m_isFolded);
    QMainWindow::closeEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Alt alone, pressed and let go, shows the menu bar and hides it again.
    if (event->type() == QEvent::KeyPress && isActiveWindow()) {
        m_isAltAlone = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
    } else if (event->type() == QEvent::KeyRelease && m_isAltAlone && watched == windowHandle()) {
        m_isAltAlone = false;
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            menuBar()->setVisible(!menuBar()->isVisible());
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_isAltAlone = false;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace postern
