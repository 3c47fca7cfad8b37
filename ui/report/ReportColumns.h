// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/ReportBlock.h"
#include "ui/report/ReportStack.h"

namespace postern {

/// Two stacks beside each other, on one page.
class ReportColumns : public ReportBlock
{
public:
    ReportStack &left() { return m_left; }
    ReportStack &right() { return m_right; }

    qreal height(qreal width, int from, int to) const override;
    void paint(QPainter &painter, const Theme &theme, const QRectF &rect, int from, int to) const override;

private:
    ReportStack m_left;
    ReportStack m_right;
};

} // namespace postern
