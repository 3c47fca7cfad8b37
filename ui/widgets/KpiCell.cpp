// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KpiCell.h"

#include "ui/theme/DisplayText.h"
#include "ui/theme/Icon.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"
#include "ui/widgets/Bars.h"
#include "ui/widgets/TabularText.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace postern {

namespace {
Token tokenOf(Kpi::Change change)
{
    switch (change) {
    case Kpi::Change::Better: return Token::OkText;
    case Kpi::Change::Worse: return Token::HighText;
    default: return Token::Text2;
    }
}
} // namespace

void paintKpi(QPainter &painter, const QRectF &rect, const Theme &theme, const Kpi &kpi, bool isBrief)
{
    // Six names of one line fit the smallest window only with narrower margins and letters.
    const qreal margin = isBrief ? 12 : 16;
    const Type nameType = isBrief ? Type::Small : Type::Body;
    const QRectF room = rect.adjusted(margin, 14, -margin, -14);
    const qreal label = theme.lineHeight(Type::Body);
    const qreal figure = theme.lineHeight(Type::Figure);
    painter.save();
    painter.setFont(theme.font(nameType));
    painter.setPen(theme[Token::Text2]);
    painter.drawText(QRectF(room.left(), room.top(), room.width(), label), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(painter.font()).elidedText(kpi.title, Qt::ElideRight, room.width()));

    painter.setFont(theme.font(Type::Figure));
    painter.setPen(theme[Token::Text]);
    const QRectF middle(room.left(), room.top() + label + 2, room.width(), figure);
    tabular::draw(painter, middle, kpi.value);
    const qreal left = room.left() + tabular::width(painter.font(), kpi.value) + 12;
    const qreal width = std::min<qreal>(88, room.right() - left);
    if (!isBrief && width >= 48)
        paintSparkline(painter, QRectF(room.right() - width, middle.center().y() - 14, width, 28), theme, kpi.history);

    const QRectF bottom(room.left(), room.bottom() - theme.lineHeight(Type::Small) + 2, room.width(),
                        theme.lineHeight(Type::Small));
    painter.setFont(theme.font(Type::Small));
    qreal x = bottom.left();
    const QColor ink = theme[tokenOf(kpi.meaning)];
    if (kpi.arrow != Kpi::Arrow::None) {
        paintIcon(painter, QRectF(x - 1, bottom.center().y() - 6, 12, 12),
                  kpi.arrow == Kpi::Arrow::Up ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down"), ink);
        x += 14;
    }
    painter.setPen(ink);
    tabular::draw(painter, QRectF(x, bottom.top(), bottom.right() - x, bottom.height()), kpi.change);
    const qreal changeEnd = x + tabular::width(painter.font(), kpi.change) + 8;
    painter.setPen(theme[Token::Text3]);
    if (!isBrief && changeEnd + tabular::width(painter.font(), kpi.whole) <= bottom.right())
        tabular::draw(painter, bottom, kpi.whole, Qt::AlignRight);
    painter.restore();
}

KpiCell::KpiCell(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KpiCell::setKpi(const Kpi &kpi)
{
    m_kpi = kpi;
    QStringList words{kpi.title + QStringLiteral(": ") + kpi.value};
    for (const QString &word : {kpi.change, kpi.whole})
        if (!word.isEmpty())
            words << word;
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(display::toolTip(kpi.whole));
    update();
}

void KpiCell::setBrief(bool isBrief)
{
    m_isBrief = isBrief;
    update();
}

QSize KpiCell::sizeHint() const { return {185, themeInForce().scaled(104)}; }

void KpiCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    if (underMouse())
        paintBox(painter, QRectF(rect()).adjusted(2, 2, -2, -2), theme[Token::Hover], QColor(), 6);
    paintKpi(painter, rect(), theme, m_kpi, m_isBrief);
    if (hasFocus())
        paintBox(painter, QRectF(rect()).adjusted(2, 2, -2, -2), QColor(), theme[Token::Focus], 6, 2);
}

} // namespace postern
