// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/RowDelegate.h"

namespace postern {

/// Draws a row of First today: mark, name over source, reason, "New", risk.
class QueueDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    /// In narrow windows a reason takes two lines of small type.
    void setNarrow(bool isNarrow) { m_isNarrow = isNarrow; }

protected:
    void paintCell(QPainter &painter, const QRect &room, const QModelIndex &index, const Theme &theme) const override;

private:
    bool m_isNarrow = false;
};

} // namespace postern
