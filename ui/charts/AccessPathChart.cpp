// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/AccessPathChart.h"

#include "ui/charts/Picture.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace postern {

namespace {
constexpr qreal gap = 24;
constexpr qreal narrowest = 118; ///< of a box: below it a name says too little
constexpr qreal between = 22;    ///< two lines of boxes
constexpr int boxHeight = 52;

int shownSteps(const AccessPath &path)
{
    constexpr qsizetype mostSteps = 5;
    return static_cast<int>(std::min(mostSteps, path.steps.size()));
}

int stepsInLine(qreal width, int steps)
{
    const int fitting = static_cast<int>((width + gap) / (narrowest + gap));
    return std::clamp(fitting, 1, std::max(1, steps));
}

/// From the end of one line of boxes to the beginning of the next.
void paintTurn(QPainter &painter, const QRectF &from, const QRectF &to)
{
    const qreal middle = (from.bottom() + to.top()) / 2 - 2;
    const QPointF tip(to.center().x(), to.top() - 3);
    painter.drawPolyline(QPolygonF{QPointF(from.center().x(), from.bottom() + 3), QPointF(from.center().x(), middle),
                                   QPointF(tip.x(), middle), tip});
    painter.drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)});
}

void paintStep(QPainter &painter, const QRectF &box, const Theme &theme, const AccessStep &step, Severity severity)
{
    paintBox(painter, box, step.isWeak ? theme.tint(severity) : theme[Token::Surface],
             step.isWeak ? theme.fill(severity) : theme[Token::Control], 5);
    const QRectF words = box.adjusted(10, 7, -8, -7);
    painter.setFont(theme.font(Type::SmallStrong));
    painter.setPen(theme[Token::Text]);
    painter.drawText(words, Qt::AlignTop | Qt::AlignLeft,
                     QFontMetricsF(painter.font()).elidedText(display::line(step.name), Qt::ElideMiddle, words.width()));
    painter.setFont(theme.font(Type::Small));
    painter.setPen(theme[Token::Text2]);
    painter.drawText(words, Qt::AlignBottom | Qt::AlignLeft,
                     QFontMetricsF(painter.font()).elidedText(display::line(step.detail), Qt::ElideRight, words.width()));
}
} // namespace

QRectF accessStepRect(const QRectF &rect, const Theme &theme, const AccessPath &path, int step)
{
    const int inLine = stepsInLine(rect.width(), shownSteps(path));
    const qreal width = std::floor((rect.width() - gap * (inLine - 1)) / inLine);
    const qreal height = theme.scaled(boxHeight);
    return {std::round(rect.left() + (step % inLine) * (width + gap)), rect.top() + (step / inLine) * (height + between), width,
            std::min<qreal>(rect.height(), height)};
}

int accessPathHeight(int width, const Theme &theme, const AccessPath &path)
{
    const int steps = std::max(1, shownSteps(path));
    const int inLine = stepsInLine(width, steps);
    const int lines = (steps + inLine - 1) / inLine;
    return lines * theme.scaled(boxHeight) + (lines - 1) * static_cast<int>(between);
}

void paintAccessPath(QPainter &painter, const QRectF &rect, const Theme &theme, const AccessPath &path)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < shownSteps(path); ++i) {
        const QRectF box = accessStepRect(rect, theme, path, i);
        paintStep(painter, box, theme, path.steps[i], path.severity);
        if (i == 0)
            continue;
        painter.setPen(QPen(theme[Token::Control], 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QRectF before = accessStepRect(rect, theme, path, i - 1);
        if (before.top() < box.top()) {
            paintTurn(painter, before, box);
            continue;
        }
        const QPointF tip(box.left() - 4, box.center().y());
        painter.drawLine(tip - QPointF(gap - 8, 0), tip);
        painter.drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(-4, 4)});
    }
    painter.restore();
}

AccessPathChart::AccessPathChart(QWidget *parent) : Chart(tr("Access path"), parent), m_picture(new Picture(this))
{
    m_picture->setHint({240, 54});
    m_picture->setPaint([this](QPainter &painter, const QRectF &rect, const Theme &theme) {
        paintAccessPath(painter, rect.adjusted(1, 1, -1, -1), theme, m_path);
    });
    m_picture->setPlaces([this](const QRectF &rect, const Theme &theme) {
        QVector<QRectF> steps;
        for (int i = 0; i < shownSteps(m_path); ++i)
            steps << accessStepRect(rect.adjusted(1, 1, -1, -1), theme, m_path, i);
        return steps;
    });
    connect(m_picture, &Picture::activated, this, &Chart::opened);
    setPicture(m_picture);
}

void AccessPathChart::setPath(const AccessPath &path)
{
    m_path = path;
    ChartTable table{{tr("Step"), tr("Detail"), tr("Weak point")}, {}};
    for (const AccessStep &step : path.steps)
        table.rows << QStringList{display::line(step.name), display::line(step.detail),
                                  step.isWeak ? tr("yes") : tr("no")};
    setTable(table);
    fitHeight();
    m_picture->update();
}

void AccessPathChart::resizeEvent(QResizeEvent *event)
{
    Chart::resizeEvent(event);
    fitHeight();
}

void AccessPathChart::fitHeight()
{
    setFixedHeight(accessPathHeight(width() - 2, themeInForce(), m_path) + 12);
}

} // namespace postern
