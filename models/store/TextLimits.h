// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Record.h"

namespace postern {

/// How long a text of a source may be in the store.
struct TextLimits
{
    /// Cuts what is longer, at a letter's end, and puts a hash of the whole behind it: two that differ only
    /// at the end stay two.
    static void apply(Record &record);
};

} // namespace postern
