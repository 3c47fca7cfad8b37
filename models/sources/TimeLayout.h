// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/TimeText.h"

namespace postern {

/// Reads a time by one layout, such as "MM/DD/YYYY hh:mm"; all of the text has to fit.
TimeReading readLayout(std::string_view text, std::string_view layout);

/// What an epoch and an offset east of UTC, in seconds, come to; wrong when there is no epoch.
TimeReading momentOf(std::optional<qint64> epoch, int offset = 0);

} // namespace postern
