// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/TipLine.h"

#include <QVector>
#include <QWidget>

namespace postern {

/// What a chart says about the place under the pointer: a date, then one line a series. It stays
/// inside its parent and off the place it speaks of.
class ChartTip : public QWidget
{
    Q_OBJECT
public:
    explicit ChartTip(QWidget *parent);
    /// at: the place, in the parent's coordinates.
    void say(const QPointF &at, const QString &head, const QVector<TipLine> &lines);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_head;
    QVector<TipLine> m_lines;
};

} // namespace postern
