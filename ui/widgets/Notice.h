// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QAction;

namespace postern {

class LinkButton;
class TextLabel;

/// One sentence at the bottom left of a page that goes away by itself after 10 s, with one thing to
/// do ("Undo"). Stays while the pointer or the focus is on it.
class Notice : public QFrame
{
    Q_OBJECT
public:
    /// Sits at the bottom left of the parent.
    explicit Notice(QWidget *parent);

    /// Replaces what stood there. action may be nullptr.
    void say(const QString &text, QAction *action = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    bool isHeld() const;

    TextLabel *m_text;
    LinkButton *m_button;
    QMetaObject::Connection m_trigger;
    QTimer m_timer;
};

} // namespace postern
