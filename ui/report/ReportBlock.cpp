// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportBlock.h"

namespace postern {

int ReportBlock::fitting(qreal width, int from, qreal room) const
{
    int low = from;
    int high = parts();
    if (height(width, from, high) <= room)
        return high;
    while (high - low > 1) { // heights only grow
        const int middle = (low + high) / 2;
        if (height(width, from, middle) <= room)
            low = middle;
        else
            high = middle;
    }
    return low;
}

} // namespace postern
