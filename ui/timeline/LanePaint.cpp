// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/LanePaint.h"

#include "models/base/Words.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/Icon.h"
#include "ui/theme/StyleShapes.h"
#include "ui/widgets/Bars.h"
#include "ui/widgets/Mark.h"
#include "ui/widgets/TabularText.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace postern {

namespace {

void paintName(QPainter &painter, const QRectF &cell, const Theme &theme, const LanePicture &picture)
{
    const Timeline::Lane &lane = picture.timeline->lanes[picture.lane];
    if (picture.isCurrent) {
        painter.fillRect(cell.adjusted(0, 0, -8, -1), theme[picture.hasFocus ? Token::Selected : Token::Hover]);
        painter.fillRect(QRectF(cell.left(), cell.top(), 3, cell.height() - 1), theme[Token::Accent]);
    }
    paintMark(painter, QRectF(cell.left() + 16, cell.center().y() - 6, 11, 11), theme, lane.level);
    painter.setFont(theme.font(picture.isCurrent ? Type::Strong : Type::BodyMedium));
    painter.setPen(theme[Token::Text]);
    const QRectF room = cell.adjusted(34, 0, -14, -1);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(display::line(lane.name), Qt::ElideRight, int(room.width())));
}

void paintGround(QPainter &painter, const QRectF &row, const Theme &theme, const LanePicture &picture)
{
    const TimelineScale &scale = picture.scale;
    for (const auto &[from, to] : *picture.rest)
        painter.fillRect(QRectF(QPointF(std::round(scale.heldX(from)), row.top()), QPointF(std::round(scale.heldX(to)), row.bottom())),
                         theme[Token::Sunken]);
    for (const TimelineTick &tick : *picture.ticks)
        if (scale.holds(tick.from))
            painter.fillRect(QRectF(std::round(scale.x(tick.from)), row.top(), 1, row.height()), theme[Token::Grid]);
    const Timeline::Lane &lane = picture.timeline->lanes[picture.lane];
    for (const Timeline::Gap &gap : picture.timeline->gaps) {
        const qreal left = scale.heldX(gap.from);
        const qreal right = scale.heldX(gap.to);
        if (right - left >= 1 && lane.sources.contains(gap.sourceId))
            paintHatch(painter, QRectF(left, row.top(), right - left, row.height() - 1), theme);
    }
}

void paintNotes(QPainter &painter, const QRectF &row, const Theme &theme, const LanePicture &picture)
{
    painter.setFont(theme.font(Type::Micro));
    for (const Timeline::Note &note : picture.timeline->notes) {
        if ((note.lane >= 0 && note.lane != picture.lane) || !picture.scale.holds(note.at))
            continue;
        const qreal x = std::round(picture.scale.x(note.at));
        QPen dashed(theme[Token::Control], 1, Qt::DashLine);
        dashed.setDashPattern({3, 3});
        painter.setPen(dashed);
        painter.drawLine(QPointF(x, row.top()), QPointF(x, row.bottom()));
        if (note.lane < 0)
            continue; // its words stand once, under the lanes
        painter.setPen(theme[Token::Text2]);
        const QString words = display::line(note.text);
        const qreal width = painter.fontMetrics().horizontalAdvance(words);
        const bool isLeft = x + 6 + width > picture.scale.left + picture.scale.width;
        painter.drawText(QRectF(isLeft ? x - 6 - width : x + 6, row.bottom() - 15, width + 2, 14), Qt::AlignVCenter | Qt::AlignLeft, words);
    }
}

void paintBoxOf(QPainter &painter, const QRectF &row, const Theme &theme, const JoinedMark &mark, bool isSelected)
{
    const qreal middle = std::round(row.center().y());
    const QRectF box(std::round(mark.x - mark.half()), middle - 9, mark.half() * 2, 18);
    if (mark.alerts > 0)
        paintIcon(painter, QRectF(std::round(mark.x) + (mark.isBox() ? 0 : -1), middle - 19, 13, 13), QStringLiteral("flag"), theme[Token::Text]);
    if (!mark.isBox()) {
        paintRingedMark(painter, QRectF(std::round(mark.x) - 5, middle - 5, 10, 10), theme, mark.worst);
        if (isSelected)
            paintBox(painter, QRectF(std::round(mark.x) - 10, middle - 10, 20, 20), QColor(), theme[Token::Focus], 5, 2);
        return;
    }
    paintBox(painter, box, theme.tint(mark.worst), theme.fill(mark.worst), 3);
    paintMark(painter, QRectF(box.left() + 3, middle - 4.5, 9, 9), theme, mark.worst);
    painter.setFont(theme.font(Type::Small));
    painter.setPen(theme.text(mark.worst));
    tabular::draw(painter, box.adjusted(12, 0, -4, 0), mark.count > 999 ? QStringLiteral("999+") : Words::number(mark.count), Qt::AlignRight);
    if (isSelected)
        paintBox(painter, box.adjusted(-3, -3, 3, 3), QColor(), theme[Token::Focus], 5, 2);
}

} // namespace

void paintLane(QPainter &painter, const QRectF &rect, const Theme &theme, const LanePicture &picture)
{
    painter.save();
    const qreal left = picture.scale.left;
    const qreal right = left + picture.scale.width;
    paintGround(painter, rect, theme, picture);
    paintNotes(painter, rect, theme, picture);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme[Token::Hairline]);
    paintName(painter, QRectF(QPointF(rect.left(), rect.top()), QPointF(left, rect.bottom())), theme, picture);
    for (const JoinedMark &mark : *picture.marks)
        paintBoxOf(painter, rect, theme, mark, picture.selected && *picture.selected >= mark.first && *picture.selected <= mark.last && picture.isCurrent);
    painter.setFont(theme.font(Type::Small));
    painter.setPen(theme[Token::Text2]);
    tabular::draw(painter, QRectF(right, rect.top(), rect.right() - right - 16, rect.height()), Words::number(picture.count), Qt::AlignRight);
    painter.restore();
}

void paintLaneHead(QPainter &painter, const QRectF &rect, const Theme &theme, const TimelineScale &scale, const QVector<TimelineTick> &ticks, qint64 now)
{
    painter.save();
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), theme[Token::Line]);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme[Token::Hairline]);
    const QString nowWord = QCoreApplication::translate("postern::LanePaint", "now");
    for (const TimelineTick &tick : ticks) {
        const qreal from = scale.heldX(tick.from);
        const qreal to = scale.heldX(tick.to);
        if (scale.holds(tick.from))
            painter.fillRect(QRectF(std::round(from), rect.bottom() - 6, 1, 5), theme[Token::Grid]);
        const bool isNow = now >= tick.from && now < tick.to && scale.holds(now);
        painter.setFont(theme.font(Type::Micro));
        const qreal width = painter.fontMetrics().horizontalAdvance(tick.label) + (isNow ? painter.fontMetrics().horizontalAdvance(nowWord) + 4 : 0);
        qreal x = (from + to - width) / 2;
        if (width > to - from + 6) {
            if (!isNow)
                continue;
            x = std::min(from, scale.left + scale.width - width);
        }
        painter.setPen(theme[Token::Text2]);
        painter.drawText(QRectF(x, rect.top(), width + 2, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, tick.label);
        painter.setPen(theme[Token::AccentText]);
        if (isNow)
            painter.drawText(QRectF(x, rect.top(), width + 2, rect.height()), Qt::AlignVCenter | Qt::AlignRight, nowWord);
    }
    painter.restore();
}

} // namespace postern
