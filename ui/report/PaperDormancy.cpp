// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/PaperDormancy.h"

#include "models/base/Words.h"
#include "ui/report/PaperText.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace postern::paper {

namespace {
constexpr qreal under = 36;    ///< the names of the groups
constexpr qreal over = 28;     ///< the number on the highest bar
constexpr qreal groupGap = 16;
constexpr qreal widestBar = 36;
constexpr qreal widestPitch = 84;

int totalOf(const DormantBin &bin) { return bin.privileged + bin.other; }

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

void paintBar(QPainter &painter, const QRectF &column, const Theme &theme, const DormantBin &bin, int most)
{
    const qreal room = column.height();
    const qreal whole = std::round(room * totalOf(bin) / std::max(1, most));
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
    PaperText(Words::number(totalOf(bin)), PaperLook::hint().of(QFont::Medium), 1)
        .paint(painter, QRectF(column.center().x() - 40, top, 80, 16), theme, Qt::AlignHCenter);
}

void paintGroup(QPainter &painter, const QRectF &line, const QRectF &whole, const Theme &theme, const QString &name,
                const DormantBin &sum)
{
    painter.fillRect(QRectF(line.left(), line.top(), line.width(), 1), theme[Token::Control]);
    //: Under a group of bars. %1: accounts, %2: how many of them are privileged.
    const QString counts = QCoreApplication::translate("postern::PaperDormancy", "%1, %2 privileged")
                               .arg(Words::number(totalOf(sum)), Words::number(sum.privileged));
    const PaperText names(name, PaperLook::hint().of(QFont::Medium), 1);
    const PaperText numbers(counts, PaperLook::hint().in(Token::Text3), 1);
    const qreal wide = std::max(names.width(), numbers.width());
    const qreal left = std::clamp(line.center().x() - wide / 2, whole.left(), std::max(whole.left(), whole.right() - wide));
    names.paint(painter, QRectF(left, line.top() + 4, wide, 16), theme, Qt::AlignHCenter);
    numbers.paint(painter, QRectF(left, line.top() + 18, wide, 16), theme, Qt::AlignHCenter);
}
} // namespace

void paintDormancy(QPainter &painter, const QRectF &rect, const Theme &theme, const QVector<DormantBin> &bins)
{
    const QVector<Group> groups = groupsOf(bins);
    if (groups.isEmpty())
        return;
    int most = 0;
    for (const DormantBin &bin : bins)
        most = std::max(most, totalOf(bin));
    const QRectF plot = rect.adjusted(0, over, 0, -under);
    // A group is at least as wide as its name needs.
    const qreal pitch = std::min(widestPitch, (rect.width() - groupGap * (groups.size() - 1)) / bins.size());
    const qreal bar = std::min(widestBar, pitch * 0.85);
    const qreal spare = rect.width() - pitch * bins.size() - groupGap * (groups.size() - 1);
    const qreal between = groupGap + (groups.size() > 1 ? std::max(0.0, spare) / (groups.size() - 1) : 0);
    painter.fillRect(QRectF(rect.left(), plot.bottom(), rect.width(), 1), theme[Token::Axis]);
    qreal x = rect.left();
    for (const Group &group : groups) {
        DormantBin sum;
        const qreal from = x;
        for (qsizetype i = group.first; i < group.last; ++i) {
            const QRectF column(std::round(x + (pitch - bar) / 2), plot.top(), std::round(bar), plot.height());
            paintBar(painter, column, theme, bins[i], most);
            sum.privileged += bins[i].privileged;
            sum.other += bins[i].other;
            x += pitch;
        }
        const qreal inset = (pitch - bar) / 2;
        paintGroup(painter, QRectF(from + inset, plot.bottom() + 5, x - from - 2 * inset, 1), rect, theme,
                   bins[group.first].group, sum);
        x += between;
    }
}

} // namespace postern::paper
