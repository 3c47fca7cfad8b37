// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PrivilegedPage.h"

#include "models/base/BringHome.h"
#include "models/base/Words.h"
#include "models/series/AccountLoader.h"
#include "models/series/SourceLoader.h"
#include "models/tables/AccountTable.h"
#include "models/tables/ThreadPageReader.h"
#include "models/workspace/Workspace.h"
#include "ui/pages/AccountColumns.h"
#include "ui/pages/AccountDelegate.h"
#include "ui/pages/AccountFilters.h"
#include "ui/pages/AccountSide.h"
#include "ui/pages/CommandSheet.h"
#include "ui/pages/PageAction.h"
#include "ui/pages/PageStates.h"
#include "ui/pages/PrivilegedPlace.h"
#include "ui/pages/TableSaving.h"
#include "ui/theme/DisplayText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>

namespace postern {

PrivilegedPage::PrivilegedPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_reader(std::make_shared<ThreadPageReader>(workspace.reader())),
      m_accounts(new AccountTable(m_reader, this))
{
    makeActions();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList(), 1);
    m_side = new AccountSide(m_prepare, m_open, m_closeSide, this);
    m_side->setFixedWidth(344);
    row->addWidget(m_side);
    connectUp();
}

void PrivilegedPage::makeActions()
{
    const auto make = [this](const QString &text, const QKeySequence &key) { return pageAction(this, text, key); };
    m_prepare = make(tr("Prepare removal"), Qt::Key_R);
    m_open = make(tr("Open"), {});
    m_closeSide = make(tr("Hide the side panel"), {});
    m_export = make(tr("Export these accounts…"), {});
    m_retry = new QAction(tr("Try again"), this);
    m_clear = new QAction(tr("Clear filters"), this);
}

QWidget *PrivilegedPage::makeList()
{
    auto *list = new QWidget(this);
    list->setBackgroundRole(QPalette::Base);
    list->setAutoFillBackground(true);
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_filters = new AccountFilters(list);
    lines->addWidget(m_filters);
    m_table = new DataTable(title(), list);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(m_accounts);
    m_table->setItemDelegate(new AccountDelegate(m_table));
    m_table->setTickColumn(AccountTable::tickColumn);
    layAccountColumns(*m_table);
    m_states = new PageStates(m_table, list);
    connect(m_states, &PageStates::contentShown, this, &Page::giveFocusIfWanted);
    lines->addWidget(m_states, 1);
    lines->addWidget(makeFoot());
    return list;
}

QWidget *PrivilegedPage::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(32);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 0, 16, 0);
    m_foot = new TextLabel(Type::Small, Token::Text2, foot);
    row->addWidget(m_foot);
    row->addStretch(1);
    row->addWidget(new TextLabel(tr("Used: of granted, in 90 days"), Type::Small, Token::Text2, foot));
    return foot;
}

void PrivilegedPage::connectUp()
{
    connect(m_filters, &AccountFilters::changed, this, &PrivilegedPage::applyFilter);
    connect(m_filters, &AccountFilters::left, m_table, [this] { m_table->setFocus(); });
    connect(m_accounts, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = currentKey(); });
    connect(m_accounts, &QAbstractItemModel::modelReset, this, &PrivilegedPage::restoreCurrent);
    connect(m_accounts, &PagedTable::stateChanged, this, &PrivilegedPage::showState);
    connect(m_table, &DataTable::settled, this, &PrivilegedPage::settle);
    connect(m_table, &DataTable::opened, this, &PrivilegedPage::openCurrent);
    connect(m_table, &DataTable::tickedChanged, this, &PrivilegedPage::showFoot);
    connect(m_table, &DataTable::tickAllRequested, this, [this] {
        m_table->setTicked(QSet<qint64>(m_accounts->keys().begin(), m_accounts->keys().end()));
    });
    connect(m_open, &QAction::triggered, this, &PrivilegedPage::openCurrent);
    connect(m_prepare, &QAction::triggered, this, &PrivilegedPage::prepare);
    connect(m_closeSide, &QAction::triggered, this, &PrivilegedPage::toggleSidePanel);
    connect(m_export, &QAction::triggered, this, &PrivilegedPage::exportRows);
    connect(m_retry, &QAction::triggered, this, &PrivilegedPage::refresh);
    connect(m_clear, &QAction::triggered, m_filters, &AccountFilters::clear);
    connect(m_side, &AccountSide::opened, this, &PrivilegedPage::openCurrent);
    connect(&m_workspace, &Workspace::changed, this, &PrivilegedPage::refresh);
    connect(&m_workspace, &Workspace::asOfChanged, this, &PrivilegedPage::refresh);
}

QString PrivilegedPage::title() const
{
    switch (m_scope) {
    case AccountFilter::Scope::Dormant: return tr("Dormant accounts");
    case AccountFilter::Scope::Orphaned: return tr("Orphaned accounts");
    case AccountFilter::Scope::Everything: return tr("All accounts");
    case AccountFilter::Scope::Privileged: break;
    }
    return tr("Privileged accounts");
}

AccountFilter PrivilegedPage::filter() const
{
    return m_filters->filter(m_scope, m_workspace.asOf().at.value_or(m_workspace.clock().now()));
}

void PrivilegedPage::applyFilter()
{
    m_accounts->setFilter(filter());
}

void PrivilegedPage::refresh()
{
    if (m_accounts->state() == PagedTable::State::Unasked || m_accounts->filter() != filter())
        applyFilter();
    else
        m_accounts->refresh();
    m_detailOf = -1;
    readCounts();
    readSources();
}

