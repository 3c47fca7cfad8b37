// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/PaperText.h"
#include "ui/report/ReportBlock.h"

namespace postern {

/// A title with a quieter remark beside it on the same baseline; never the last thing on a page.
class ReportHeading : public ReportBlock
{
public:
    explicit ReportHeading(const QString &title, const QString &remark = {},
                           const PaperLook &look = PaperLook::section());

    qreal height(qreal width, int from, int to) const override;
    void paint(QPainter &painter, const Theme &theme, const QRectF &rect, int from, int to) const override;
    bool staysWithNext() const override { return true; }

private:
    PaperText m_title;
    PaperText m_remark;
};

} // namespace postern
