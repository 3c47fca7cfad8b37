// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/RowDelegate.h"

namespace postern {

/// Draws the cells of an account list from what they mean: marks, kinds, owners who left, bars.
class AccountDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &room, const QModelIndex &index, const Theme &theme) const override;
};

} // namespace postern
