// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SearchField.h"

#include "ui/theme/Icon.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace postern {

SearchField::SearchField(const QString &placeholder, const QStringList &keys, QWidget *parent)
    : QLineEdit(parent), m_keys(keys)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setMaxLength(200);
    setRoom();
    connect(this, &QLineEdit::textChanged, this, [this] { setRoom(); });
}

QSize SearchField::sizeHint() const { return {232, themeInForce().scaled(28)}; }

void SearchField::setRoom()
{
    int keys = 0;
    if (text().isEmpty())
        for (const QString &key : std::as_const(m_keys))
            keys += static_cast<int>(keyCapWidth(themeInForce(), key)) + 4;
    setTextMargins(24, 0, keys, 0);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = themeInForce();
    paintIcon(painter, QRectF(8, height() / 2 - 8, 16, 16), QStringLiteral("search"), theme[Token::Text2]);
    if (!text().isEmpty())
        return;
    qreal right = width() - 6;
    for (auto key = m_keys.crbegin(); key != m_keys.crend(); ++key) {
        const qreal cap = keyCapWidth(theme, *key);
        paintKeyCap(painter, QRectF(right - cap, 0, cap, height()), theme, *key, theme[Token::Text2],
                    theme[Token::Line], theme[Token::Surface]);
        right -= cap + 4;
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace && text().isEmpty())
        return Q_EMIT backspaceWhenEmpty();
    if (event->key() == Qt::Key_Escape) {
        // First the text goes, then the field is left.
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    }
    if (event->key() == Qt::Key_Down)
        return Q_EMIT left();
    QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setRoom();
}

} // namespace postern
