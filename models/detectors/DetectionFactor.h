// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// One reason behind a detection: what was seen, what would have been usual, how much it weighs.
struct DetectionFactor
{
    QString name;         ///< short and stable, such as "new-country"
    double observed = 0;  ///< the number that was seen; 1 for what is only so or not so
    double expectedLow = 0, expectedHigh = 0; ///< band of what is usual
    double weight = 0;    ///< 0 to 1
    bool damps = false;   ///< multiplies the score by its weight instead of adding to it
    QString sentence;     ///< one English sentence with the numbers in it

    bool operator==(const DetectionFactor &) const = default;
};

} // namespace postern
