// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/NameSpan.h"

namespace postern {

/// The names of one event before they have numbers.
struct EventNames
{
    NameSpan account, credential, store, action, userAgent, device, target;
};

} // namespace postern
