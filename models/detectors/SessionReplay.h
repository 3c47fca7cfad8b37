// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Detector.h"

#include <vector>

namespace postern {

/// D16: one session or token is used from two network operators at once, by two programs or devices.
class SessionReplay final : public Detector
{
public:
    SessionReplay();
    void observe(const Sighting &sighting, DetectorRun &run) override;
    void closeDay(qint64 day, DetectorRun &run) override;
    void save(StateWriter &writer) const override;
    void load(StateReader &reader) override;

private:
    /// From where and with what a session was used.
    struct Use
    {
        qint64 at = 0;
        quint64 network = 0;
        quint32 asn = 0;
        NameNumber userAgent = 0, device = 0;
    };
    static bool isAnother(const Use &a, const Use &b);

    std::unordered_map<quint64, std::vector<Use>> m_sessions; ///< by hash of session or token
};

} // namespace postern
