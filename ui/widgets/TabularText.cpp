// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TabularText.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace postern::tabular {

namespace {
bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

qreal cellOf(const QFontMetricsF &metrics)
{
    qreal cell = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        cell = std::max(cell, metrics.horizontalAdvance(QChar(digit)));
    return cell;
}

/// Runs of digits and runs of anything else, so that letters keep their kerning and their shaping.
template <typename Visit>
void forEachRun(const QString &text, Visit visit)
{
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = from + 1;
        if (!isDigit(text[from]))
            while (to < text.size() && !isDigit(text[to]))
                ++to;
        visit(text.mid(from, to - from), isDigit(text[from]));
        from = to;
    }
}
/// On paper a number can be selected and searched for, and the air around a "1" would read as a space:
/// digits stand as close as the typeface wants them.
void drawOnPaper(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment, qreal y)
{
    const QFontMetricsF metrics(painter.font());
    QStringList runs;
    bool wasDigit = false;
    forEachRun(text, [&](const QString &run, bool digit) {
        if (digit && wasDigit)
            runs.last() += run;
        else
            runs << run;
        wasDigit = digit;
    });
    qreal whole = 0;
    for (const QString &run : runs)
        whole += metrics.horizontalAdvance(run);
    qreal x = alignment & Qt::AlignRight ? rect.right() - whole
        : alignment & Qt::AlignHCenter   ? rect.center().x() - whole / 2
                                         : rect.left();
    for (const QString &run : std::as_const(runs)) {
        painter.drawText(QPointF(x, y), run);
        x += metrics.horizontalAdvance(run);
    }
}
} // namespace

qreal width(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    const qreal cell = cellOf(metrics);
    qreal sum = 0;
    forEachRun(text, [&](const QString &run, bool digit) { sum += digit ? cell : metrics.horizontalAdvance(run); });
    return sum;
}

void draw(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(painter.font());
    const qreal cell = cellOf(metrics);
    const qreal whole = width(painter.font(), text);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - whole;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - whole / 2;
    qreal y = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    if (alignment & Qt::AlignTop)
        y = rect.top() + metrics.ascent();
    else if (alignment & Qt::AlignBottom)
        y = rect.bottom() - metrics.descent();
    if (painter.paintEngine()->type() == QPaintEngine::Pdf) {
        drawOnPaper(painter, rect, text, alignment, y);
        return;
    }
    forEachRun(text, [&](const QString &run, bool digit) {
        const qreal advance = metrics.horizontalAdvance(run);
        painter.drawText(QPointF(digit ? x + (cell - advance) / 2 : x, y), run);
        x += digit ? cell : advance;
    });
}

} // namespace postern::tabular
