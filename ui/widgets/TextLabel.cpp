// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextLabel.h"

#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace postern {

TextLabel::TextLabel(Type type, Token token, QWidget *parent) : QLabel(parent), m_type(type), m_token(token)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // also on a ground of the role Base, whose words are of another
    dress();
}

TextLabel::TextLabel(const QString &text, Type type, Token token, QWidget *parent)
    : TextLabel(type, token, parent)
{
    setText(text);
}

void TextLabel::setToken(Token token)
{
    m_token = token;
    dress();
}

void TextLabel::setDataText(const QString &text) { setText(display::line(text)); }

void TextLabel::setElides(bool elides)
{
    m_elides = elides;
    updateGeometry();
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_elides ? QSize(qMin(whole.width(), 24), whole.height()) : whole;
}

void TextLabel::dress()
{
    const Theme &theme = themeInForce();
    const QFont wanted = theme.font(m_type);
    if (font() != wanted)
        setFont(wanted);
    QPalette colors = palette();
    if (colors.color(QPalette::WindowText) != theme[m_token]) {
        colors.setColor(QPalette::WindowText, theme[m_token]);
        setPalette(colors);
    }
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elides || wordWrap())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(themeInForce()[m_token]);
    const QRect room = contentsRect();
    painter.drawText(room, static_cast<int>(alignment() | Qt::TextSingleLine),
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elides && toolTip().isEmpty()
        && fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), display::toolTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace postern
