// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FindingDelegate.h"

#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/FindingList.h"
#include "ui/widgets/Mark.h"
#include "ui/widgets/TabularText.h"

#include <QFontMetrics>
#include <QPainter>

namespace postern {

namespace {
constexpr int margin = 16;
constexpr int indent = 18;

int sentenceHeight(const Theme &theme, const QString &sentence, int width)
{
    if (sentence.isEmpty())
        return 0;
    return QFontMetrics(theme.font(Type::Body))
        .boundingRect(QRect(0, 0, width, 4000), Qt::TextWordWrap, display::line(sentence)).height();
}
} // namespace

FindingDelegate::FindingDelegate(FindingList *list) : QStyledItemDelegate(list), m_list(list) {}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Theme &theme = themeInForce();
    if (m_list->detail() == FindingList::Detail::Short)
        return {160, theme.scaled(28)};
    const FindingLine &finding = m_list->findings().at(index.row());
    const int width = m_list->viewport()->width() - 2 * margin - indent;
    int height = 12 + theme.lineHeight(Type::Strong) + sentenceHeight(theme, finding.sentence, width) + 12;
    if (!finding.evidence.isEmpty())
        height += theme.lineHeight(Type::Small) + 2;
    return {160, height};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeInForce();
    const FindingLine &finding = m_list->findings().at(index.row());
    const bool isFull = m_list->detail() == FindingList::Detail::Full;
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool hasFocus = m_list->hasFocus();
    painter->save();
    if (isCurrent || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme[isCurrent && hasFocus ? Token::Selected : Token::Hover]);
    if (isCurrent && hasFocus)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme[Token::Accent]);
    QRect room = option.rect.adjusted(isFull ? margin : 0, 0, isFull ? -margin : 0, 0);
    const int line = isFull ? theme.lineHeight(Type::Strong) : option.rect.height();
    if (isFull) {
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme[Token::Hairline]);
        room.adjust(0, 12, 0, -12);
    }
    const QRect head(room.left(), room.top(), room.width(), line);
    paintMark(*painter, QRectF(head.left() + 1, head.center().y() - 4.5, 10, 10), theme, finding.severity);
    painter->setFont(theme.font(Type::Small));
    painter->setPen(theme[Token::Text3]);
    const QString right = isFull ? finding.ruleId : finding.age;
    const int rightWidth = static_cast<int>(tabular::width(painter->font(), right)) + 8;
    tabular::draw(*painter, head, right, Qt::AlignRight);
    painter->setFont(theme.font(isFull ? Type::Strong : Type::Body));
    painter->setPen(theme[Token::Text]);
    const QRect title = head.adjusted(indent, 0, -rightWidth, 0);
    painter->drawText(title, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(display::line(finding.title), Qt::ElideRight, title.width()));
    if (isFull) {
        painter->setFont(theme.font(Type::Body));
        painter->setPen(theme[Token::Text2]);
        const QRect body = room.adjusted(indent, line, 0, 0);
        painter->drawText(body, Qt::TextWordWrap | Qt::AlignLeft, display::line(finding.sentence));
        painter->setFont(theme.font(Type::Small));
        painter->setPen(theme[Token::Link]);
        painter->drawText(body, Qt::AlignBottom | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(display::line(finding.evidence), Qt::ElideMiddle, body.width()));
    }
    painter->restore();
}

} // namespace postern
