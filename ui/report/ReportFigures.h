// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/PaperText.h"
#include "ui/report/ReportBlock.h"

#include <QVector>

namespace postern {

/// The few numbers that matter, side by side between two lines.
class ReportFigures : public ReportBlock
{
public:
    /// One number: what it counts, and how it changed.
    void add(const QString &title, const QString &number, const QString &remark);

    qreal height(qreal width, int from, int to) const override;
    void paint(QPainter &painter, const Theme &theme, const QRectF &rect, int from, int to) const override;

private:
    struct Figure
    {
        PaperText title, number, remark;
    };
    QVector<Figure> m_figures;
};

} // namespace postern
