// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/QueueDelegate.h"

#include "models/tables/TableRole.h"
#include "ui/pages/FirstTodayModel.h"
#include "ui/theme/DisplayText.h"
#include "ui/widgets/Mark.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace postern {

namespace {

/// Two lines at most; the second is cut with "…".
void paintTwoLines(QPainter &painter, const QRect &room, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(room.width());
    const QTextLine second = layout.createLine();
    layout.endLayout();
    const int line = 16;
    const int top = room.top() + (room.height() - (second.isValid() ? 2 * line : line)) / 2;
    painter.drawText(QRect(room.left(), top, room.width(), line), Qt::AlignVCenter, text.left(first.textLength()).trimmed());
    if (second.isValid())
        painter.drawText(QRect(room.left(), top + line, room.width(), line), Qt::AlignVCenter,
                         metrics.elidedText(text.mid(first.textLength()), Qt::ElideRight, room.width()));
}

} // namespace

void QueueDelegate::paintCell(QPainter &painter, const QRect &whole, const QModelIndex &index, const Theme &theme) const
{
    const auto *model = qobject_cast<const FirstTodayModel *>(index.model());
    if (!model)
        return;
    const FirstToday &row = model->rows()[index.row()];
    const QRect room = whole.adjusted(8, 0, -8, 0);
    paintMark(painter, QRectF(room.left(), room.top(), 10, room.height()), theme, row.level);
    const int names = m_isNarrow ? theme.scaled(136) : theme.scaled(136);
    const QRect name(room.left() + 28, room.top() + 4, names, theme.scaled(20));
    painter.setFont(theme.font(Type::Strong));
    paintText(painter, name, display::line(row.name));
    painter.setFont(theme.font(Type::Micro));
    painter.setPen(theme[Token::Text3]);
    paintText(painter, name.translated(0, theme.scaled(19)).adjusted(0, 0, 0, -4), display::line(row.sourceName));

    painter.setFont(theme.font(Type::Strong));
    painter.setPen(theme[Token::Text]);
    const QRect risk(room.right() - 40, room.top(), 40, room.height());
    paintText(painter, risk, QString::number(std::lround(row.score)), Qt::AlignRight, true);
    const QRect fresh(risk.left() - 44, room.top(), 44, room.height());
    if (row.isNew) {
        painter.setPen(theme[Token::AccentText]);
        painter.setFont(theme.font(Type::SmallStrong));
        paintText(painter, fresh, tr("New"), Qt::AlignRight);
    }
    const QRect reason(name.right() + 12, room.top(), fresh.left() - name.right() - 16, room.height());
    painter.setPen(theme[Token::Text2]);
    painter.setFont(theme.font(m_isNarrow ? Type::Small : Type::Body));
    if (m_isNarrow)
        paintTwoLines(painter, reason, display::line(row.reason));
    else
        paintText(painter, reason, display::line(row.reason));
}

} // namespace postern
