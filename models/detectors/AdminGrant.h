// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Detector.h"

#include <map>


namespace postern {

/// D17: a tier 0 or 1 privilege is given outside a change window and without a ticket.
class AdminGrant final : public Detector
{
public:
    AdminGrant();
    void closeDay(qint64 day, DetectorRun &run) override;
    void save(StateWriter &writer) const override;
    void load(StateReader &reader) override;

private:
    std::map<qint64, qint64> m_told; ///< by grant, when it was given
};

} // namespace postern
