// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace postern {

/// The mark and the name over the sidebar; only the mark over the rail.
class BrandLabel : public QWidget
{
    Q_OBJECT
public:
    explicit BrandLabel(QWidget *parent = nullptr);
    void setFolded(bool isFolded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isFolded = false;
};

} // namespace postern
