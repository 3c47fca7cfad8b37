// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SeverityChip.h"

#include "ui/theme/PosternStyle.h"
#include "ui/widgets/Mark.h"

#include <QPainter>

#include <cmath>

namespace postern {

SeverityChip::SeverityChip(Severity severity, const QString &text, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(severity, text);
}

void SeverityChip::set(Severity severity, const QString &text)
{
    m_severity = severity;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize SeverityChip::sizeHint() const
{
    return {int(std::ceil(chipWidth(themeInForce(), m_text))), 20};
}

void SeverityChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), themeInForce(), m_severity, m_text);
}

} // namespace postern
