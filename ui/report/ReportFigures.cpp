// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportFigures.h"

#include <QPainter>

#include <algorithm>

namespace postern {

namespace {
constexpr qreal above = 14;
constexpr qreal aside = 16;

/// Room for the words of one figure.
qreal wordsWidth(qreal width, qsizetype figures) { return width / std::max<qsizetype>(1, figures) - aside - 12; }
} // namespace

void ReportFigures::add(const QString &title, const QString &number, const QString &remark)
{
    m_figures.append({PaperText(title, PaperLook::small().in(Token::Text2), 2),
                      PaperText(number, PaperLook::figure(), 1), PaperText(remark, PaperLook::hint(), 2)});
}

qreal ReportFigures::height(qreal width, int, int) const
{
    qreal highest = 0;
    const qreal room = wordsWidth(width, m_figures.size());
    for (const Figure &figure : m_figures)
        highest = std::max(highest, figure.title.height(room) + PaperLook::figure().line + figure.remark.height(room));
    return highest + 2 * above;
}

void ReportFigures::paint(QPainter &painter, const Theme &theme, const QRectF &rect, int, int) const
{
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), theme[Token::Line]);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme[Token::Line]);
    const qreal each = rect.width() / std::max<qsizetype>(1, m_figures.size());
    const qreal room = wordsWidth(rect.width(), m_figures.size());
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const Figure &figure = m_figures[i];
        const qreal left = rect.left() + i * each + (i > 0 ? aside : 0);
        if (i > 0)
            painter.fillRect(QRectF(left - aside, rect.top() + 1, 1, rect.height() - 2), theme[Token::Hairline]);
        qreal y = rect.top() + above;
        for (const PaperText *text : {&figure.title, &figure.number, &figure.remark}) {
            const qreal high = text->height(room);
            text->paint(painter, QRectF(left, y, room, high), theme);
            y += high;
        }
    }
}

} // namespace postern
