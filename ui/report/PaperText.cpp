// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/PaperText.h"

#include "ui/report/PaperCharacters.h"
#include "ui/widgets/TabularText.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace postern {

PaperText::PaperText(const QString &text, const PaperLook &look, int atMost)
    : m_text(paper::shown(text)), m_look(look), m_atMost(look.isTabular ? 1 : atMost)
{
}

PaperText &PaperText::emphasize(const QString &part)
{
    const QString shown = paper::shown(part);
    m_strongFrom = shown.isEmpty() ? -1 : m_text.indexOf(shown);
    m_strongLength = shown.size();
    return *this;
}

QVector<QTextLayout::FormatRange> PaperText::formats(const Theme *theme) const
{
    if (m_strongFrom < 0)
        return {};
    QTextLayout::FormatRange range;
    range.start = int(m_strongFrom);
    range.length = int(m_strongLength);
    range.format.setFontWeight(QFont::DemiBold);
    if (theme)
        range.format.setForeground((*theme)[Token::Text]);
    return {range};
}

int PaperText::layOut(QTextLayout &layout, qreal width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    const QFontMetricsF metrics(m_look.font());
    const qreal inset = (m_look.line - metrics.ascent() - metrics.descent()) / 2;
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        // By the baseline: a face with taller letters must not push its line down.
        line.setPosition({0, lines * m_look.line + inset + metrics.ascent() - line.ascent()});
        ++lines;
    }
    layout.endLayout();
    return lines;
}

qreal PaperText::width() const
{
    if (m_look.isTabular)
        return tabular::width(m_look.font(), m_text);
    PaperLook widest = m_look;
    if (m_strongFrom >= 0)
        widest.weight = QFont::DemiBold;
    return std::ceil(QFontMetricsF(widest.font()).horizontalAdvance(m_text));
}

qreal PaperText::height(qreal width) const
{
    if (m_text.isEmpty())
        return 0;
    if (m_atMost == 1)
        return m_look.line;
    QTextLayout layout(m_text, m_look.font());
    layout.setFormats(formats(nullptr));
    const int lines = layOut(layout, width);
    return (m_atMost > 0 ? std::min(lines, m_atMost) : lines) * m_look.line;
}

void PaperText::paint(QPainter &painter, const QRectF &rect, const Theme &theme, Qt::Alignment alignment) const
{
    if (m_text.isEmpty())
        return;
    const QFont font = m_look.font();
    painter.setFont(font);
    painter.setPen(theme[m_look.color]);
    qreal top = rect.top();
    if (alignment & Qt::AlignVCenter)
        top += std::floor((rect.height() - height(rect.width())) / 2);
    if (m_look.isTabular) {
        tabular::draw(painter, QRectF(rect.left(), top, rect.width(), m_look.line), m_text,
                      alignment & Qt::AlignHorizontal_Mask);
        return;
    }
    const QFontMetricsF metrics(font);
    QTextLayout layout(m_text, font);
    layout.setFormats(formats(&theme));
    const int lines = layOut(layout, rect.width());
    const int shown = m_atMost > 0 ? std::min(lines, m_atMost) : lines;
    for (int i = 0; i < shown; ++i) {
        const QTextLine line = layout.lineAt(i);
        const qreal baseline = top + line.y() + line.ascent();
        const auto startOf = [&](qreal width) {
            if (alignment & Qt::AlignRight)
                return rect.right() - width;
            return alignment & Qt::AlignHCenter ? rect.center().x() - width / 2 : rect.left();
        };
        if (i == shown - 1 && shown < lines) {
            const QString rest = metrics.elidedText(m_text.mid(line.textStart()), Qt::ElideRight, rect.width());
            painter.drawText(QPointF(startOf(metrics.horizontalAdvance(rest)), baseline), rest);
        } else {
            line.draw(&painter, QPointF(startOf(line.naturalTextWidth()), top));
        }
    }
}

} // namespace postern
