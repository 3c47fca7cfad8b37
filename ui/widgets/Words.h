// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// Small wordings that many places share.
namespace words {

/// "+24", "−6", "0": with the sign that is as wide as the plus.
QString signedNumber(int number);

} // namespace words
} // namespace postern
