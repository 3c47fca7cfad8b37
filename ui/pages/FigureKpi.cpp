// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/FigureKpi.h"

namespace postern {

Kpi kpiFrom(const KeyFigure &figure)
{
    Kpi kpi;
    kpi.title = figure.title;
    kpi.value = figure.text;
    kpi.change = figure.changeText;
    kpi.whole = figure.second;
    kpi.history = figure.line;
    switch (figure.change) {
    case KeyFigure::Change::Better: kpi.meaning = Kpi::Change::Better; break;
    case KeyFigure::Change::Worse: kpi.meaning = Kpi::Change::Worse; break;
    case KeyFigure::Change::Neutral: kpi.meaning = Kpi::Change::Neutral; break;
    default: kpi.meaning = Kpi::Change::None;
    }
    const bool hasArrow = kpi.meaning == Kpi::Change::Better || kpi.meaning == Kpi::Change::Worse;
    if (hasArrow)
        kpi.arrow = figure.difference > 0 ? Kpi::Arrow::Up : Kpi::Arrow::Down;
    return kpi;
}

} // namespace postern
