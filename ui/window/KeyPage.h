// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/KeyHint.h"

#include <QFrame>
#include <QVector>

class QAction;

namespace postern {

/// All keys, those of the page one is on first. Stands on a Scrim.
class KeyPage : public QFrame
{
    Q_OBJECT
public:
    /// hints: the keys of the pane with the focus; commands: those of the page, then those of the window.
    KeyPage(const QString &page, const QVector<KeyHint> &hints, const QList<QAction *> &commands,
            QWidget *parent = nullptr);
    QSize sizeHint() const override { return {680, 560}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace postern
