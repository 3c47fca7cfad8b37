// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportSignatures.h"

#include <QPainter>

namespace postern {

namespace {
constexpr qreal gap = 32;
constexpr qreal room = 48;  ///< to write in
constexpr qreal under = 7;  ///< the line and the space below it
} // namespace

ReportSignatures::ReportSignatures(const QString &first, const QString &second)
    : m_under{PaperText(first, PaperLook::small().in(Token::Text2), 1),
              PaperText(second, PaperLook::small().in(Token::Text2), 1)}
{
}

qreal ReportSignatures::height(qreal, int, int) const { return room + under + PaperLook::small().line; }

void ReportSignatures::paint(QPainter &painter, const Theme &theme, const QRectF &rect, int, int) const
{
    const qreal each = (rect.width() - gap) / 2;
    qreal left = rect.left();
    for (const PaperText &text : m_under) {
        painter.fillRect(QRectF(left, rect.top() + room, each, 1), theme[Token::Control]);
        text.paint(painter, QRectF(left, rect.top() + room + under, each, PaperLook::small().line), theme);
        left += each + gap;
    }
}

} // namespace postern
