// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PageAction.h"

#include <QAction>
#include <QWidget>

namespace postern {

QAction *pageAction(QWidget *page, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, page);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(action);
    return action;
}

} // namespace postern
