// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportHeading.h"

#include <algorithm>

namespace postern {

namespace {
constexpr qreal gap = 8;
/// Inter's ascent less its descent, halved, for one unit of size.
constexpr qreal middleToBaseline = 0.3638;
} // namespace

ReportHeading::ReportHeading(const QString &title, const QString &remark, const PaperLook &look)
    : m_title(title, look, remark.isEmpty() ? 2 : 1)
{
    PaperLook quiet = PaperLook::small().in(Token::Text2);
    quiet.line = look.line;
    m_remark = PaperText(remark, quiet, 1);
}

qreal ReportHeading::height(qreal width, int, int) const { return m_title.height(width); }

void ReportHeading::paint(QPainter &painter, const Theme &theme, const QRectF &rect, int, int) const
{
    m_title.paint(painter, rect, theme);
    const qreal taken = std::min(m_title.width(), rect.width()) + gap;
    const qreal left = rect.width() - taken;
    if (m_remark.isEmpty() || left < 40)
        return;
    const qreal drop = (m_title.look().size - m_remark.look().size) * middleToBaseline;
    m_remark.paint(painter, QRectF(rect.left() + taken, rect.top() + drop, left, rect.height()), theme);
}

} // namespace postern
