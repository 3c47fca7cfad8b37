// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/RowDelegate.h"

namespace postern {

/// Cells of the list of violations: used of granted as a bar to one scale.
class ViolationDelegate : public RowDelegate
{
    Q_OBJECT
public:
    static constexpr int scale = 30; ///< permissions that a whole bar stands for, or more

    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &room, const QModelIndex &index, const Theme &theme) const override;
};

} // namespace postern
