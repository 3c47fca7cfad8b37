// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Detector.h"

namespace postern {

struct NetworkUse;

/// D12: record numbers are asked for one after the other.
class Enumeration final : public Detector
{
public:
    Enumeration();
    void judgeSources(const SourceDay &day, DetectorRun &run) override;

private:
    void judge(const WatchedSubject &subject, const NetworkUse &use, DetectorRun &run);
};

} // namespace postern
