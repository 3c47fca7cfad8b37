// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace postern {

/// A span of time laid over a width in pixels. Times are seconds since 1970, UTC.
struct TimelineScale
{
    qint64 from = 0, to = 1;
    qreal left = 0, width = 1;

    qint64 span() const { return std::max<qint64>(1, to - from); }
    qreal x(qint64 at) const { return left + width * qreal(at - from) / qreal(span()); }
    qint64 at(qreal x) const { return from + qint64(qreal(span()) * (x - left) / std::max<qreal>(1, width)); }
    /// x(), held to what is seen.
    qreal heldX(qint64 at) const { return std::clamp(x(at), left, left + width); }
    bool holds(qint64 at) const { return at >= from && at <= to; }
};

} // namespace postern
