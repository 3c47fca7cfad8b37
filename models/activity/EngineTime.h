// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Event time in whole hours and days.
namespace postern::engineTime {

constexpr qint64 daySeconds = 86'400;
constexpr qint64 hourSeconds = 3'600;

/// The last whole `step` at or before `at`, before 1970 too.
inline qint64 floorTo(qint64 at, qint64 step)
{
    return at - ((at % step) + step) % step;
}

} // namespace postern::engineTime
