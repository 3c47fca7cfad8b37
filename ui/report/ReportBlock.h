// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QRectF>

class QPainter;

namespace postern {

/// A piece of a report that knows its height at a width. What can be cut across pages has parts.
/// Lengths are in units of 1/96 inch.
class ReportBlock
{
public:
    virtual ~ReportBlock() = default;

    /// Rows, or 1 for what stays in one piece.
    virtual int parts() const { return 1; }
    /// Of the parts from, up to but not including to, with a head that is repeated.
    virtual qreal height(qreal width, int from, int to) const = 0;
    virtual void paint(QPainter &painter, const Theme &theme, const QRectF &rect, int from, int to) const = 0;
    /// Never the last thing on a page.
    virtual bool staysWithNext() const { return false; }

    qreal wholeHeight(qreal width) const { return height(width, 0, parts()); }
    /// The part up to which it fits into the room; from itself when nothing does.
    int fitting(qreal width, int from, qreal room) const;
};

} // namespace postern
