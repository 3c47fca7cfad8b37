// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Baseline.h"
#include "models/detectors/Detector.h"

#include <deque>
#include <set>

namespace postern {

/// D18: one identity reads many different secrets in a short time, or far more in a day than it does.
class SecretBulk final : public Detector
{
public:
    SecretBulk();
    void observe(const Sighting &sighting, DetectorRun &run) override;
    void closeDay(qint64 day, DetectorRun &run) override;
    void save(StateWriter &writer) const override;
    void load(StateReader &reader) override;

private:
    /// One secret that was read.
    struct Read
    {
        qint64 at = 0;
        quint64 secret = 0;
    };
    /// What one identity read.
    struct Reader
    {
        std::deque<Read> last;     ///< of the window, at most 256
        std::set<quint64> today;   ///< different secrets of the running day, at most 4,096
        qint64 day = 0;
        bool wasFlagged = false;   ///< today
        Baseline daily;
    };
    static void turnDay(Reader &reader, qint64 day);
    void judge(const Sighting &sighting, const WatchedSubject &subject, Reader &reader, DetectorRun &run);

    std::unordered_map<WatchedSubject, Reader, WatchedSubjectHash> m_readers;
};

} // namespace postern
