// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/ActivityNames.h"
#include "models/detectors/DetectorBank.h"

#include <QString>

#include <map>
#include <set>
#include <vector>

namespace postern::test {

/// Feeds events to a bank as the engine does: duplicates left out, hours told, days closed a day after
/// they ended, open days kept from one run to the next.
class Replay final : public EvidenceSink
{
public:
    static constexpr qint64 day = 86400, hour = 3600;
    /// Monday 2 June 2025, 00:00 UTC.
    static constexpr qint64 monday = 1'748'822'400;

    explicit Replay(const Estate &estate, const GeoLocator *geo = nullptr);

    /// One run over a log; events as they stand in it.
    void feed(const std::vector<AccessEvent> &events);
    /// Closes every day that is open.
    void closeAll();
    /// Writes the bank's state and goes on with a new bank that read it.
    void restart();

    /// What a store would hold now.
    std::vector<Detection> detections() const;
    /// Those of one detector.
    std::vector<Detection> of(const char *detector) const;
    /// Lines "detector subject first last score", sorted; for comparing runs.
    QStringList lines() const;

    DetectorBank &bank() { return *m_bank; }
    std::vector<AccessEvent> evidence;

    Result<void> keep(const AccessEvent &event) override;

private:
    ActivityContext context() { return {m_names, *this}; }
    void close(qint32 day);
    void passHour(qint64 at);
    void take();

    const Estate &m_estate;
    const GeoLocator *m_geo;
    ActivityNames m_names;
    std::unique_ptr<DetectorBank> m_bank;
    std::set<quint64> m_ids;
    std::map<qint32, std::map<ActivitySubject, ActivityDay>> m_days;
    qint64 m_watermark = 0;
    qint32 m_source = 1;
    std::vector<Detection> m_final, m_now;
};

/// An accepted sign-in of account 1 from 198.51.100.7 in KR, to be changed by the test.
AccessEvent signIn(qint64 at);
/// An accepted read of a record with credential 1.
AccessEvent readEvent(qint64 at, quint64 record);
/// Another one for each call.
quint64 nextId();
/// Spreads a small number over 64 bits, as the keyed hashes of events do.
quint64 spread(quint64 value);

} // namespace postern::test
