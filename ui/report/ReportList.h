// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/ReportBlock.h"
#include "ui/report/ReportCell.h"

#include <QVector>

namespace postern {

/// Lines with a sign before each: what got better, what to do, who knows a secret.
class ReportList : public ReportBlock
{
public:
    /// pitch: height of a line of one row. atMost: lines shown, the rest is counted in the last one.
    /// lines: of one item.
    explicit ReportList(qreal pitch = 24, int atMost = 12, int lines = 3);

    void add(const QString &text, const QString &icon, Token color);
    void add(const QString &text, Severity mark);
    void add(const QString &text);

    qreal height(qreal width, int from, int to) const override;
    void paint(QPainter &painter, const Theme &theme, const QRectF &rect, int from, int to) const override;

private:
    QVector<ReportCell> shown() const;
    qreal itemHeight(const ReportCell &item, qreal width) const;

    QVector<ReportCell> m_items;
    qreal m_pitch;
    int m_atMost;
    int m_lines;
};

} // namespace postern
