// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportList.h"

#include "ui/theme/Icon.h"
#include "ui/widgets/Mark.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace postern {

namespace {
constexpr qreal markSize = 10;
constexpr qreal iconSize = 14;
constexpr qreal gap = 8;

qreal signOf(const ReportCell &item) { return item.mark ? markSize : item.icon.isEmpty() ? 0 : iconSize; }
qreal before(const ReportCell &item) { return signOf(item) > 0 ? signOf(item) + gap : 0; }
} // namespace

ReportList::ReportList(qreal pitch, int atMost, int lines) : m_pitch(pitch), m_atMost(atMost), m_lines(lines) {}

void ReportList::add(const QString &text, const QString &icon, Token color)
{
    ReportCell item = ReportCell::of(text, PaperLook::small(), m_lines);
    item.icon = icon;
    item.iconColor = color;
    m_items.append(item);
}

void ReportList::add(const QString &text, Severity mark)
{
    ReportCell item = ReportCell::of(text, PaperLook::small(), m_lines);
    item.mark = mark;
    m_items.append(item);
}

void ReportList::add(const QString &text) { m_items.append(ReportCell::of(text, PaperLook::small(), m_lines)); }

QVector<ReportCell> ReportList::shown() const
{
    if (m_items.size() <= m_atMost)
        return m_items;
    QVector<ReportCell> items = m_items.first(m_atMost - 1);
    //: Last line of a list that is longer than its place; %n: how many are not listed.
    const QString more = QCoreApplication::translate("postern::ReportList", "and %n more", nullptr,
                                                     int(m_items.size() - items.size()));
    items.append(ReportCell::of(more, PaperLook::small().in(Token::Text2)));
    return items;
}

qreal ReportList::itemHeight(const ReportCell &item, qreal width) const
{
    const qreal more = item.text.height(width - before(item)) - PaperLook::small().line;
    return m_pitch + std::max(0.0, more);
}

qreal ReportList::height(qreal width, int, int) const
{
    qreal sum = 0;
    for (const ReportCell &item : shown())
        sum += itemHeight(item, width);
    return sum;
}

void ReportList::paint(QPainter &painter, const Theme &theme, const QRectF &rect, int, int) const
{
    qreal y = rect.top();
    for (const ReportCell &item : shown()) {
        const qreal high = itemHeight(item, rect.width());
        const QRectF sign(rect.left(), y + (m_pitch - signOf(item)) / 2, signOf(item), signOf(item));
        if (item.mark)
            paintMark(painter, sign, theme, *item.mark);
        else if (!item.icon.isEmpty())
            paintIcon(painter, sign, item.icon, theme[item.iconColor]);
        item.text.paint(painter, QRectF(rect.left() + before(item), y, rect.width() - before(item), high), theme,
                        Qt::AlignLeft | Qt::AlignVCenter);
        y += high;
    }
}

} // namespace postern
