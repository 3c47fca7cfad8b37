// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReportsPage.h"

#include "models/base/Words.h"
#include "models/tables/AccountQuery.h"
#include "models/tables/AccountTable.h"
#include "models/tables/ThreadPageReader.h"
#include "models/workspace/Workspace.h"
#include "ui/pages/AccountColumns.h"
#include "ui/pages/AccountDelegate.h"
#include "ui/pages/CommandButton.h"
#include "ui/pages/PageStates.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>

namespace postern {

ReportsPage::ReportsPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_reader(std::make_shared<ThreadPageReader>(workspace.reader())), m_accounts(new AccountTable(m_reader, this)),
      m_summary(new QAction(tr("Write the summary…"), this)), m_dossier(new QAction(tr("Write the dossier…"), this)),
      m_clear(new QAction(tr("Clear filters"), this)), m_retry(new QAction(tr("Try again"), this))
{
    m_dossier->setShortcut(Qt::Key_E);
    m_dossier->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_summary, m_dossier});
    m_states = new PageStates(makeContent(), this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_states);
    connectUp();
}

QWidget *ReportsPage::makeContent()
{
    auto *content = new QWidget(this);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(24, 16, 24, 24);
    lines->setSpacing(16);
    auto *summary = new Panel(tr("Management summary"), content);
    summary->addToHead(new CommandButton(m_summary, QStringLiteral("primary"), false, summary));
    auto *words = new TextLabel(tr("Three pages of PDF: where the risk sits, what changed, what is being done and by when. As of the date that is looked at."),
                                Type::Body, Token::Text2, summary);
    words->setWordWrap(true);
    words->setContentsMargins(16, 0, 16, 16);
    summary->body()->addWidget(words);
    lines->addWidget(summary);
    auto *dossiers = new Panel(tr("Dossier of one account"), content);
    dossiers->addToHead(new CommandButton(m_dossier, {}, true, dossiers));
    m_bar = new FilterBar(tr("Name, owner or privilege"), dossiers);
    m_count = new TextLabel(Type::Small, Token::Text2, m_bar);
    m_bar->addAtEnd(m_count);
    dossiers->body()->addWidget(m_bar);
    m_table = new DataTable(tr("Privileged accounts"), dossiers);
    m_table->setModel(m_accounts);
    m_table->setItemDelegate(new AccountDelegate(m_table));
    layAccountColumns(*m_table);
    m_table->setColumnHidden(AccountTable::tickColumn, true);
    dossiers->body()->addWidget(m_table, 1);
    lines->addWidget(dossiers, 1);
    return content;
}

void ReportsPage::connectUp()
{
    connect(m_states, &PageStates::contentShown, this, &Page::giveFocusIfWanted);
    connect(m_summary, &QAction::triggered, this, &ReportsPage::summaryRequested);
    connect(m_dossier, &QAction::triggered, this, [this] {
        const qint64 account = m_accounts->keyOfRow(m_table->currentIndex().row());
        if (account >= 0)
            Q_EMIT dossierRequested(account);
    });
    connect(m_table, &DataTable::opened, m_dossier, &QAction::trigger);
    connect(m_bar, &FilterBar::changed, this, &ReportsPage::applyFilter);
    connect(m_bar, &FilterBar::left, m_table, [this] { m_table->setFocus(); });
    connect(m_clear, &QAction::triggered, m_bar, &FilterBar::clear);
    connect(m_retry, &QAction::triggered, this, &ReportsPage::refresh);
    connect(m_accounts, &PagedTable::stateChanged, this, &ReportsPage::showState);
    connect(m_accounts, &QAbstractItemModel::modelReset, this, [this] {
        if (m_accounts->rowCount() > 0 && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_accounts->index(0, 0));
    });
    connect(&m_workspace, &Workspace::changed, this, &ReportsPage::refresh);
    connect(&m_workspace, &Workspace::asOfChanged, this, &ReportsPage::refresh);
}

void ReportsPage::applyFilter()
{
    AccountFilter filter;
    filter.scope = AccountFilter::Scope::Privileged;
    filter.text = m_bar->text();
    m_accounts->setFilter(filter);
}

void ReportsPage::refresh()
{
    if (m_accounts->state() == PagedTable::State::Unasked)
        return applyFilter();
    m_accounts->refresh();
}

void ReportsPage::showState()
{
    m_count->setText(tr("%1 of %2 accounts").arg(Words::number(m_accounts->shown()), Words::number(std::max<qint64>(0, m_accounts->total()))));
    m_dossier->setEnabled(m_accounts->shown() > 0);
    switch (m_accounts->state()) {
    case PagedTable::State::Failed: return m_states->showFailed(tr("The accounts could not be read"), m_accounts->error(), m_retry);
    case PagedTable::State::Ready: return m_states->showContent();
    default: return m_states->showLoading(tr("Reading accounts"));
    }
}

QVector<KeyHint> ReportsPage::keyHints() const
{
    return {{{QStringLiteral("J"), QStringLiteral("K")}, tr("move")}, {{QStringLiteral("E")}, tr("write the dossier")}};
}

QWidget *ReportsPage::mainPane() const { return m_table; }

QList<QWidget *> ReportsPage::panes() const { return {m_bar, m_table}; }

void ReportsPage::focusFilter()
{
    m_bar->field()->setFocus();
    m_bar->field()->selectAll();
}

void ReportsPage::setWindowWidth(int width)
{
    for (const int column : {AccountQuery::Used, AccountQuery::Source})
        m_table->setColumnHidden(column, width < 1200);
}

} // namespace postern
