// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SourceDelegate.h"

#include "models/series/ChartData.h"
#include "models/tables/SourceTable.h"
#include "models/tables/TableRole.h"
#include "ui/charts/RunsStripPaint.h"
#include "ui/pages/KindIcon.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/Icon.h"
#include "ui/widgets/Bars.h"
#include "ui/widgets/Mark.h"

#include <QPainter>

namespace postern {

namespace {

void paintTwoLines(QPainter &painter, const QRect &room, const Theme &theme, const QString &first, Type type, const QString &second,
                   Qt::Alignment alignment)
{
    const int line = theme.scaled(20);
    const QRect upper(room.left(), room.center().y() - line + 2, room.width(), line);
    painter.setFont(theme.font(type));
    painter.setPen(theme[Token::Text]);
    painter.drawText(second.isEmpty() ? room : upper, int(Qt::AlignVCenter | alignment),
                     painter.fontMetrics().elidedText(first, Qt::ElideRight, room.width()));
    painter.setFont(theme.font(Type::Small));
    painter.setPen(theme[Token::Text2]);
    painter.drawText(upper.translated(0, line - 1), int(Qt::AlignVCenter | alignment),
                     painter.fontMetrics().elidedText(second, Qt::ElideRight, room.width()));
}

void paintHealth(QPainter &painter, const QRect &room, const Theme &theme, const QModelIndex &index, const QString &text)
{
    const QString state = index.data(TableRole::State).toString();
    const auto mark = Severity(index.data(TableRole::Severity).toInt());
    const QRectF glyph(room.left(), room.center().y() - 6.5, 14, 14);
    painter.setPen(theme[Token::Text]);
    if (mark != Severity::None) {
        paintMark(painter, QRectF(room.left() + 1, room.top(), 10, room.height()), theme, mark);
        painter.setPen(theme.text(mark));
    } else if (state == QLatin1String("current")) {
        paintIcon(painter, glyph, QStringLiteral("check"), theme[Token::Ok]);
    } else {
        paintIcon(painter, glyph, state == QLatin1String("syncing") ? QStringLiteral("sync") : state == QLatin1String("paused")
                                                                                      ? QStringLiteral("pause")
                                                                                      : QStringLiteral("clock"),
                  theme[Token::Text2]);
    }
    const int percent = index.data(TableRole::Number).toInt();
    const bool hasBar = state == QLatin1String("syncing") && percent >= 0;
    const QRect words = room.adjusted(18, 0, 0, hasBar ? -12 : 0);
    painter.drawText(words, Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    if (hasBar)
        paintProgressBar(painter, QRectF(room.left(), room.bottom() - 18, std::min(112, room.width()), 6), theme, percent / 100.0);
}

} // namespace

void SourceDelegate::paintCell(QPainter &painter, const QRect &room, const QModelIndex &index, const Theme &theme) const
{
    const QString text = display::line(index.data(Qt::DisplayRole).toString());
    const QString second = display::line(index.data(TableRole::Second).toString());
    switch (index.column()) {
    case SourceTable::Source:
        paintIcon(painter, QRectF(room.left() + 8, room.center().y() - 7.5, 16, 16), sourceIcon(index.data(TableRole::Kind).toString()),
                  theme[Token::Text2]);
        return paintTwoLines(painter, room.adjusted(40, 0, 0, 0), theme, text, Type::Strong, second, Qt::AlignLeft);
    case SourceTable::Health: return paintHealth(painter, room, theme, index, text);
    case SourceTable::Runs: {
        const QRectF strip(room.left(), room.center().y() - 9, std::min(room.width(), 112), 20);
        return paintRuns(painter, strip, theme, index.data(TableRole::Series).value<RunsStrip>());
    }
    default: return paintTwoLines(painter, room.adjusted(0, 0, -8, 0), theme, text, Type::Body, second, Qt::AlignRight);
    }
}

} // namespace postern
