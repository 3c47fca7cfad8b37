// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/DormantBin.h"
#include "ui/charts/Chart.h"

#include <QVector>

namespace postern {

class Picture;

/// Accounts by days since their last use, or since their owner left. opened() tells the bin.
class DormancyChart : public Chart
{
    Q_OBJECT
public:
    explicit DormancyChart(QWidget *parent = nullptr);
    void setBins(const QVector<DormantBin> &bins);

private:
    QVector<DormantBin> m_bins;
    Picture *m_picture;
};

} // namespace postern
