// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"

namespace postern {

/// The level of a score of 0 to 100: low below 40, medium below 60, high below 80, else critical,
/// by the whole number that is shown. None only without a finding; with an open critical finding
/// at least medium.
Severity levelOf(double score, int findings, bool hasOpenCritical);

} // namespace postern
