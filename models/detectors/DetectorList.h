// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Detector.h"

#include <memory>
#include <vector>

namespace postern {

/// All detectors, in the order in which they look: who listens to others comes after them.
std::vector<std::unique_ptr<Detector>> allDetectors();

} // namespace postern
