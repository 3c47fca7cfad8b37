// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/GlyphLabel.h"

#include "ui/theme/Icon.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/SeverityLook.h"
#include "ui/widgets/Mark.h"

#include <QPainter>

namespace postern {

GlyphLabel::GlyphLabel(const QString &icon, Token token, int size, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_token(token)
{
    setFixedSize(size, size);
}

GlyphLabel::GlyphLabel(Severity severity, int size, QWidget *parent) : QWidget(parent)
{
    setFixedSize(size, size);
    setSeverity(severity);
}

void GlyphLabel::setSeverity(Severity severity)
{
    m_severity = severity;
    setAccessibleName(wordFor(severity));
    update();
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    if (m_icon.isEmpty())
        paintMark(painter, rect(), theme, m_severity);
    else
        paintIcon(painter, rect(), m_icon, theme[m_token]);
}

} // namespace postern
