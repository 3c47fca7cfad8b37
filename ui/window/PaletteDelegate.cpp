// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PaletteDelegate.h"

#include "ui/theme/Icon.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"
#include "ui/window/CommandRegistry.h"
#include "ui/window/PaletteModel.h"

#include <QFontMetrics>
#include <QPainter>

namespace postern {

namespace {
constexpr int headHeight = 26;

/// Draws the text with its hit semibold in the accent. Answers where it ends.
int paintHit(QPainter &painter, const QRect &room, const QString &text, const QString &words)
{
    const Theme &theme = themeInForce();
    const qsizetype at = words.isEmpty() ? -1 : text.indexOf(words, 0, Qt::CaseInsensitive);
    int x = room.left();
    const auto piece = [&](const QString &part, Type type, Token token) {
        painter.setFont(theme.font(type));
        painter.setPen(theme[token]);
        const QString shown = painter.fontMetrics().elidedText(part, Qt::ElideRight, room.right() - x);
        painter.drawText(QRect(x, room.top(), room.right() - x, room.height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
        x += painter.fontMetrics().horizontalAdvance(shown);
    };
    if (at < 0) {
        piece(text, Type::Body, Token::Text);
        return x;
    }
    piece(text.left(at), Type::Body, Token::Text);
    piece(text.mid(at, words.size()), Type::Strong, Token::AccentText);
    piece(text.mid(at + words.size()), Type::Body, Token::Text);
    return x;
}
} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Theme &theme = themeInForce();
    const bool hasHead = index.data(PaletteModel::IsFirstOfGroupRole).toBool();
    return {100, theme.scaled(32) + (hasHead ? theme.scaled(headHeight) : 0)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeInForce();
    painter->save();
    QRect line = option.rect;
    if (index.data(PaletteModel::IsFirstOfGroupRole).toBool()) {
        const QRect head(line.left() + 16, line.top(), line.width() - 32, theme.scaled(headHeight));
        painter->setFont(theme.font(Type::Micro));
        painter->setPen(theme[Token::Text3]);
        painter->drawText(head, Qt::AlignVCenter | Qt::AlignLeft, index.data(PaletteModel::GroupRole).toString());
        line.setTop(head.bottom() + 1);
    }
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(line, theme[option.state & QStyle::State_Selected ? Token::Selected : Token::Hover]);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(QRect(line.left(), line.top(), 3, line.height()), theme[Token::Accent]);
    paintIcon(*painter, QRectF(line.left() + 16, line.center().y() - 7, 16, 16),
              index.data(PaletteModel::IconRole).toString(), theme[Token::Text2]);
    int right = line.right() - 16;
    const QStringList keys = CommandRegistry::keysOf(QKeySequence(index.data(PaletteModel::KeysRole).toString()));
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        const int cap = static_cast<int>(keyCapWidth(theme, *key));
        paintKeyCap(*painter, QRectF(right - cap, line.top(), cap, line.height()), theme, *key, theme[Token::Text2],
                    theme[Token::Line], theme[Token::Surface]);
        right -= cap + 2;
    }
    const auto *model = qobject_cast<const PaletteModel *>(index.model());
    QString words = model ? model->words() : QString();
    if (words.startsWith(u'>'))
        words = words.mid(1).trimmed();
    const QRect room(line.left() + 44, line.top(), right - 8 - line.left() - 44, line.height());
    const int end = paintHit(*painter, room, index.data().toString(), words);
    painter->setFont(theme.font(Type::Small));
    painter->setPen(theme[Token::Text3]);
    painter->drawText(QRect(end + 8, line.top(), qMax(0, room.right() - end - 8), line.height()),
                      Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data(PaletteModel::DetailRole).toString(), Qt::ElideRight,
                                                        qMax(0, room.right() - end - 8)));
    painter->restore();
}

} // namespace postern
