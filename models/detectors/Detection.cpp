// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/Detection.h"

#include <algorithm>

namespace postern {

namespace {
constexpr Seconds mergesWithin{24 * 3600};
} // namespace

bool Detection::mayMerge(const Detection &later) const
{
    return detector == later.detector && subject == later.subject && later.firstAt <= lastAt + mergesWithin
           && later.lastAt + mergesWithin >= firstAt;
}

void Detection::merge(Detection &&later)
{
    firstAt = std::min(firstAt, later.firstAt);
    lastAt = std::max(lastAt, later.lastAt);
    foundAt = std::min(foundAt, later.foundAt);
    events += later.events;
    isProvisional = isProvisional || later.isProvisional;
    if (later.score > score) {
        score = later.score;
        factors = std::move(later.factors);
    }
    if (person == 0)
        person = later.person;
    if (account == 0)
        account = later.account;
    if (credential == 0)
        credential = later.credential;
    for (const AccessEvent &event : later.evidence) {
        if (evidence.size() < mostEvidence)
            evidence.push_back(event);
    }
}

} // namespace postern
