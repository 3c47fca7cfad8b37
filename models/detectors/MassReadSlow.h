// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Detector.h"

namespace postern {

/// D8, low and slow: records read over weeks, by somebody who stays below every daily limit.
class MassReadSlow final : public Detector
{
public:
    MassReadSlow();
    void judgeReads(const ReadBook &book, const ReadHistory &history, qint64 day, DetectorRun &run) override;

private:
    /// Whether a window of days is far above the usual one.
    struct Window
    {
        int days = 7;
        double records = 0, usual = 0;
        std::optional<double> peers;
        const char *reason = nullptr; ///< null: it is not
    };
    Window judgeWindow(const ReadBook &book, const ReadHistory &history, qint64 day, int days, const Estate &estate) const;
    void addWindows(const ReadBook &book, const ReadHistory &history, qint64 day, const DetectorRun &run, DetectionScore &score) const;
    void addCoverage(const ReadBook &book, const ReadHistory &history, qint64 day, const DetectorRun &run, DetectionScore &score) const;
    void addSum(const ReadHistory &history, qint64 day, DetectionScore &score) const;
    void addNovelty(const ReadHistory &history, qint64 day, DetectionScore &score) const;
};

} // namespace postern
