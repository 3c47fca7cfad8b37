// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/RowDelegate.h"

namespace postern {

/// Cells of the list of people: "left" beside the name, the risk as a bar.
class PeopleDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &room, const QModelIndex &index, const Theme &theme) const override;
};

} // namespace postern
