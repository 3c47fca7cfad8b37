// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/ManifestContext.h"
#include "models/sources/StreamManifest.h"

namespace postern {

/// Reads one entry of a manifest's streams.
Result<StreamManifest> parseStream(const YAML::Node &node, ManifestContext &context);

/// Reads the csv block of a stream.
Result<CsvDialect> parseDialect(const YAML::Node &node, const ManifestContext &context);

} // namespace postern
