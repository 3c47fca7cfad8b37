// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Detector.h"

namespace postern {

/// D5: a machine's key is used from a network it was never used from. Programs do not travel.
class KeyNewNetwork final : public Detector
{
public:
    KeyNewNetwork();
    void observe(const Sighting &sighting, DetectorRun &run) override;
    void save(StateWriter &writer) const override;
    void load(StateReader &reader) override;

private:
    void addNetwork(const AccessEvent &event, const DetectorRun &run, DetectionScore &score) const;
    void addReasons(const AccessEvent &event, const DetectorRun &run, DetectionScore &score) const;

    std::unordered_map<NameNumber, qint64> m_lastUsed;
};

} // namespace postern
