// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/RowReader.h"
#include "models/sources/StreamManifest.h"

#include <memory>

namespace postern {

/// The reader for a stream's format. text: UTF-8; has to stay. CSV headers are read at once.
Result<std::unique_ptr<RowReader>> makeRowReader(const StreamManifest &stream, FileFormat format, ByteStream &text,
                                                  Instant now);

/// The text that a CSV is wrapped in, as JSON tools save such replies.
Result<std::string> unwrappedCsv(const NodePath &path, ByteStream &text);

} // namespace postern
