// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sigma/SigmaFolder.h"
#include "models/sigma/SigmaMatch.h"
#include "models/sigma/SigmaWindow.h"

namespace postern {

/// Runs the rules of a folder over events as they come: feed(event) → matches. Belongs to one thread.
class SigmaBank
{
public:
    /// What was fed so far.
    struct Tally
    {
        qint64 events = 0;
        qint64 withoutRules = 0; ///< events for which no rule is
        qint64 undecided = 0;    ///< regular expressions that were given up on a value
        qint64 matches = 0;
        qint64 lost = 0;    ///< events that a correlation had no room to remember
        qint64 timeless = 0; ///< matches that a correlation could not count: the event says no time
    };

    SigmaBank(SigmaFolder folder, SigmaSources sources);
    SigmaBank(const SigmaBank &) = delete;
    SigmaBank &operator=(const SigmaBank &) = delete;

    /// at: its time, when the reader knows it; otherwise what the event itself says.
    QVector<SigmaMatch> feed(const SigmaEvent &event, std::optional<Instant> at = std::nullopt);
    Tally tally() const;
    const SigmaFolder &folder() const { return m_folder; }

private:
    /// Rules that are for the same events.
    struct Lane
    {
        SigmaRoute route;
        std::vector<int> rules;
    };
    /// Who counts the matches of a rule or correlation.
    struct Listener
    {
        int correlation;
        int position; ///< among the rules it names
    };
    void listen();
    void tell(const std::vector<Listener> &listeners, const SigmaHeader &header, const SigmaMatch &match, SigmaLook &look, QVector<SigmaMatch> &matches);
    SigmaMatch matchOf(const SigmaHeader &header, const QStringList &fields, std::optional<Instant> at, SigmaLook &look) const;

    SigmaFolder m_folder;
    SigmaSources m_sources;
    std::vector<SigmaCorrelation> m_correlations; ///< those of the folder and those that rules themselves are
    std::vector<Lane> m_lanes;
    std::vector<SigmaWindow> m_windows;
    std::vector<std::vector<Listener>> m_ofRule, m_ofCorrelation;
    std::vector<bool> m_isQuietRule, m_isQuietCorrelation; ///< only counted by others
    Tally m_tally;
};

} // namespace postern
