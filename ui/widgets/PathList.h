// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/ChartData.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QPainter;

namespace postern {

/// The steps of a path under each other, with a short line between them and the last one in bold.
void paintPathList(QPainter &painter, const QRectF &rect, const Theme &theme, const AccessPath &path);
int pathListHeight(const Theme &theme, qsizetype steps);

/// How an account gets to its privilege, short enough for the side panel.
class PathList : public QWidget
{
    Q_OBJECT
public:
    explicit PathList(QWidget *parent = nullptr);
    void setPath(const AccessPath &path);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AccessPath m_path;
};

} // namespace postern
