// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/RowObject.h"

#include <string_view>

namespace postern {

/// Adds to a row what a message of sshd, sudo, su, PAM or the tools for accounts means: `event` (a closed list, see
/// resources/sources/README.md) and its parts. Nothing when it is none of them.
void readSyslogMessage(std::string_view program, std::string_view message, RowObject &row);

} // namespace postern
