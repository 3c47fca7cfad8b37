// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/RowDelegate.h"

namespace postern {

/// Draws the cells of the list of sources: two lines, health with its mark, runs.
class SourceDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &room, const QModelIndex &index, const Theme &theme) const override;
};

} // namespace postern
