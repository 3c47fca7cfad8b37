// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/Page.h"

namespace postern {

void Page::takeFocus()
{
    QWidget *pane = mainPane();
    m_wantsFocus = !pane || !pane->isVisible();
    if (!m_wantsFocus)
        pane->setFocus(Qt::OtherFocusReason);
}

void Page::giveFocusIfWanted()
{
    if (m_wantsFocus && isVisible())
        takeFocus();
}

} // namespace postern
