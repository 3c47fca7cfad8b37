// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/ReportBlock.h"

#include <memory>
#include <utility>
#include <vector>

namespace postern {

/// Blocks under each other that stay together.
class ReportStack : public ReportBlock
{
public:
    template <typename Block, typename... Arguments>
    Block &add(qreal spaceBefore, Arguments &&...arguments)
    {
        auto block = std::make_unique<Block>(std::forward<Arguments>(arguments)...);
        Block &added = *block;
        m_blocks.emplace_back(spaceBefore, std::move(block));
        return added;
    }

    qreal height(qreal width, int from, int to) const override;
    void paint(QPainter &painter, const Theme &theme, const QRectF &rect, int from, int to) const override;

private:
    std::vector<std::pair<qreal, std::unique_ptr<ReportBlock>>> m_blocks; ///< with the space before each
};

} // namespace postern
