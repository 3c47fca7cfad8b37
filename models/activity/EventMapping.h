// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/EventFieldRule.h"

namespace postern {

/// How the lines of one stream become events: a manifest's mapping, compiled.
struct EventMapping
{
    std::vector<EventFieldRule> fields;
    qint32 source = 0; ///< source.source_id: names of accounts, credentials and stores are this source's
};

} // namespace postern
