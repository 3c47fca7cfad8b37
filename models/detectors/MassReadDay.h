// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Detector.h"

namespace postern {

/// D7: far more different records in one day than this subject and its peers usually read.
class MassReadDay final : public Detector
{
public:
    MassReadDay();
    void judgeReads(const ReadBook &book, const ReadHistory &history, qint64 day, DetectorRun &run) override;

private:
    void addDeviation(const ReadBook &book, const ReadHistory &history, qint64 day, const DetectorRun &run, DetectionScore &score) const;
    void addCoverage(const ReadBook &book, const ReadHistory &history, qint64 day, const DetectorRun &run, DetectionScore &score) const;
};

} // namespace postern
