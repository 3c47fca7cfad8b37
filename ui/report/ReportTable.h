// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/ReportBlock.h"
#include "ui/report/ReportCell.h"
#include "ui/report/ReportColumn.h"

#include <QVector>

#include <algorithm>

namespace postern {

/// Rows with hairlines between them. On the next page it goes on under the same head.
class ReportTable : public ReportBlock
{
public:
    /// rowHeight: at least; a row with more lines is higher.
    explicit ReportTable(QVector<ReportColumn> columns, qreal rowHeight = 26);

    void add(QVector<ReportCell> cells);
    /// The last row, without a line under it.
    void addTotal(QVector<ReportCell> cells);

    int parts() const override { return int(std::max<qsizetype>(1, m_rows.size())); }
    qreal height(qreal width, int from, int to) const override;
    void paint(QPainter &painter, const Theme &theme, const QRectF &rect, int from, int to) const override;

private:
    struct Row
    {
        QVector<ReportCell> cells;
        bool isTotal = false;
    };
    QVector<qreal> widths(qreal width) const;
    qreal headHeight() const;
    qreal rowHeight(const Row &row, const QVector<qreal> &widths) const;
    void paintHead(QPainter &painter, const Theme &theme, const QRectF &rect, const QVector<qreal> &widths) const;
    void paintRow(QPainter &painter, const Theme &theme, const QRectF &rect, const Row &row,
                  const QVector<qreal> &widths) const;

    QVector<ReportColumn> m_columns;
    QVector<Row> m_rows;
    qreal m_rowHeight;
    mutable qreal m_measuredWidth = -1; ///< of m_ends
    mutable QVector<qreal> m_ends;      ///< height of all rows before each row
};

} // namespace postern
