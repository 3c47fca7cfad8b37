// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/PlainTextFilter.h"

#include <QEvent>
#include <QLabel>

namespace postern {

bool PlainTextFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish)
        if (auto *label = qobject_cast<QLabel *>(watched))
            // The tooltip's own label is fed by display::toolTip(), which is markup around escaped text.
            if (!label->inherits("QTipLabel"))
                label->setTextFormat(Qt::PlainText);
    return false;
}

} // namespace postern
