// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RuleListDelegate.h"

#include "ui/pages/RuleList.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"
#include "ui/widgets/Mark.h"
#include "ui/widgets/TabularText.h"

#include <QPainter>

namespace postern {

RuleListDelegate::RuleListDelegate(RuleList *list) : QStyledItemDelegate(list), m_list(list) {}

QSize RuleListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {80, themeInForce().scaled(index.data(RuleList::IsHeadRole).toBool() ? 30 : 28)};
}

void RuleListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeInForce();
    const QRect line = option.rect.adjusted(16, 0, -16, 0);
    painter->save();
    if (index.data(RuleList::IsHeadRole).toBool()) {
        painter->setFont(theme.font(Type::SmallMedium));
        painter->setPen(theme[Token::Text2]);
        painter->drawText(line.adjusted(0, 0, 0, -3), Qt::AlignBottom | Qt::AlignLeft, index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const RuleCard *card = m_list->card(index);
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme[isCurrent ? Token::Selected : Token::Hover]);
    if (isCurrent)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme[Token::Accent]);
    if (isCurrent && m_list->hasFocus())
        paintBox(*painter, option.rect.adjusted(4, 1, -4, -1), QColor(), theme[Token::Focus], 5, 2);
    if (card) {
        paintMark(*painter, QRectF(line.left(), line.center().y() - 4.5, 10, 10), theme, card->severity);
        painter->setFont(theme.font(Type::Small));
        painter->setPen(theme[card->isCountKnown() && card->matches > 0 ? Token::Text2 : Token::Text3]);
        const QString count = RuleList::countText(*card);
        tabular::draw(*painter, line, count, Qt::AlignRight);
        QRect words = line.adjusted(17, 0, -int(tabular::width(painter->font(), count)) - 8, 0);
        if (card->isEdited) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme[Token::Accent]);
            painter->drawEllipse(QRectF(words.right() - 6, line.center().y() - 2, 5, 5));
            words.adjust(0, 0, -12, 0);
        }
        painter->setFont(theme.font(isCurrent ? Type::Strong : Type::Body));
        painter->setPen(theme[Token::Text]);
        painter->drawText(words, Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
    }
    painter->restore();
}

} // namespace postern
