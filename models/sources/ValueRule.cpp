// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/ValueRule.h"

namespace postern {

void ValueRule::settle()
{
    for (ValueRule &part : parts)
        part.settle();
    isPlain = unknown.empty() && never.empty() && decode == Decode::None && !trim && cuts.empty() && lookup.empty()
              && map.empty() && steps.empty() && !bit && !negate && !otherwise && prefix.empty() && suffix.empty()
              && shift == 0;
}

} // namespace postern
