// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Progress.h"
#include "models/sources/Recognition.h"
#include "models/sources/RowReader.h"

#include <functional>

namespace postern {

/// Takes one row as its reader gives it, valid during the call; file: path, with the entry of an archive.
using TakeRow = std::function<Result<void>(const Row &row, const QString &file)>;

/// Reads the rows of a file as they stand, before any mapping: with the reader of whatever manifest recognises it, and
/// JSON that none recognises as objects line by line or one after the other. FileReading::records are the rows, and a
/// file of which nothing is known is none of theirs: its manifest is empty and nothing was taken.
/// An error is that of whoever takes, or a cancelled read; what is wrong with the file stands in the readings.
Result<QVector<FileReading>> readRawRows(const ManifestCatalog &catalog, const QString &path, const TakeRow &take,
                                         Progress &progress, Instant now);

} // namespace postern
