// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace postern {

/// A button for a page's command: its words, its key, its state.
class CommandButton : public QPushButton
{
    Q_OBJECT

public:
    /// role: "primary", "ghost", "danger" or nothing. showKey: the key stands on the button.
    explicit CommandButton(QAction *action, const QString &role = {}, bool showKey = true, QWidget *parent = nullptr);

private:
    void follow();
    QAction *m_action;
    bool m_showKey;
};

} // namespace postern
