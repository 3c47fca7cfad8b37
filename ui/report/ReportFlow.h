// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/ReportBlock.h"
#include "ui/report/ReportPage.h"

#include <QRectF>
#include <QVector>

#include <memory>
#include <vector>

namespace postern {

/// Blocks in the order in which they are read, laid out over as many pages as they take.
class ReportFlow
{
public:
    /// spaceBefore: left out at the top of a page that the block did not ask for.
    void add(std::unique_ptr<ReportBlock> block, qreal spaceBefore = 0);
    template <typename Block, typename... Arguments>
    Block &add(qreal spaceBefore, Arguments &&...arguments)
    {
        auto block = std::make_unique<Block>(std::forward<Arguments>(arguments)...);
        Block &added = *block;
        add(std::move(block), spaceBefore);
        return added;
    }
    /// What follows begins a page.
    void breakPage();

    /// area: the part of every page that is laid out on.
    QVector<ReportPage> pages(const QRectF &area) const;

private:
    struct Entry
    {
        std::unique_ptr<ReportBlock> block;
        qreal spaceBefore = 0;
        bool beginsPage = false;
    };
    /// What must fit for entry i to begin here: itself, or its first rows, and what it stays with.
    qreal needed(std::size_t i, qreal width) const;

    std::vector<Entry> m_entries;
    bool m_breaks = false;
};

} // namespace postern
