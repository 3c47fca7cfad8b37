// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/RuleDay.h"
#include "ui/charts/Chart.h"

#include <QVector>

namespace postern {

class Picture;

/// What a rule would have said day by day: as edited in steps over a ground, as saved dashed. opened() tells the day's place.
class BacktestChart : public Chart
{
    Q_OBJECT
public:
    explicit BacktestChart(QWidget *parent = nullptr);
    /// Both over the same days, oldest first; saved is empty when nothing is edited.
    void setDays(const QVector<RuleDay> &edited, const QVector<RuleDay> &saved);
    const QVector<RuleDay> &days() const { return m_edited; }

private:
    QVector<RuleDay> m_edited;
    QVector<RuleDay> m_saved;
    Picture *m_picture;
};

} // namespace postern
