// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/ReadHistory.h"

#include <QStringList>

#include <unordered_map>

namespace postern {

class Estate;

/// The histories of everybody who reads records: at most 20,000 of them and 512 MB of sketches. Beyond
/// that the least active lose theirs first, and it is said.
class ReadBook
{
public:
    /// Over which time peers are compared.
    enum class Span { Day, Week, Month };

    static constexpr std::size_t mostSubjects = 20'000;
    static constexpr std::size_t mostBytes = std::size_t(512) * 1024 * 1024;
    static constexpr std::size_t leastPeers = 5;
    /// Days after the first read of a store before those without a baseline are judged: 14 working days.
    static constexpr qint64 learningDays = 21;

    ReadHistory &put(const ReadDay &day);
    const ReadHistory *find(const WatchedSubject &subject) const;
    ReadHistory *find(const WatchedSubject &subject);
    /// 95th percentile of what the peers of an account usually read in that store; nothing when there
    /// are fewer than five with a baseline.
    std::optional<double> peerP95(const WatchedSubject &subject, Span span, const Estate &estate) const;
    /// The store is new to us: whoever has no baseline there is not conspicuous for it. A baseline of
    /// windows of some days takes the first of them, 14 working days, and what lies before the present one.
    bool isLearning(const WatchedSubject &subject, qint64 day, int windowDays = 0) const;
    /// Keeps within the bounds; call after a day was closed.
    void keepBounds();

    const std::unordered_map<WatchedSubject, ReadHistory, WatchedSubjectHash> &all() const { return m_all; }
    std::unordered_map<WatchedSubject, ReadHistory, WatchedSubjectHash> &all() { return m_all; }
    QStringList reducedCoverage() const;
    void save(StateWriter &writer) const;
    void load(StateReader &reader);

private:
    std::unordered_map<WatchedSubject, ReadHistory, WatchedSubjectHash> m_all;
    std::unordered_map<quint64, qint64> m_storeBegins; ///< first day of each store
    quint64 m_forgotten = 0, m_stripped = 0;
};

} // namespace postern
