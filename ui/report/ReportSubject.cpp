// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportSubject.h"

#include "ui/widgets/Mark.h"

#include <QPainter>

namespace postern {

namespace {
constexpr qreal markSize = 16;
constexpr qreal gap = 10;
constexpr qreal chipLine = 28;
} // namespace

ReportSubject::ReportSubject(const QString &name, Severity level, const QString &chip)
    : m_name(name, PaperLook::name(), 3), m_level(level), m_chip(chip)
{
}

bool ReportSubject::isOneLine(qreal width) const
{
    return markSize + gap + m_name.width() + gap + chipWidth(Theme(), m_chip) <= width;
}

qreal ReportSubject::height(qreal width, int, int) const
{
    return isOneLine(width) ? PaperLook::name().line : m_name.height(width - markSize - gap) + chipLine;
}

void ReportSubject::paint(QPainter &painter, const Theme &theme, const QRectF &rect, int, int) const
{
    const qreal line = PaperLook::name().line;
    paintMark(painter, QRectF(rect.left(), rect.top() + (line - markSize) / 2, markSize, markSize), theme, m_level);
    const QRectF words = rect.adjusted(markSize + gap, 0, 0, 0);
    m_name.paint(painter, words, theme);
    if (isOneLine(rect.width()))
        paintChip(painter, QRectF(words.left() + m_name.width() + gap, rect.top() + 1, 0, line), theme, m_level, m_chip);
    else
        paintChip(painter, QRectF(words.left(), rect.bottom() - chipLine, 0, chipLine), theme, m_level, m_chip);
}

} // namespace postern
