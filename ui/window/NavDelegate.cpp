// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/NavDelegate.h"

#include "ui/theme/Icon.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"
#include "ui/widgets/Mark.h"
#include "ui/widgets/TabularText.h"
#include "ui/window/Sidebar.h"

#include <QPainter>

namespace postern {

NavDelegate::NavDelegate(Sidebar *sidebar) : QStyledItemDelegate(sidebar), m_sidebar(sidebar) {}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Theme &theme = themeInForce();
    if (index.data(Sidebar::IsHeadRole).toBool())
        return {40, m_sidebar->isFolded() ? 16 : theme.scaled(36)};
    return {40, theme.scaled(30)};
}

void NavDelegate::paintCount(QPainter &painter, const QRect &line, const QModelIndex &index) const
{
    const Theme &theme = themeInForce();
    const int warning = index.data(Sidebar::WarningRole).toInt();
    const QString count = warning > 0 ? QString::number(warning) : index.data(Sidebar::CountRole).toString();
    painter.setFont(theme.font(warning > 0 ? Type::SmallMedium : Type::Small));
    painter.setPen(theme[warning > 0 ? Token::HighText : Token::Text3]);
    tabular::draw(painter, line, count, Qt::AlignRight);
    if (warning > 0) {
        const qreal x = line.right() - tabular::width(painter.font(), count) - 13;
        paintMark(painter, QRectF(x, line.center().y() - 4, 9, 9), theme, Severity::High);
    }
}

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeInForce();
    const bool isFolded = m_sidebar->isFolded();
    painter->save();
    if (index.data(Sidebar::IsHeadRole).toBool()) {
        painter->setFont(theme.font(Type::Micro));
        painter->setPen(theme[Token::Text3]);
        if (!isFolded)
            painter->drawText(option.rect.adjusted(16, 0, -8, -4), Qt::AlignBottom | Qt::AlignLeft,
                              index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const QRect line = option.rect.adjusted(isFolded ? 4 : 8, 0, isFolded ? -6 : -8, -2);
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool isHot = option.state & QStyle::State_MouseOver;
    if (isCurrent) {
        paintBox(*painter, line, theme[Token::Surface], theme[Token::Hairline], 5);
        painter->fillRect(QRect(option.rect.left(), line.top() + 5, 3, line.height() - 10), theme[Token::Accent]);
    } else if (isHot) {
        paintBox(*painter, line, theme[Token::Hover], QColor(), 5);
    }
    if (m_sidebar->hasFocus() && index == m_sidebar->currentIndex())
        paintBox(*painter, line, QColor(), theme[Token::Focus], 5, 2);
    const qreal iconLeft = isFolded ? line.center().x() - 7.5 : line.left() + 8;
    paintIcon(*painter, QRectF(iconLeft, line.center().y() - 7, 16, 16), index.data(Sidebar::IconRole).toString(),
              theme[isCurrent ? Token::AccentText : Token::Text2]);
    if (isFolded) {
        if (index.data(Sidebar::WarningRole).toInt() > 0)
            paintMark(*painter, QRectF(line.right() - 12, line.top() + 3, 9, 9), theme, Severity::High);
    } else {
        painter->setFont(theme.font(isCurrent ? Type::Strong : Type::Body));
        painter->setPen(theme[isCurrent ? Token::Text : Token::Text2]);
        painter->drawText(line.adjusted(32, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          index.data(Qt::DisplayRole).toString());
        paintCount(*painter, line.adjusted(0, 0, -8, 0), index);
    }
    painter->restore();
}

} // namespace postern
