// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace postern {

/// One choice of a SegmentedControl.
class SegmentButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SegmentButton(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace postern
