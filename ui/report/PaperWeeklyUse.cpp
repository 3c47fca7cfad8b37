// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/PaperWeeklyUse.h"

#include "models/base/Words.h"
#include "ui/report/PaperText.h"
#include "ui/widgets/Bars.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace postern::paper {

namespace {
constexpr qreal over = 30;   ///< the remarks
constexpr qreal under = 20;  ///< the months
constexpr qreal widestBar = 22;
constexpr int mostLines = 3;

PaperLook axisLook() { return PaperLook::hint().in(Token::Text3); }

/// The smallest of 1, 2, 5, 10, 20 … that needs no more than three lines.
int stepFor(int most)
{
    for (int ten = 1; ten < 1'000'000'000; ten *= 10)
        for (const int step : {ten, 2 * ten, 5 * ten})
            if (most / step <= mostLines)
                return step;
    return std::max(1, most);
}

qreal paintScale(QPainter &painter, const QRectF &rect, const Theme &theme, int step, int top)
{
    const qreal words = PaperText(Words::number(top), axisLook()).width() + 8;
    for (int value = 0; value <= top; value += step) {
        const qreal y = std::round(rect.bottom() - rect.height() * value / top);
        painter.fillRect(QRectF(rect.left() + words, y, rect.width() - words, 1),
                         theme[value == 0 ? Token::Axis : Token::Grid]);
        PaperText(Words::number(value), axisLook())
            .paint(painter, QRectF(rect.left(), y - 8, words - 8, 16), theme, Qt::AlignRight);
    }
    return words;
}

void paintMonths(QPainter &painter, const QRectF &plot, const Theme &theme, const WeeklyUse &use)
{
    const qreal pitch = plot.width() / use.weeks.size();
    qreal free = plot.left();
    for (qsizetype i = 0; i < use.weeks.size(); ++i) {
        const QDate monday = use.weeks[i].monday;
        if (i > 0 && monday.month() == use.weeks[i - 1].monday.month())
            continue;
        const PaperText name(QLocale().toString(monday, QStringLiteral("MMM")), axisLook(), 1);
        const qreal x = plot.left() + i * pitch + 3;
        if (x < free || x + name.width() > plot.right())
            continue;
        name.paint(painter, QRectF(x, plot.bottom() + 5, name.width(), 16), theme);
        free = x + name.width() + 6;
    }
}

/// A remark that would cover the one before keeps its line only.
void paintNotes(QPainter &painter, const QRectF &plot, const Theme &theme, const WeeklyUse &use)
{
    const qreal days = 7.0 * use.weeks.size();
    qreal free = plot.left();
    for (const ChartNote &note : use.notes) {
        const qreal x = std::round(plot.left() + plot.width() * use.weeks.constFirst().monday.daysTo(note.on) / days);
        if (x < plot.left() || x > plot.right())
            continue;
        QPen pen(theme[Token::Control], 1, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(x + 0.5, plot.top() - 18), QPointF(x + 0.5, plot.bottom()));
        const PaperText words(note.text, PaperLook::hint().of(QFont::Medium), 1);
        const bool isLeft = x + 4 + words.width() > plot.right();
        const qreal left = isLeft ? x - 4 - words.width() : x + 4;
        if (left < free)
            continue; // two remarks on one place cannot be read; the line stays
        painter.fillRect(QRectF(left - 1, plot.top() - 20, words.width() + 2, 16), theme[Token::Surface]);
        words.paint(painter, QRectF(left, plot.top() - 20, words.width(), 16), theme);
        free = left + words.width() + 6;
    }
}
} // namespace

void paintWeeklyUse(QPainter &painter, const QRectF &rect, const Theme &theme, const WeeklyUse &use)
{
    if (use.weeks.isEmpty())
        return;
    int most = 4;
    for (const WeekUse &week : use.weeks)
        most = std::max(most, week.uses);
    const int step = stepFor(most);
    const int top = (most + step - 1) / step * step;
    const QRectF rows = rect.adjusted(0, over, 0, -under);
    const qreal words = paintScale(painter, rows, theme, step, top);
    const QRectF plot = rows.adjusted(words, 0, 0, 0);
    const qreal pitch = plot.width() / use.weeks.size();
    const qreal bar = std::min(widestBar, std::floor(pitch * 0.75));
    const QColor color = use.level == Severity::None ? theme[Token::Accent] : theme.fill(use.level);
    for (qsizetype i = 0; i < use.weeks.size(); ++i) {
        const WeekUse &week = use.weeks[i];
        const qreal x = plot.left() + i * pitch;
        const qreal high = std::round(plot.height() * week.uses / top);
        if (week.hasNoData)
            paintHatch(painter, QRectF(x, plot.top(), pitch, plot.height() - high), theme);
        if (week.uses > 0)
            painter.fillRect(QRectF(std::round(x + (pitch - bar) / 2), plot.bottom() - std::max(1.0, high), bar,
                                    std::max(1.0, high)),
                             color);
    }
    paintMonths(painter, plot, theme, use);
    paintNotes(painter, plot, theme, use);
}

} // namespace postern::paper
