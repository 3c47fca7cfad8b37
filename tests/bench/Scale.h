// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace postern::bench {

/// How many rows a run is about.
struct Scale
{
    qint64 accounts = 1'000'000;
    qint64 grantsEach = 10;
    qint64 events = 1'000'000; ///< of the access log

    qint64 grants() const { return accounts * grantsEach; }
    qint64 people() const { return accounts / 5 + 1; }
    qint64 roles() const { return 5'000; }
    qint64 rows() const { return accounts + grants() + people() + roles(); }
};

} // namespace postern::bench
