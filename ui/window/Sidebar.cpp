// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Sidebar.h"

#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/window/NavDelegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>

namespace postern {

Sidebar::Sidebar(const QVector<PageDescriptor> &pages, QWidget *parent)
    : QListView(parent), m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    QString group;
    for (const PageDescriptor &page : pages) {
        if (!page.isInSidebar)
            continue;
        if (page.group != group) {
            auto *head = new QStandardItem(page.group);
            head->setFlags(Qt::NoItemFlags);
            head->setData(true, IsHeadRole);
            m_model->appendRow(head);
            group = page.group;
        }
        auto *item = new QStandardItem(page.title);
        item->setData(page.name, NameRole);
        item->setData(page.icon, IconRole);
        item->setData(page.shortcut.toString(QKeySequence::NativeText), Qt::StatusTipRole);
        m_model->appendRow(item);
        say(item->index());
    }
    setModel(m_model);
    setItemDelegate(new NavDelegate(this));
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsEnabled)
            Q_EMIT chosen(index.data(NameRole).toString());
    });
    setFolded(false);
}

QModelIndex Sidebar::indexOf(const QString &page) const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->index(row, 0).data(NameRole).toString() == page)
            return m_model->index(row, 0);
    return {};
}

void Sidebar::say(const QModelIndex &index)
{
    QStringList words{index.data(Qt::DisplayRole).toString()};
    if (const int warning = index.data(WarningRole).toInt(); warning > 0)
        words << tr("%n source(s) failing", nullptr, warning);
    else if (!index.data(CountRole).toString().isEmpty())
        words << index.data(CountRole).toString();
    const QString text = words.join(QStringLiteral(", "));
    m_model->setData(index, text, Qt::AccessibleTextRole);
    const QString key = index.data(Qt::StatusTipRole).toString();
    m_model->setData(index, display::toolTip(key.isEmpty() ? text : text + QStringLiteral(" (%1)").arg(key)),
                     Qt::ToolTipRole);
}

void Sidebar::setCount(const QString &page, const QString &count)
{
    const QModelIndex index = indexOf(page);
    m_model->setData(index, count, CountRole);
    say(index);
}

void Sidebar::setWarning(const QString &page, int sources)
{
    const QModelIndex index = indexOf(page);
    m_model->setData(index, sources, WarningRole);
    say(index);
}

void Sidebar::setCurrentPage(const QString &page)
{
    const QModelIndex index = indexOf(page);
    if (index.isValid())
        setCurrentIndex(index);
    else
        clearSelection();
}

void Sidebar::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    setFixedWidth(isFolded ? 48 : themeInForce().scaled(216));
    scheduleDelayedItemsLayout();
}

void Sidebar::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme &theme = themeInForce();
    painter.fillRect(viewport()->rect(), theme[Token::Chrome]);
    painter.fillRect(QRect(viewport()->width() - 1, 0, 1, viewport()->height()), theme[Token::Hairline]);
    painter.end();
    QListView::paintEvent(event);
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && currentIndex().isValid())
        return Q_EMIT chosen(currentIndex().data(NameRole).toString());
    if (!event->text().isEmpty() && event->text().front().isPrint())
        return event->ignore();
    QListView::keyPressEvent(event);
}

void Sidebar::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_model)
        setFolded(m_isFolded);
}

} // namespace postern
