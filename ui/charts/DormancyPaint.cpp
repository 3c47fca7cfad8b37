// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/DormancyPaint.h"

#include "models/base/Words.h"
#include "ui/theme/PosternStyle.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace postern {

namespace {
constexpr qreal under = 40;    ///< the names of the groups
constexpr qreal over = 28;     ///< the number on the highest bar
constexpr qreal groupGap = 16;
constexpr qreal widestBar = 36;
constexpr qreal widestPitch = 84;

/// Bins first, up to but not including last, that share a name.
struct Group
{
    qsizetype first = 0;
    qsizetype last = 0;
};

QVector<Group> groupsOf(const QVector<DormantBin> &bins)
{
    QVector<Group> groups;
    for (qsizetype i = 0; i < bins.size(); ++i) {
        if (i == 0 || bins[i].group != bins[i - 1].group)
            groups.append({i, i});
        groups.last().last = i + 1;
    }
    return groups;
}

void hollow(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.setBrush(Qt::NoBrush);
    QPen pen(color, 1);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintBar(QPainter &painter, const QRectF &column, const Theme &theme, const DormantBin &bin, int most, const DormancyWords &write)
{
    const qreal room = column.height();
    const qreal whole = std::round(room * bin.total() / std::max(1, most));
    qreal solid = std::round(room * bin.privileged / std::max(1, most));
    if (bin.privileged > 0)
        solid = std::max(2.0, solid);
    painter.fillRect(QRectF(column.left(), column.bottom() - solid, column.width(), solid), theme[Token::Accent]);
    if (bin.other > 0) {
        const qreal gap = solid > 0 ? 1 : 0;
        const qreal high = std::max(3.0, whole - solid - gap);
        hollow(painter, QRectF(column.left(), column.bottom() - solid - gap - high, column.width(), high),
               theme[Token::Control]);
    }
    const qreal top = column.bottom() - std::max(whole, solid) - 20;
    write(painter, QRectF(column.center().x() - 40, top, 80, 16), Words::number(bin.total()), true, Token::Text);
}

void paintGroup(QPainter &painter, const QRectF &line, const QRectF &whole, const Theme &theme, const DormantBin &sum,
                const DormancyWords &write)
{
    constexpr qreal widest = 120; // of a group's words
    painter.fillRect(QRectF(line.left(), line.top(), line.width(), 1), theme[Token::Control]);
    //: Under a group of bars. %1: accounts, %2: how many of them are privileged.
    const QString counts = QCoreApplication::translate("postern::DormancyPaint", "%1, %2 privileged")
                               .arg(Words::number(sum.total()), Words::number(sum.privileged));
    const qreal wide = std::max(widest, line.width());
    const qreal center = std::clamp(line.center().x(), whole.left() + widest / 2, std::max(whole.left() + widest / 2, whole.right() - widest / 2));
    write(painter, QRectF(center - wide / 2, line.top() + 4, wide, 16), sum.group, true, Token::Text);
    write(painter, QRectF(center - wide / 2, line.top() + 18, wide, 16), counts, false, Token::Text3);
}

/// Where bars and groups stand.
struct Layout
{
    QVector<Group> groups;
    QVector<qreal> lefts; ///< of each bin's pitch
    qreal pitch = 0, bar = 0;

    Layout(const QRectF &rect, const QVector<DormantBin> &bins) : groups(groupsOf(bins))
    {
        if (groups.isEmpty())
            return;
        // A group is at least as wide as its name needs.
        pitch = std::min(widestPitch, (rect.width() - groupGap * (groups.size() - 1)) / bins.size());
        bar = std::min(widestBar, pitch * 0.85);
        const qreal spare = rect.width() - pitch * bins.size() - groupGap * (groups.size() - 1);
        const qreal between = groupGap + (groups.size() > 1 ? std::max(0.0, spare) / (groups.size() - 1) : 0);
        qreal x = rect.left();
        for (const Group &group : std::as_const(groups)) {
            for (qsizetype i = group.first; i < group.last; ++i, x += pitch)
                lefts << x;
            x += between;
        }
    }
};
} // namespace

void writeDormancyWords(QPainter &painter, const QRectF &rect, const QString &text, bool isStrong, Token ink)
{
    const Theme &theme = themeInForce();
    painter.setFont(theme.font(isStrong ? Type::SmallStrong : Type::Small));
    painter.setPen(theme[ink]);
    painter.drawText(rect, Qt::AlignCenter, text);
}

void paintDormancy(QPainter &painter, const QRectF &rect, const Theme &theme, const QVector<DormantBin> &bins,
                   const DormancyWords &write)
{
    const Layout layout(rect, bins);
    if (layout.groups.isEmpty())
        return;
    int most = 0;
    for (const DormantBin &bin : bins)
        most = std::max(most, bin.total());
    const QRectF plot = rect.adjusted(0, over, 0, -under);
    painter.fillRect(QRectF(rect.left(), plot.bottom(), rect.width(), 1), theme[Token::Axis]);
    const qreal inset = (layout.pitch - layout.bar) / 2;
    for (const Group &group : layout.groups) {
        DormantBin sum = bins[group.first];
        sum.privileged = sum.other = 0;
        for (qsizetype i = group.first; i < group.last; ++i) {
            const QRectF column(std::round(layout.lefts[i] + inset), plot.top(), std::round(layout.bar), plot.height());
            paintBar(painter, column, theme, bins[i], most, write);
            sum.privileged += bins[i].privileged;
            sum.other += bins[i].other;
        }
        const qreal from = layout.lefts[group.first] + inset, to = layout.lefts[group.last - 1] + layout.pitch - inset;
        paintGroup(painter, QRectF(from, plot.bottom() + 5, to - from, 1), rect, theme, sum, write);
    }
}

QVector<QRectF> dormancyPlaces(const QRectF &rect, const QVector<DormantBin> &bins)
{
    const Layout layout(rect, bins);
    QVector<QRectF> places;
    for (const qreal left : layout.lefts)
        places << QRectF(left, rect.top(), layout.pitch, rect.height() - under);
    return places;
}

} // namespace postern
