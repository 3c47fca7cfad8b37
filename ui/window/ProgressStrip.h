// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace postern {

/// A thin bar that says how far something has come.
class ProgressStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);
    /// 0 to 1.
    void setShare(double share);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
};

} // namespace postern
