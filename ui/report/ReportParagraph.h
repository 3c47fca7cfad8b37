// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/PaperText.h"
#include "ui/report/ReportBlock.h"

namespace postern {

/// Running text.
class ReportParagraph : public ReportBlock
{
public:
    /// widest: a line is no longer than this, so that it can be read; 0: the width of the page.
    explicit ReportParagraph(const PaperText &text, qreal widest = 0);

    qreal height(qreal width, int from, int to) const override;
    void paint(QPainter &painter, const Theme &theme, const QRectF &rect, int from, int to) const override;

private:
    qreal lineWidth(qreal width) const;

    PaperText m_text;
    qreal m_widest;
};

} // namespace postern
