// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SideSection.h"

#include "ui/theme/PosternStyle.h"

#include <QPainter>

namespace postern {

void SideSection::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), themeInForce()[Token::Hairline]);
}

} // namespace postern
