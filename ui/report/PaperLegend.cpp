// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/PaperLegend.h"

#include "ui/theme/SeverityLook.h"
#include "ui/widgets/Mark.h"

#include <QPainter>

#include <algorithm>

namespace postern {

namespace {
constexpr qreal sign = 10;
constexpr qreal signGap = 4;
constexpr qreal gap = 12;
PaperLook look() { return PaperLook::small().in(Token::Text3); }
} // namespace

PaperLegend PaperLegend::ofSeverities()
{
    PaperLegend legend;
    for (const Severity severity : severitiesWorstFirst)
        legend.add(severity, wordFor(severity));
    return legend;
}

void PaperLegend::add(Severity severity, const QString &word)
{
    m_entries.append({PaperText(word, look(), 1), severity, std::nullopt});
}

void PaperLegend::add(bool isSolid, const QString &word)
{
    m_entries.append({PaperText(word, look().in(Token::Text2), 1), std::nullopt, isSolid});
}

void PaperLegend::add(const QString &words)
{
    m_entries.append({PaperText(words, look().in(Token::Text2), 1), std::nullopt, std::nullopt});
}

void PaperLegend::paint(QPainter &painter, const Theme &theme, const QRectF &rect, int, int) const
{
    qreal x = rect.left();
    for (const Entry &entry : m_entries) {
        const QRectF box(x, rect.center().y() - sign / 2, sign, sign);
        if (entry.severity)
            paintMark(painter, box, theme, *entry.severity);
        else if (entry.isSolid.value_or(false))
            painter.fillRect(box, theme[Token::Accent]);
        else if (entry.isSolid) {
            painter.fillRect(box, theme[Token::Control]);
            painter.fillRect(box.adjusted(1, 1, -1, -1), theme[Token::Surface]);
        }
        if (entry.severity || entry.isSolid)
            x += sign + signGap;
        const qreal words = std::min(entry.word.width(), std::max(0.0, rect.right() - x));
        entry.word.paint(painter, QRectF(x, rect.top(), words, rect.height()), theme);
        x += words + gap;
    }
}

} // namespace postern
