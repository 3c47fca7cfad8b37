// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/ReportBlock.h"

#include <QRectF>
#include <QVector>

namespace postern {

/// One page of a report: which parts of which blocks stand where.
struct ReportPage
{
    /// Parts of one block in their place.
    struct Piece
    {
        const ReportBlock *block = nullptr;
        int from = 0;
        int to = 1;
        QRectF rect;
    };
    QVector<Piece> pieces;

    void paint(QPainter &painter, const Theme &theme) const
    {
        for (const Piece &piece : pieces)
            piece.block->paint(painter, theme, piece.rect, piece.from, piece.to);
    }
};

} // namespace postern
