// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"
#include "ui/theme/Token.h"

#include <QPainter>
#include <QWidget>

namespace postern {

/// A quiet box on a tint, for a notice among other things.
class TintBox : public QWidget
{
    Q_OBJECT

public:
    explicit TintBox(Token ground, QWidget *parent = nullptr) : QWidget(parent), m_ground(ground) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor color = themeInForce()[m_ground];
        paintBox(painter, rect(), color, color, 5);
    }

private:
    Token m_ground;
};

} // namespace postern
