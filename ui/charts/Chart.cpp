// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Chart.h"

#include "ui/theme/DisplayText.h"
#include "ui/widgets/DataTable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>
#include <QStandardItemModel>

namespace postern {

Chart::Chart(const QString &name, QWidget *parent)
    : QWidget(parent), m_stack(new QStackedLayout(this)), m_tableView(new DataTable(name, this)),
      m_model(new QStandardItemModel(this)), m_tableAction(new QAction(tr("Show as table"), this)),
      m_copyAction(new QAction(tr("Copy"), this))
{
    setAccessibleName(name);
    m_tableView->setModel(m_model);
    m_tableView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_tableAction->setCheckable(true);
    m_tableAction->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    m_tableAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_tableAction, &QAction::toggled, this, &Chart::setShowsTable);
    addAction(m_tableAction);
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_copyAction, &QAction::triggered, this, &Chart::copy);
    addAction(m_copyAction);
    connect(m_tableView, &DataTable::opened, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
}

void Chart::setPicture(QWidget *picture)
{
    m_picture = picture;
    picture->setAccessibleName(accessibleName());
    m_stack->addWidget(picture);
    m_stack->addWidget(m_tableView);
    setFocusProxy(picture);
}

void Chart::setTable(const ChartTable &table)
{
    m_table = table;
    m_model->clear();
    m_model->setHorizontalHeaderLabels(table.heads);
    QStringList spoken;
    for (const QStringList &row : table.rows) {
        QList<QStandardItem *> items;
        for (qsizetype column = 0; column < row.size(); ++column) {
            auto *item = new QStandardItem(display::line(row[column]));
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            items << item;
        }
        m_model->appendRow(items);
        spoken << row.join(u' ');
    }
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                               Qt::TextAlignmentRole);
    if (m_picture)
        m_picture->setAccessibleDescription(spoken.join(QStringLiteral("; ")));
}

bool Chart::showsTable() const { return m_stack->currentWidget() == m_tableView; }

void Chart::setShowsTable(bool shows)
{
    if (shows == showsTable())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(shows ? static_cast<QWidget *>(m_tableView) : m_picture);
    setFocusProxy(m_stack->currentWidget());
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
    m_tableAction->setChecked(shows);
}

void Chart::copy() const { QApplication::clipboard()->setText(m_table.text()); }

void Chart::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(m_tableAction);
    menu.addAction(m_copyAction);
    menu.exec(event->globalPos());
}

} // namespace postern
