// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/WaterfallChart.h"
#include "ui/theme/DisplayText.h"
#include "ui/widgets/TabularText.h"
#include "ui/widgets/Words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace postern {

namespace {
constexpr qreal barHeight = 12;

qreal labelWidth(const QRectF &rect, const Theme &theme)
{
    return std::min<qreal>(theme.scaled(228), rect.width() * 0.5);
}

void paintWords(QPainter &painter, const QRectF &row, qreal width, const Theme &theme, const RiskFactor &factor)
{
    const QRectF words(row.left(), row.top() + 1, width, row.height() / 2);
    painter.setFont(theme.font(Type::Body));
    painter.setPen(theme[Token::Text]);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(painter.font()).elidedText(display::line(factor.name), Qt::ElideRight, width));
    painter.setFont(theme.font(Type::Small));
    painter.setPen(theme[Token::Text3]);
    painter.drawText(words.translated(0, words.height() - 2), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(painter.font()).elidedText(display::line(factor.evidence), Qt::ElideRight, width));
    painter.setFont(theme.font(Type::Strong));
    painter.setPen(theme[factor.points < 0 ? Token::OkText : Token::Text]);
    tabular::draw(painter, row, words::signedNumber(factor.points), Qt::AlignRight);
}
} // namespace

int waterfallHeight(const Theme &theme, qsizetype factors)
{
    return static_cast<int>(factors) * theme.scaled(36) + 4;
}

QRectF waterfallRowRect(const QRectF &rect, const Theme &theme, int row)
{
    const qreal height = theme.scaled(36);
    return {rect.left(), rect.top() + row * height, rect.width(), height};
}

void paintWaterfall(QPainter &painter, const QRectF &rect, const Theme &theme, const Waterfall &why)
{
    painter.save();
    const qreal label = labelWidth(rect, theme);
    const qreal left = std::round(rect.left() + label);
    const qreal width = rect.right() - theme.scaled(44) - left;
    // The scale is 0 to 100, unless a sum on the way goes beyond.
    int most = 100;
    int sum = 0;
    for (const RiskFactor &factor : why.factors)
        most = std::max(most, sum += factor.points);
    const auto xOf = [&](int points) { return left + std::round(width * points / most); };
    const qreal bottom = waterfallRowRect(rect, theme, static_cast<int>(why.factors.size())).top();
    painter.fillRect(QRectF(left - 1, rect.top(), 1, bottom - rect.top()), theme[Token::Axis]);
    sum = 0;
    for (int i = 0; i < why.factors.size(); ++i) {
        const RiskFactor &factor = why.factors[i];
        const QRectF row = waterfallRowRect(rect, theme, i);
        paintWords(painter, row, label - 12, theme, factor);
        const int next = sum + factor.points;
        const qreal from = xOf(std::min(sum, next));
        const qreal top = std::round(row.center().y() - barHeight / 2);
        painter.fillRect(QRectF(from, top, std::max(2.0, xOf(std::max(sum, next)) - from), barHeight),
                         factor.points < 0 ? theme[Token::Ok] : theme.fill(why.level));
        if (i + 1 < why.factors.size()) {
            QPen pen(theme[Token::Control], 1, Qt::CustomDashLine);
            pen.setDashPattern({2, 2});
            painter.setPen(pen);
            const qreal x = xOf(next) - .5;
            painter.drawLine(QPointF(x, top + barHeight), QPointF(x, top + row.height()));
        }
        sum = next;
    }
    painter.restore();
}

} // namespace postern
