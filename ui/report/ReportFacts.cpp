// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportFacts.h"

#include <QPainter>

#include <algorithm>

namespace postern {

namespace {
constexpr int columns = 3;
constexpr qreal gap = 24;
constexpr qreal padding = 12;
constexpr qreal nameWidth = 64;
constexpr qreal rowGap = 2;

PaperLook look() { return {12, 18}; }
qreal columnWidth(qreal width) { return (width - gap * (columns - 1)) / columns; }
} // namespace

void ReportFacts::add(const QString &name, const QString &value)
{
    m_facts.append({PaperText(name, look().in(Token::Text2), 1), PaperText(value, look(), 3)});
}

qsizetype ReportFacts::rows() const { return (m_facts.size() + columns - 1) / columns; }

qreal ReportFacts::factHeight(const Fact &fact, qreal width) const
{
    return std::max<qreal>(look().line, fact.value.height(columnWidth(width) - nameWidth)) + rowGap;
}

qreal ReportFacts::columnHeight(qsizetype column, qreal width) const
{
    qreal sum = 0;
    for (qsizetype i = column * rows(); i < std::min(m_facts.size(), (column + 1) * rows()); ++i)
        sum += factHeight(m_facts[i], width);
    return sum;
}

qreal ReportFacts::height(qreal width, int, int) const
{
    qreal highest = 0;
    for (qsizetype column = 0; column < columns; ++column)
        highest = std::max(highest, columnHeight(column, width));
    return highest - rowGap + 2 * (padding + 1);
}

void ReportFacts::paint(QPainter &painter, const Theme &theme, const QRectF &rect, int, int) const
{
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), theme[Token::Line]);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme[Token::Line]);
    const qreal each = columnWidth(rect.width());
    for (qsizetype column = 0; column < columns; ++column) {
        const qreal left = rect.left() + column * (each + gap);
        qreal y = rect.top() + 1 + padding;
        for (qsizetype i = column * rows(); i < std::min(m_facts.size(), (column + 1) * rows()); ++i) {
            const Fact &fact = m_facts[i];
            const qreal high = factHeight(fact, rect.width());
            fact.name.paint(painter, QRectF(left, y, nameWidth - 4, high), theme);
            fact.value.paint(painter, QRectF(left + nameWidth, y, each - nameWidth, high), theme);
            y += high;
        }
    }
}

} // namespace postern
