// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportTable.h"

#include "ui/theme/Icon.h"
#include "ui/widgets/Mark.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace postern {

namespace {
constexpr qreal gap = 12;
constexpr qreal headLine = 24;
constexpr qreal totalHeight = 28;
constexpr qreal padding = 10; // above and below the words of a row, together
constexpr qreal markSize = 10;
constexpr qreal iconSize = 12;
constexpr qreal iconGap = 4;

void paintCell(QPainter &painter, const Theme &theme, const QRectF &box, const ReportCell &cell,
               Qt::Alignment alignment)
{
    if (cell.drawing) {
        cell.drawing(painter,
                     QRectF(box.left(), std::floor(box.center().y() - cell.drawingHeight / 2), box.width(),
                            cell.drawingHeight),
                     theme);
        return;
    }
    const qreal sign = cell.mark ? markSize : cell.icon.isEmpty() ? 0 : iconSize;
    const qreal before = sign > 0 && !cell.text.isEmpty() ? sign + iconGap : sign;
    const qreal words = std::min(cell.text.isEmpty() ? 0 : cell.text.width(), box.width() - before);
    const bool isRight = alignment & Qt::AlignRight;
    const qreal left = isRight ? box.right() - words - before : box.left();
    const QRectF square(left, box.center().y() - sign / 2, sign, sign);
    if (cell.mark)
        paintMark(painter, square, theme, *cell.mark);
    else if (sign > 0)
        paintIcon(painter, square, cell.icon, theme[cell.iconColor]);
    const QRectF room = box.adjusted(before, 0, 0, 0);
    cell.text.paint(painter, room, theme, alignment | Qt::AlignVCenter);
}
} // namespace

ReportTable::ReportTable(QVector<ReportColumn> columns, qreal rowHeight)
    : m_columns(std::move(columns)), m_rowHeight(rowHeight)
{
}

void ReportTable::add(QVector<ReportCell> cells) { m_rows.append({std::move(cells), false}); }
void ReportTable::addTotal(QVector<ReportCell> cells) { m_rows.append({std::move(cells), true}); }

QVector<qreal> ReportTable::widths(qreal width) const
{
    qreal left = width - gap * (m_columns.size() - 1);
    int sharing = 0;
    for (const ReportColumn &column : m_columns) {
        left -= column.width;
        sharing += column.width <= 0;
    }
    QVector<qreal> widths;
    for (const ReportColumn &column : m_columns)
        widths << (column.width > 0 ? column.width : std::max(0.0, left) / sharing);
    return widths;
}

qreal ReportTable::headHeight() const
{
    const bool has = std::any_of(m_columns.cbegin(), m_columns.cend(),
                                 [](const ReportColumn &column) { return !column.head.isEmpty() || column.mark; });
    return has ? headLine : 0;
}

qreal ReportTable::rowHeight(const Row &row, const QVector<qreal> &widths) const
{
    qreal highest = row.isTotal ? totalHeight : m_rowHeight;
    for (qsizetype i = 0; i < std::min(row.cells.size(), widths.size()); ++i) {
        const ReportCell &cell = row.cells[i];
        const qreal before = cell.mark ? markSize + iconGap : cell.icon.isEmpty() ? 0 : iconSize + iconGap;
        highest = std::max(highest, cell.text.height(widths[i] - before) + padding);
    }
    return highest;
}

qreal ReportTable::height(qreal width, int from, int to) const
{
    if (m_measuredWidth != width || m_ends.size() != m_rows.size() + 1) {
        m_ends = {0};
        const QVector<qreal> each = widths(width);
        for (const Row &row : m_rows)
            m_ends.append(m_ends.constLast() + rowHeight(row, each));
        m_measuredWidth = width;
    }
    if (m_rows.isEmpty())
        return headHeight();
    return headHeight() + m_ends[to] - m_ends[from];
}

void ReportTable::paintHead(QPainter &painter, const Theme &theme, const QRectF &rect,
                            const QVector<qreal> &widths) const
{
    qreal x = rect.left();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const ReportColumn &column = m_columns[i];
        ReportCell cell = ReportCell::of(column.head, PaperLook::small().of(QFont::Medium).in(Token::Text2), 1);
        cell.mark = column.mark;
        paintCell(painter, theme, QRectF(x, rect.top(), widths[i], rect.height() - 1), cell, column.alignment);
        x += widths[i] + gap;
    }
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme[Token::Line]);
}

void ReportTable::paintRow(QPainter &painter, const Theme &theme, const QRectF &rect, const Row &row,
                           const QVector<qreal> &widths) const
{
    qreal x = rect.left();
    for (qsizetype i = 0; i < std::min(row.cells.size(), widths.size()); ++i) {
        paintCell(painter, theme, QRectF(x, rect.top(), widths[i], rect.height() - 1), row.cells[i],
                  m_columns[i].alignment);
        x += widths[i] + gap;
    }
    if (!row.isTotal)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme[Token::Hairline]);
}

void ReportTable::paint(QPainter &painter, const Theme &theme, const QRectF &rect, int from, int to) const
{
    const QVector<qreal> each = widths(rect.width());
    qreal y = rect.top();
    if (const qreal head = headHeight(); head > 0) {
        paintHead(painter, theme, QRectF(rect.left(), y, rect.width(), head), each);
        y += head;
    }
    for (int i = from; i < std::min<qsizetype>(to, m_rows.size()); ++i) {
        const qreal high = rowHeight(m_rows[i], each);
        paintRow(painter, theme, QRectF(rect.left(), y, rect.width(), high), m_rows[i], each);
        y += high;
    }
}

} // namespace postern
