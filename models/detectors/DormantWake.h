// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Detector.h"

namespace postern {

/// D3: an account or credential that slept for long is used again.
class DormantWake final : public Detector
{
public:
    DormantWake();
    void observe(const Sighting &sighting, DetectorRun &run) override;
    void save(StateWriter &writer) const override;
    void load(StateReader &reader) override;

private:
    /// When something was last used before an instant, and for how long it slept until then.
    struct Sleep
    {
        qint64 since = 0;
        qint64 seconds = 0;
        bool wasNeverUsed = false;
    };
    std::optional<Sleep> sleepOf(const WatchedSubject &subject, const AccessEvent &event, const Estate &estate, qint64 dormantDays) const;
    void judge(const WatchedSubject &subject, const Sighting &sighting, DetectorRun &run);

    std::unordered_map<WatchedSubject, qint64, WatchedSubjectHash> m_lastUsed;
    std::unordered_map<NameNumber, qint64> m_lastReset; ///< of a password or factor
};

} // namespace postern
