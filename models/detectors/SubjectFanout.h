// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Baseline.h"
#include "models/detectors/Detector.h"

namespace postern {

struct NetworkUse;

/// D9: one network reads the data of many different people on one day.
class SubjectFanout final : public Detector
{
public:
    SubjectFanout();
    void judgeSources(const SourceDay &day, DetectorRun &run) override;
    void learnSources(const SourceDay &day) override;
    void save(StateWriter &writer) const override;
    void load(StateReader &reader) override;

private:
    void judge(const WatchedSubject &subject, const NetworkUse &use, qint64 day, double median, DetectorRun &run);
    bool isMuch(const WatchedSubject &subject, const NetworkUse &use, qint64 day, double median) const;

    std::unordered_map<WatchedSubject, Baseline, WatchedSubjectHash> m_habits; ///< people's data read a day
};

} // namespace postern
