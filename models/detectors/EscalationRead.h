// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Detector.h"

namespace postern {

/// D13: somebody is given a privilege, and within a week reads in bulk.
class EscalationRead final : public Detector
{
public:
    EscalationRead();
    void hear(const Detection &detection, DetectorRun &run) override;
};

} // namespace postern
