// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Detector.h"
#include "models/detectors/IssuedTokens.h"

#include <map>
#include <unordered_set>

namespace postern {

/// D10: tokens are accepted that nobody issued: somebody signs them with the key.
class TokenWithoutIssuance final : public Detector
{
public:
    TokenWithoutIssuance();
    void collect(const AccessEvent &event) override;
    void closeDay(qint64 day, DetectorRun &run) override;
    void save(StateWriter &writer) const override;
    void load(StateReader &reader) override;
    QStringList reducedCoverage() const override;

private:
    /// Tokens of one key on one day that were not issued, as far as is known.
    struct Unissued
    {
        std::unordered_set<quint64> tokens;
        qint64 firstAt = 0, lastAt = 0;
        AccessEvent first;
        bool isTold = false;
    };
    using Day = std::map<WatchedSubject, Unissued>;
    /// Takes out what was issued after all; the rest was forged. What the issuance log has not reached stays.
    void settle(qint64 day, Day &open);
    void judge(const WatchedSubject &subject, qint64 day, DetectorRun &run);

    IssuedTokens m_issued;
    std::map<qint64, Day> m_open;    ///< days not compared yet
    std::map<qint64, Day> m_forged;  ///< the last seven days that were
    std::size_t m_tokens = 0;
    quint64 m_leftOut = 0;
};

} // namespace postern
