// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/DetectorBank.h"

#include <algorithm>

namespace postern {

void DetectorBank::noteNeeds(const AccessEvent &event)
{
    const auto note = [this](bool is, DetectorNeed need) {
        if (is)
            m_met |= need;
    };
    note(event.country != 0, DetectorNeed::Countries);
    note(event.asn != 0, DetectorNeed::Systems);
    note(event.record != 0, DetectorNeed::Records);
    note(event.subject != 0, DetectorNeed::Subjects);
    note(event.recordNumber >= 0, DetectorNeed::Numbers);
    note(event.token != 0, DetectorNeed::Tokens);
    note(event.activity == EventActivity::TokenIssue, DetectorNeed::Issuance);
    note(event.activity == EventActivity::MfaDeny || event.activity == EventActivity::MfaApprove, DetectorNeed::Prompts);
    note(event.session != 0, DetectorNeed::Sessions);
    note(isRefusal(event.outcome), DetectorNeed::Failures);
    note(event.activity == EventActivity::SecretRead, DetectorNeed::SecretReads);
    note(event.credential != 0, DetectorNeed::Credentials);
}

void DetectorBank::keepEvidence(const AccessEvent &event, const ActivityContext &context)
{
    for (const WatchedSubject &subject : {WatchedSubject::account(event.account), WatchedSubject::credential(event.credential),
                                          WatchedSubject::network(event.network)}) {
        const auto wanted = subject.id == 0 ? m_wanted.end() : m_wanted.find(subject);
        if (wanted != m_wanted.end() && wanted->second < int(Detection::mostEvidence)) {
            ++wanted->second;
            // A full disk stops the sync elsewhere; a detection stands without its two-hundredth event.
            if (!context.evidence.keep(event).isOk())
                wanted->second = int(Detection::mostEvidence);
            return;
        }
    }
}

bool DetectorBank::isNewcomer(const AccessEvent &event)
{
    const std::array<NameNumber, 3> numbers{std::max(event.account, event.target), event.credential, event.store};
    bool isNew = false;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        isNew = isNew || numbers[i] > m_highest[i];
        m_highest[i] = std::max(m_highest[i], numbers[i]);
    }
    return isNew;
}

Result<void> DetectorBank::observe(std::span<const AccessEvent> events, const ActivityContext &context)
{
    for (const AccessEvent &event : events) {
        if (event.source != m_source || !m_stream)
            beginSource(event.source);
        if (m_newcomer && isNewcomer(event))
            TRY(m_newcomer(event, context.names));
        noteNeeds(event);
        m_run.watch(event.source, event.at);
        m_stream->add(event, m_source);
        if (event.token != 0) {
            for (const auto &detector : m_detectors)
                detector->collect(event);
        }
        m_stream->buffer.add(event, *m_estate, m_seen);
        if (!m_wanted.empty())
            keepEvidence(event, context);
    }
    if (m_stream && m_stream->buffer.isFull()) {
        const std::vector<Sighting> early = m_stream->buffer.release(m_stream->buffer.middle());
        m_stream->early += early.size();
        lookAll(early, m_run);
    }
    return {};
}

} // namespace postern
