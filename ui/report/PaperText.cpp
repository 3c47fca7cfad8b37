// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/PaperText.h"

#include "ui/report/PaperCharacters.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace postern {

namespace {
/// Inter draws a sign between digits or capitals with another glyph ("18:00", "SHA-256"), which no
/// PDF reader can turn back into the sign. Each sign is shaped by itself, so that it stays what it is.
void shapeSignsAlone(const QString &text, QVector<QTextLayout::FormatRange> &formats)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isLetterOrNumber() || c.isSpace() || c.isMark() || c.isSurrogate())
            continue;
        QTextLayout::FormatRange range;
        range.start = int(i);
        range.length = 1;
        range.format.setProperty(QTextFormat::UserProperty, int(i));
        formats.append(range);
    }
}

/// Breaks the text into lines of that pitch; answers how many.
int breakLines(QTextLayout &layout, const PaperLook &look, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    const QFontMetricsF metrics(look.font());
    const qreal inset = (look.line - metrics.ascent() - metrics.descent()) / 2;
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        // By the baseline: a face with taller letters must not push its line down.
        line.setPosition({0, lines * look.line + inset + metrics.ascent() - line.ascent()});
        ++lines;
    }
    layout.endLayout();
    return lines;
}
} // namespace

PaperText::PaperText(const QString &text, const PaperLook &look, int atMost)
    : m_text(paper::shown(text)), m_look(look), m_atMost(atMost)
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
    QVector<QTextLayout::FormatRange> formats;
    shapeSignsAlone(m_text, formats);
    if (m_strongFrom < 0)
        return formats;
    QTextLayout::FormatRange range;
    range.start = int(m_strongFrom);
    range.length = int(m_strongLength);
    range.format.setFontWeight(QFont::DemiBold);
    if (theme)
        range.format.setForeground((*theme)[Token::Text]);
    formats.append(range);
    return formats;
}

int PaperText::layOut(QTextLayout &layout, qreal width) const
{
    layout.setFormats(formats(nullptr));
    return breakLines(layout, m_look, width);
}

qreal PaperText::width() const
{
    if (m_text.isEmpty())
        return 0;
    constexpr qreal endless = 1e6;
    QTextLayout layout(m_text, m_look.font());
    layOut(layout, endless);
    return std::ceil(layout.lineAt(0).naturalTextWidth());
}

qreal PaperText::height(qreal width) const
{
    if (m_text.isEmpty())
        return 0;
    if (m_atMost == 1)
        return m_look.line;
    QTextLayout layout(m_text, m_look.font());
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
    QTextLayout layout(m_text, font);
    layout.setFormats(formats(&theme));
    const int lines = breakLines(layout, m_look, rect.width());
    const int shown = m_atMost > 0 ? std::min(lines, m_atMost) : lines;
    const auto draw = [&](const QTextLine &line, qreal y) {
        const qreal width = line.naturalTextWidth();
        const qreal left = alignment & Qt::AlignRight ? rect.right() - width
            : alignment & Qt::AlignHCenter            ? rect.center().x() - width / 2
                                                      : rect.left();
        line.draw(&painter, QPointF(left, y));
    };
    for (int i = 0; i < shown; ++i) {
        const QTextLine line = layout.lineAt(i);
        if (i < shown - 1 || shown == lines) {
            draw(line, top);
            continue;
        }
        const QString rest = m_text.mid(line.textStart());
        PaperText last;
        last.m_text = QFontMetricsF(font).elidedText(rest, Qt::ElideRight, rect.width() - 2);
        last.m_look = m_look;
        QTextLayout end(last.m_text, font);
        last.layOut(end, rect.width() + m_look.size); // the signs may be a little wider than measured
        draw(end.lineAt(0), top + i * m_look.line);
    }
}

} // namespace postern
