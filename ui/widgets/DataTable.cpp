// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DataTable.h"

#include "models/tables/TableRole.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/RowDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>

namespace postern {

DataTable::DataTable(const QString &name, QWidget *parent) : QTableView(parent), m_settle(new QTimer(this))
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, so that widths do not jump.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(new RowDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setAccessibleName(tr("Columns of %1").arg(name));
    m_settle->setSingleShot(true);
    m_settle->setInterval(120);
    connect(m_settle, &QTimer::timeout, this, [this] { Q_EMIT settled(currentIndex()); });
    connect(this, &QAbstractItemView::doubleClicked, this, &DataTable::opened);
    applyRows();
}

void DataTable::applyRows()
{
    const Theme &theme = themeInForce();
    const int height = m_rows == Rows::Sources ? 56 : m_rows == Rows::TwoLines ? 44 : m_isCompact ? 28 : 32;
    verticalHeader()->setMinimumSectionSize(theme.scaled(height));
    verticalHeader()->setDefaultSectionSize(theme.scaled(height));
    horizontalHeader()->setFixedHeight(theme.scaled(28));
}

void DataTable::setRows(Rows rows)
{
    m_rows = rows;
    applyRows();
}

void DataTable::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    applyRows();
}

void DataTable::setTickColumn(int column) { m_tickColumn = column; }

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_settle->start();
}

void DataTable::step(int rows)
{
    if (!model() || model()->rowCount() == 0)
        return;
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    const int row = qBound(0, (currentIndex().isValid() ? currentIndex().row() : -1) + rows, model()->rowCount() - 1);
    setCurrentIndex(model()->index(row, column));
}

bool DataTable::isTicked(const QModelIndex &index) const
{
    const QVariant key = index.data(TableRole::Key);
    return key.isValid() && m_ticked.contains(key.toLongLong());
}

void DataTable::setTicked(const QSet<qint64> &keys)
{
    if (keys == m_ticked)
        return;
    m_ticked = keys;
    viewport()->update();
    Q_EMIT tickedChanged();
}

void DataTable::tick(int from, int to)
{
    if (m_tickColumn < 0 || !model() || to < 0)
        return;
    const bool isRange = from >= 0 && from != to;
    const bool isOn = isRange || !isTicked(model()->index(to, 0));
    QSet<qint64> keys = m_ticked;
    for (int row = isRange ? qMin(from, to) : to; row <= (isRange ? qMax(from, to) : to); ++row) {
        const QVariant key = model()->index(row, 0).data(TableRole::Key);
        if (key.isValid() && isOn)
            keys.insert(key.toLongLong());
        else if (key.isValid())
            keys.remove(key.toLongLong());
    }
    m_lastTicked = to;
    setTicked(keys);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool isLetter = isPlain && m_letterKeys;
    switch (event->key()) {
    case Qt::Key_J:
        if (isLetter)
            return step(1);
        break;
    case Qt::Key_K:
        if (isLetter)
            return step(-1);
        break;
    case Qt::Key_Space:
        if (m_tickColumn >= 0 && isPlain)
            return tick(event->modifiers() & Qt::ShiftModifier ? m_lastTicked : -1, currentIndex().row());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isPlain && currentIndex().isValid())
            return Q_EMIT opened(currentIndex());
        break;
    case Qt::Key_A:
        if (event->modifiers() == Qt::ControlModifier && m_tickColumn >= 0)
            return Q_EMIT tickAllRequested();
        break;
    case Qt::Key_Home: return step(-(1 << 30));
    case Qt::Key_End: return step(1 << 30);
    case Qt::Key_Left:
    case Qt::Key_Right: return event->ignore(); // rows have no current cell
    default: break;
    }
    if (!event->text().isEmpty() && event->text().front().isPrint())
        return event->ignore();
    QTableView::keyPressEvent(event);
}

void DataTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && index.column() == m_tickColumn && event->button() == Qt::LeftButton) {
        tick(event->modifiers() & Qt::ShiftModifier ? m_lastTicked : -1, index.row());
        return;
    }
    QTableView::mousePressEvent(event);
}

void DataTable::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    const int before = m_hoverRow;
    m_hoverRow = row;
    for (const int changed : {before, row})
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
}

void DataTable::mouseMoveEvent(QMouseEvent *event)
{
    setHoverRow(rowAt(static_cast<int>(event->position().y())));
    QTableView::mouseMoveEvent(event);
}

void DataTable::leaveEvent(QEvent *event)
{
    setHoverRow(-1);
    QTableView::leaveEvent(event);
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_settle)
        applyRows();
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid())
        step(1);
    viewport()->update();
}

void DataTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace postern
