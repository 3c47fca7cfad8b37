// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"

namespace postern {

class Workspace;

/// When this person last looked at a workspace before today. Kept with the settings of the program.
class LastOpening
{
public:
    /// Of a sample workspace it is the Friday before its clock. The epoch when it was never opened before.
    static Instant of(const Workspace &workspace);
    /// Notes that it is looked at now; an opening on the same day does not replace the one before.
    static void note(const Workspace &workspace);
};

} // namespace postern
