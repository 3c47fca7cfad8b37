// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CommandButton.h"

#include "ui/theme/PosternStyle.h"

#include <QAction>

namespace postern {

CommandButton::CommandButton(QAction *action, const QString &role, bool showKey, QWidget *parent)
    : QPushButton(parent), m_action(action), m_showKey(showKey)
{
    setProperty(roleProperty, role);
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &CommandButton::follow);
    follow();
}

void CommandButton::follow()
{
    setText(m_action->text());
    setAccessibleName(m_action->text());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    const QString key = m_action->shortcut().toString(QKeySequence::NativeText);
    setProperty(keyProperty, m_showKey ? key : QString());
    setToolTip(key.isEmpty() || m_showKey ? m_action->toolTip() : QStringLiteral("%1 (%2)").arg(m_action->toolTip(), key));
    updateGeometry();
}

} // namespace postern