void PrivilegedPage::readCounts()
{
    bringHome(m_workspace.read([scope = m_scope](auto &database) { return AccountQuery::viewCounts(database, scope); }), this,
              [this](const Result<AccountViewCounts> &counts) {
            if (counts)
                m_filters->setCounts(*counts);
        });
}

void PrivilegedPage::readSources()
{
    bringHome(m_workspace.read([](auto &database) { return SourceLoader::sources(database); }), this,
              [this](const Result<QVector<SourceStatus>> &sources) {
            if (sources)
                m_filters->setSources(*sources);
        });
}

void PrivilegedPage::showState()
{
    showFoot();
    switch (m_accounts->state()) {
    case PagedTable::State::Failed:
        return m_states->showFailed(tr("The accounts could not be read"), m_accounts->error(), m_retry);
    case PagedTable::State::Ready: break;
    default: return m_states->showLoading(tr("Reading accounts"));
    }
    if (m_accounts->shown() > 0)
        return m_states->showContent();
    m_side->clear();
    if (m_accounts->total() > 0)
        m_states->showEmpty(tr("No account matches"), tr("None of %1 accounts fits these filters.").arg(Words::number(m_accounts->total())), m_clear);
    else
        m_states->showEmpty(tr("No such account"), tr("No source has reported one."));
}

void PrivilegedPage::showFoot()
{
    QString text = m_accounts->total() < 0 ? Words::number(m_accounts->shown())
                                           : tr("%1 of %2 accounts").arg(Words::number(m_accounts->shown()), Words::number(m_accounts->total()));
    const qsizetype ticked = m_table->ticked().size();
    if (ticked > 0) {
        qsizetype hidden = 0;
        for (const qint64 key : m_table->ticked())
            hidden += m_accounts->rowOfKey(key) < 0;
        text += QStringLiteral("    ") + (hidden > 0 ? tr("%1 selected, %2 not shown").arg(ticked).arg(hidden) : tr("%1 selected").arg(ticked));
    }
    m_foot->setText(text);
}

qint64 PrivilegedPage::currentKey() const
{
    return m_accounts->keyOfRow(m_table->currentIndex().row());
}

void PrivilegedPage::restoreCurrent()
{
    if (m_accounts->rowCount() == 0)
        return;
    const int row = std::max(0, m_accounts->rowOfKey(m_kept));
    m_table->setCurrentIndex(m_accounts->index(row, 0));
}

void PrivilegedPage::settle(const QModelIndex &index)
{
    const qint64 key = m_accounts->keyOfRow(index.row());
    if (key < 0)
        return m_side->clear();
    m_side->setPosition(tr("%1 of %2").arg(Words::number(index.row() + 1), Words::number(m_accounts->shown())));
    if (key == m_detailOf || !m_side->isVisibleTo(this))
        return;
    m_detailOf = key;
    const quint64 asked = ++m_asked;
    bringHome(m_workspace.read([key](auto &database) { return AccountLoader::load(database, key); }, true), this,
              [this, asked](const Result<AccountDetail> &account) {
            if (asked == m_asked && account)
                m_side->show(*account);
        });
}

void PrivilegedPage::openCurrent()
{
    const qint64 key = currentKey();
    if (key >= 0)
        Q_EMIT pageRequested(QStringLiteral("account"), QStringLiteral("account/%1").arg(key));
}

void PrivilegedPage::prepare()
{
    const qint64 key = currentKey();
    if (key < 0)
        return;
    bringHome(m_workspace.read([key](auto &database) { return AccountLoader::load(database, key); }, true), this,
              [this](const Result<AccountDetail> &account) {
            if (account)
                CommandSheet(account->name, account->steps, this).exec();
            else
                Q_EMIT noticeRequested(account.error().text(), nullptr);
        });
}

void PrivilegedPage::exportRows()
{
    exportTable(*this, m_workspace, m_accounts->presentQuestion(), AccountQuery::shape(), QStringLiteral("accounts.csv"));
}

QVector<KeyHint> PrivilegedPage::keyHints() const
{
    return {{{QStringLiteral("J"), QStringLiteral("K")}, tr("move")}, {{QStringLiteral("Space")}, tr("select")},
            {{QStringLiteral("/")}, tr("filter")}, {{QStringLiteral("R")}, tr("prepare removal")}};
}

QList<QAction *> PrivilegedPage::commands() const { return {m_open, m_prepare, m_export, m_closeSide}; }

QWidget *PrivilegedPage::mainPane() const { return m_table; }

QList<QWidget *> PrivilegedPage::panes() const
{
    QList<QWidget *> panes{m_filters, m_table};
    if (m_side->isVisible())
        panes << m_side;
    return panes;
}

void PrivilegedPage::focusFilter() { m_filters->focusText(); }

QString PrivilegedPage::place() const { return m_filters->place(m_scope).write(); }

void PrivilegedPage::goTo(const QString &place)
{
    const PrivilegedPlace to = PrivilegedPlace::read(place);
    const bool isOther = m_scope != to.scope;
    m_scope = to.scope;
    m_filters->setPlace(to);
    if (isOther)
        Q_EMIT titleChanged();
    refresh();
}

void PrivilegedPage::toggleSidePanel()
{
    m_wantsSide = !m_side->isVisibleTo(this);
    m_side->setVisible(m_wantsSide);
    m_detailOf = -1;
    settle(m_table->currentIndex());
}

void PrivilegedPage::setWindowWidth(int width)
{
    m_isNarrow = width < 1200;
    m_table->setColumnHidden(AccountQuery::Used, m_isNarrow);
    m_table->setColumnHidden(AccountQuery::Source, m_isNarrow);
    m_side->setFixedWidth(width >= 1920 ? 440 : width < 1360 ? 320 : 344);
    m_side->setVisible(m_wantsSide && !m_isNarrow);
}

} // namespace postern
