// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/RunsStripPaint.h"

#include "ui/theme/DisplayText.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace postern {

namespace {
constexpr qreal pitch = 8;
constexpr qreal barWidth = 5;

/// Words of this drawing.
struct RunWords
{
    Q_DECLARE_TR_FUNCTIONS(RunsStrip)
};

void paintCross(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(box.topLeft(), box.bottomRight());
    painter.drawLine(box.topRight(), box.bottomLeft());
    painter.restore();
}
} // namespace

void paintRuns(QPainter &painter, const QRectF &rect, const Theme &theme, const RunsStrip &strip)
{
    qint64 longest = 1;
    for (const SourceRun &run : strip.runs)
        longest = std::max<qint64>(longest, run.took.count());
    const qreal base = std::round(rect.bottom());
    const qreal width = std::min(rect.width(), pitch * qreal(strip.runs.size()) + 3);
    painter.fillRect(QRectF(rect.left(), base - 1, width, 1), theme[Token::Axis]);
    for (qsizetype i = 0; i < strip.runs.size(); ++i) {
        const SourceRun &run = strip.runs[i];
        const qreal x = rect.left() + pitch * qreal(i) + 1;
        // A fifth at least: a quick run is a run.
        const qreal share = std::max(0.2, qreal(run.took.count()) / qreal(longest));
        const qreal height = std::round((rect.height() - 2) * share);
        const QRectF square(x, base - 7, barWidth, barWidth);
        switch (run.outcome) {
        case SourceRun::Outcome::Complete:
        case SourceRun::Outcome::Running: {
            const bool isRunning = run.outcome == SourceRun::Outcome::Running;
            painter.fillRect(QRectF(x, base - 1 - height, barWidth, height),
                             theme[isRunning ? Token::Accent : Token::UnusedInk]);
            break;
        }
        case SourceRun::Outcome::Failed: paintCross(painter, square, theme[Token::HighText]); break;
        case SourceRun::Outcome::NothingArrived:
            painter.fillRect(square, theme[Token::MediumFill]);
            painter.fillRect(square.adjusted(1, 1, -1, -1), theme[Token::Surface]);
            break;
        }
    }
}

int runAt(const QRectF &rect, const RunsStrip &strip, const QPointF &at)
{
    if (!rect.contains(at))
        return -1;
    const int index = static_cast<int>((at.x() - rect.left()) / pitch);
    return index < strip.runs.size() ? index : -1;
}

QString wordsFor(const SourceRun &run)
{
    const QString result = run.result.isEmpty() ? QString() : QStringLiteral(", ") + display::line(run.result);
    switch (run.outcome) {
    case SourceRun::Outcome::Complete: return RunWords::tr("Complete") + result;
    case SourceRun::Outcome::Failed: return RunWords::tr("Failed") + result;
    case SourceRun::Outcome::NothingArrived: return RunWords::tr("Nothing arrived") + result;
    case SourceRun::Outcome::Running: break;
    }
    return RunWords::tr("Running") + result;
}

QString wordsFor(const RunsStrip &strip)
{
    std::array<int, 4> counts{};
    for (const SourceRun &run : strip.runs)
        ++counts[static_cast<std::size_t>(run.outcome)];
    QStringList words;
    if (counts[0] > 0)
        words << RunWords::tr("%n complete", "runs of a source", counts[0]);
    if (counts[1] > 0)
        words << RunWords::tr("%n failed", "runs of a source", counts[1]);
    if (counts[2] > 0)
        words << RunWords::tr("%n with nothing arrived", "runs of a source", counts[2]);
    if (counts[3] > 0)
        words << RunWords::tr("%n running", "runs of a source", counts[3]);
    return words.join(QStringLiteral(", "));
}

} // namespace postern
