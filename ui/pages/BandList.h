// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/SourceBand.h"

#include <QVector>
#include <QWidget>

namespace postern {

/// Privileged accounts by source as bars on one scale, with the critical ones and the total. Arrow
/// keys move, Enter opens.
class BandList : public QWidget
{
    Q_OBJECT

public:
    explicit BandList(QWidget *parent = nullptr);
    void setBands(const QVector<SourceBand> &bands);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

Q_SIGNALS:
    void opened(qint64 sourceId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int rowHeight() const;
    QVector<SourceBand> m_bands;
    int m_current = 0;
};

} // namespace postern
