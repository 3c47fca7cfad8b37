// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace postern {

/// Which mark means which severity; stands by every chart that uses the colours.
class SeverityLegend : public QWidget
{
    Q_OBJECT
public:
    explicit SeverityLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace postern
