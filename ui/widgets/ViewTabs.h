// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace postern {

/// The views of a page as tabs, each with its count painted lighter. 40 high.
class ViewTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit ViewTabs(const QString &name, QWidget *parent = nullptr);

    void addView(const QString &text);
    /// count: -1 while not known.
    void setCount(int index, qint64 count);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace postern
