// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace postern {

/// The numbers of a chart as a table: what a screen reader reads and what is copied.
struct ChartTable
{
    QStringList heads;
    QVector<QStringList> rows;

    /// Tab-separated, heads first, as it is copied.
    QString text() const;
};

} // namespace postern
