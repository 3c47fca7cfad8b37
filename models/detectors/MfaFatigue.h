// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Detector.h"

#include <vector>

namespace postern {

/// D15: somebody is asked for a second factor again and again, until they give in; or a help desk resets
/// the factor, and a stranger signs in.
class MfaFatigue final : public Detector
{
public:
    MfaFatigue();
    void observe(const Sighting &sighting, DetectorRun &run) override;
    void save(StateWriter &writer) const override;
    void load(StateReader &reader) override;

private:
    /// Prompts of one account that were denied or ignored, and the last series of them.
    struct Prompts
    {
        std::vector<qint64> denied; ///< the last 20
        qint64 seriesAt = 0;        ///< when enough of them were in one window; 0: never
        qint64 resetAt = 0;         ///< factor reset by somebody else; 0: none
    };
    void deny(const Sighting &sighting, Prompts &prompts, DetectorRun &run);
    void giveIn(NameNumber account, const Sighting &sighting, Prompts &prompts, DetectorRun &run);
    void signIn(const Sighting &sighting, Prompts &prompts, DetectorRun &run);
    Prompts *promptsOf(NameNumber account);

    std::unordered_map<NameNumber, Prompts> m_prompts;
};

} // namespace postern
