// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/Recognition.h"

#include "models/base/Clock.h"
#include "models/sources/FileReading.h"

namespace postern {

namespace {

FileReading readingOf(const EntryOutcome &outcome)
{
    FileReading reading;
    reading.file = outcome.label;
    reading.error = outcome.problem;
    reading.notes = outcome.notes;
    reading.complete = outcome.isComplete();
    reading.records = outcome.tally.records;
    reading.badRows = outcome.tally.badRows + outcome.tally.badFields;
    if (outcome.match) {
        reading.manifest = outcome.match->manifest->kind;
        reading.stream = outcome.match->bound->name;
    }
    return reading;
}

} // namespace

QVector<FileReading> readAnything(const ManifestCatalog &catalog, const QString &path, RecordSink &sink, Progress &progress,
                                  std::optional<Instant> now)
{
    QVector<FileReading> readings;
    FilePass pass(catalog.recogniser(), sink, progress, now.value_or(SystemClock().now()));
    const auto look = [](const EntryOutcome &) -> Result<void> { return {}; };
    const auto done = [&](const EntryOutcome &outcome) -> Result<void> {
        readings << readingOf(outcome);
        return {};
    };
    auto result = pass.read(path, FilePass::Purpose::Lookups, look);
    if (result)
        result = pass.read(path, FilePass::Purpose::Records, done);
    if (!result)
        readings << FileReading{path, {}, {}, 0, 0, false, result.error().text(), {}};
    return readings;
}

} // namespace postern
