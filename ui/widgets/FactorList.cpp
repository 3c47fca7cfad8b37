// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FactorList.h"

#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/TabularText.h"
#include "ui/widgets/Words.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>

namespace postern {

namespace {
constexpr qreal barWidth = 72;
constexpr qreal pointsWidth = 36;

int rowHeight(const Theme &theme) { return theme.lineHeight(Type::Body) + 4; }
} // namespace

int factorsHeight(const Theme &theme, qsizetype factors) { return static_cast<int>(factors) * rowHeight(theme); }

void paintFactors(QPainter &painter, const QRectF &rect, const Theme &theme, const Waterfall &why)
{
    int most = 1;
    for (const RiskFactor &factor : why.factors)
        most = std::max(most, std::abs(factor.points));
    // One scale for all lists: the widest bar is 30 points, unless a factor has more.
    most = std::max(most, 30);
    painter.save();
    qreal y = rect.top();
    for (const RiskFactor &factor : why.factors) {
        const QRectF row(rect.left(), y, rect.width(), rowHeight(theme));
        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme[Token::Text]);
        const QRectF name(row.left(), row.top(), row.width() - barWidth - pointsWidth - 12, row.height());
        painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetricsF(painter.font()).elidedText(display::line(factor.name), Qt::ElideRight, name.width()));
        const QRectF track(name.right() + 12, row.center().y() - 3, barWidth, 6);
        painter.fillRect(track, theme[Token::NoneTint]);
        painter.fillRect(QRectF(track.left(), track.top(), track.width() * std::abs(factor.points) / most, 6),
                         factor.points < 0 ? theme[Token::Ok] : theme.fill(why.level));
        painter.setFont(theme.font(Type::Strong));
        if (factor.points < 0)
            painter.setPen(theme[Token::OkText]);
        tabular::draw(painter, row, words::signedNumber(factor.points), Qt::AlignRight);
        y += row.height();
    }
    painter.restore();
}

FactorList::FactorList(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FactorList::setWhy(const Waterfall &why)
{
    m_why = why;
    QStringList spoken;
    for (const RiskFactor &factor : why.factors)
        spoken << display::line(factor.name) + u' ' + words::signedNumber(factor.points);
    setAccessibleName(tr("Why the risk is %1").arg(why.score));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize FactorList::sizeHint() const { return {312, factorsHeight(themeInForce(), m_why.factors.size())}; }

void FactorList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFactors(painter, rect(), themeInForce(), m_why);
}

bool FactorList::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int row = help->pos().y() / rowHeight(themeInForce());
        if (row >= 0 && row < m_why.factors.size() && !m_why.factors[row].evidence.isEmpty())
            QToolTip::showText(help->globalPos(), display::toolTip(m_why.factors[row].evidence), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace postern
