// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/StreamManifest.h"

#include <string_view>

namespace postern {

/// The first byte of a text that is no white space.
char firstByte(std::string_view head);
/// Whether a beginning may be of a format at all; cheap.
bool mayBeOf(FileFormat format, std::string_view head);

} // namespace postern
