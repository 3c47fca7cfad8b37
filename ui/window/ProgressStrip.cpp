// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ProgressStrip.h"

#include "ui/theme/PosternStyle.h"
#include "ui/widgets/Bars.h"

#include <QPainter>

namespace postern {

ProgressStrip::ProgressStrip(QWidget *parent) : QWidget(parent) { setFixedSize(64, 16); }

void ProgressStrip::setShare(double share)
{
    m_share = share;
    setAccessibleName(QStringLiteral("%1%").arg(static_cast<int>(share * 100)));
    update();
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintProgressBar(painter, rect(), themeInForce(), m_share);
}

} // namespace postern
