// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineItemAccessible.h"

namespace postern {

QAccessible::State TimelineItemAccessible::state() const
{
    QAccessible::State state;
    state.selectable = true;
    state.focusable = true;
    state.selected = item().isSelected;
    state.focused = state.selected && m_view && m_view->hasFocus();
    return state;
}

QRect TimelineItemAccessible::rect() const
{
    const QRect inView = item().rect;
    return m_view ? QRect(m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size()) : QRect();
}

} // namespace postern
