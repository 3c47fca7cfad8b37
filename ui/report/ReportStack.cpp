// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportStack.h"

namespace postern {

qreal ReportStack::height(qreal width, int, int) const
{
    qreal sum = 0;
    for (const auto &[space, block] : m_blocks)
        sum += space + block->wholeHeight(width);
    return sum;
}

void ReportStack::paint(QPainter &painter, const Theme &theme, const QRectF &rect, int, int) const
{
    qreal y = rect.top();
    for (const auto &[space, block] : m_blocks) {
        y += space;
        const qreal high = block->wholeHeight(rect.width());
        block->paint(painter, theme, QRectF(rect.left(), y, rect.width(), high), 0, block->parts());
        y += high;
    }
}

} // namespace postern
