// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Detector.h"

namespace postern {

/// D11: tokens with a valid signature for people who do not exist: somebody signs with the key and
/// counts through the numbers.
class UnknownSubjects final : public Detector
{
public:
    UnknownSubjects();
    void closeHour(qint64 hour, const HourLedger &ledger, DetectorRun &run) override;
};

} // namespace postern
