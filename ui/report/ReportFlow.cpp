// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportFlow.h"

#include <algorithm>

namespace postern {

namespace {
constexpr qreal goesOn = 12; ///< under the head of a page that a block flows onto
} // namespace

void ReportFlow::add(std::unique_ptr<ReportBlock> block, qreal spaceBefore)
{
    m_entries.push_back({std::move(block), spaceBefore, m_breaks});
    m_breaks = false;
}

void ReportFlow::breakPage() { m_breaks = true; }

qreal ReportFlow::needed(std::size_t i, qreal width) const
{
    const ReportBlock &block = *m_entries[i].block;
    if (block.staysWithNext() && i + 1 < m_entries.size())
        return block.wholeHeight(width) + m_entries[i + 1].spaceBefore + needed(i + 1, width);
    // Two rows at least, so that none is left alone under a head.
    return block.height(width, 0, std::min(2, block.parts()));
}

QVector<ReportPage> ReportFlow::pages(const QRectF &area) const
{
    QVector<ReportPage> pages(1);
    qreal y = area.top();
    const auto turn = [&] {
        pages.append(ReportPage());
        y = area.top() + goesOn;
    };
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const ReportBlock &block = *entry.block;
        if (entry.beginsPage && !pages.constLast().pieces.isEmpty())
            turn();
        if (entry.beginsPage)
            y = area.top();
        const bool isFirst = pages.constLast().pieces.isEmpty();
        if (!isFirst && y + entry.spaceBefore + needed(i, area.width()) > area.bottom())
            turn();
        if (!pages.constLast().pieces.isEmpty() || entry.beginsPage || i == 0)
            y += entry.spaceBefore;
        for (int from = 0; from < block.parts();) {
            int to = block.fitting(area.width(), from, area.bottom() - y);
            if (to == from && !pages.constLast().pieces.isEmpty()) {
                turn();
                continue;
            }
            to = std::max(to, from + 1); // higher than a page: it is cut off rather than lost for ever
            const qreal height = block.height(area.width(), from, to);
            pages.last().pieces.append({&block, from, to, QRectF(area.left(), y, area.width(), height)});
            y += height;
            from = to;
        }
    }
    return pages;
}

} // namespace postern
