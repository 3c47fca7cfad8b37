// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/ChartData.h"
#include "ui/charts/Chart.h"
#include "ui/theme/Theme.h"

#include <QRectF>

class QPainter;

namespace postern {

class Picture;

/// A small square an event, stacked by day; the hatch where a source was silent.
void paintMiniEvents(QPainter &painter, const QRectF &rect, const Theme &theme, const SuspiciousAccess &events);

/// Suspicious events of one account, small enough for the side panel. opened() tells the day.
class MiniEvents : public Chart
{
    Q_OBJECT
public:
    explicit MiniEvents(QWidget *parent = nullptr);
    void setEvents(const SuspiciousAccess &events);

private:
    SuspiciousAccess m_events;
    Picture *m_picture;
};

} // namespace postern
