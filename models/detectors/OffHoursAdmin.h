// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Detector.h"

#include <array>
#include <vector>

namespace postern {

/// D4: a privileged action in an hour of the week in which this account never acts, outside working
/// time. Time alone does not speak: it needs a tier-0 account, unusual peers or another detection.
class OffHoursAdmin final : public Detector
{
public:
    OffHoursAdmin();
    void observe(const Sighting &sighting, DetectorRun &run) override;
    void save(StateWriter &writer) const override;
    void load(StateReader &reader) override;

    static constexpr int weekHours = 168; ///< hours of a week

private:
    /// On which days an account acted in each hour of the week: the last three of each hour.
    struct Habit
    {
        std::array<std::array<qint32, 3>, weekHours> days{};
        std::vector<qint32> activeDays; ///< the last 90, sorted
    };
    static bool isActive(const Habit &habit, int slot, qint32 day);
    static void note(Habit &habit, int slot, qint32 day);
    double shareOfPeers(NameNumber account, int slot, qint32 day, const Estate &estate) const;

    std::unordered_map<NameNumber, Habit> m_habits;
};

} // namespace postern
