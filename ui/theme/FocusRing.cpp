// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/FocusRing.h"

#include <QAbstractButton>
#include <QApplication>

namespace postern {

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing() { delete m_frame; }

void FocusRing::follow(QWidget *now)
{
    // Fields, views and tabs draw their own ring inside; checkboxes have theirs round the text.
    const auto *button = qobject_cast<QAbstractButton *>(now);
    const bool wantsRing = button && (now->inherits("QPushButton") || now->inherits("QToolButton"));
    if (!wantsRing) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame) // also when the window that held the last one is gone
        m_frame = new QFocusFrame(now->window());
    m_frame->setWidget(now);
}

} // namespace postern
