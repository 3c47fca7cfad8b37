// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/PaperText.h"
#include "ui/report/ReportBlock.h"

#include <array>

namespace postern {

/// Two lines to sign on.
class ReportSignatures : public ReportBlock
{
public:
    ReportSignatures(const QString &first, const QString &second);

    qreal height(qreal width, int from, int to) const override;
    void paint(QPainter &painter, const Theme &theme, const QRectF &rect, int from, int to) const override;

private:
    std::array<PaperText, 2> m_under;
};

} // namespace postern
