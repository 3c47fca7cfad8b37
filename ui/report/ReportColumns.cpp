// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportColumns.h"

#include <algorithm>

namespace postern {

namespace {
constexpr qreal gap = 32;
qreal columnWidth(qreal width) { return (width - gap) / 2; }
} // namespace

qreal ReportColumns::height(qreal width, int, int) const
{
    return std::max(m_left.wholeHeight(columnWidth(width)), m_right.wholeHeight(columnWidth(width)));
}

void ReportColumns::paint(QPainter &painter, const Theme &theme, const QRectF &rect, int, int) const
{
    const qreal each = columnWidth(rect.width());
    m_left.paint(painter, theme, QRectF(rect.left(), rect.top(), each, rect.height()), 0, 1);
    m_right.paint(painter, theme, QRectF(rect.right() - each, rect.top(), each, rect.height()), 0, 1);
}

} // namespace postern
