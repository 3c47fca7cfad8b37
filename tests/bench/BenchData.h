// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "tests/bench/Scale.h"

#include <QString>

namespace postern::bench {

/// Writes the rows of a made-up company as NDJSON, the same for the same scale: people.ndjson,
/// roles.ndjson, accounts.ndjson and grants.ndjson, as manifests/bench.yaml reads them.
class BenchData
{
public:
    /// The instant the rows were exported; the clock of every run stands there.
    static Instant at() { return instantFromEpoch(1'795'416'120); } // 2026-11-23T06:42:00Z

    /// Bytes written. Files that are there in full already are kept.
    static Result<qint64> write(const Scale &scale, const QString &folder);
};

} // namespace postern::bench
