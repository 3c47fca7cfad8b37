// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/LeastPrivilege.h"
#include "ui/charts/Chart.h"

namespace postern {

class Picture;
class Theme;

/// Granted and used permissions of each source, to one scale. opened() tells the place in the list.
class UseBySource : public Chart
{
    Q_OBJECT
public:
    explicit UseBySource(QWidget *parent = nullptr);
    void setSources(const QVector<LeastPrivilege::Source> &sources);

private:
    void paint(QPainter &painter, const QRectF &rect, const Theme &theme) const;

    QVector<LeastPrivilege::Source> m_sources;
    Picture *m_picture;
};

} // namespace postern
