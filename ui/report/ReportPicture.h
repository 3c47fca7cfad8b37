// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/PaperDrawing.h"
#include "ui/report/ReportBlock.h"

namespace postern {

/// A chart or a legend: a drawing of a given height.
class ReportPicture : public ReportBlock
{
public:
    ReportPicture(qreal height, PaperDrawing drawing) : m_height(height), m_drawing(std::move(drawing)) {}

    qreal height(qreal, int, int) const override { return m_height; }
    void paint(QPainter &painter, const Theme &theme, const QRectF &rect, int, int) const override
    {
        m_drawing(painter, rect, theme);
    }

private:
    qreal m_height;
    PaperDrawing m_drawing;
};

} // namespace postern
