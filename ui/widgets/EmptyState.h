// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Token.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace postern {

class TextLabel;

/// What stands where a list or a chart would, when there is nothing to show: an icon, a sentence, why, and what to do.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// icon: a name in resources/icons; "" for a severity mark drawn by FailedState.
    EmptyState(const QString &icon, const QString &title, const QString &detail, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &detail);
    /// A button below the words; nullptr for none. Emits nothing itself: it triggers the action.
    void setAction(QAction *action);

protected:
    /// Above the words; 20 by 20.
    QWidget *face() const { return m_face; }

private:
    QWidget *m_face;
    TextLabel *m_title;
    TextLabel *m_detail;
    QPushButton *m_button;
    QMetaObject::Connection m_trigger;
};

} // namespace postern
