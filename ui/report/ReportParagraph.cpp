// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportParagraph.h"

#include <algorithm>

namespace postern {

ReportParagraph::ReportParagraph(const PaperText &text, qreal widest) : m_text(text), m_widest(widest) {}

qreal ReportParagraph::lineWidth(qreal width) const
{
    return m_widest > 0 ? std::min(width, m_widest) : width;
}

qreal ReportParagraph::height(qreal width, int, int) const { return m_text.height(lineWidth(width)); }

void ReportParagraph::paint(QPainter &painter, const Theme &theme, const QRectF &rect, int, int) const
{
    m_text.paint(painter, QRectF(rect.left(), rect.top(), lineWidth(rect.width()), rect.height()), theme);
}

} // namespace postern
