// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/Estate.h"

#include <algorithm>

namespace postern {

int Estate::tierOf(const AccessEvent &event) const
{
    return std::min(account(event.account).tier, credential(event.credential).tier);
}

bool Estate::isBulkJob(const WatchedSubject &subject, qint64 at, quint64 network) const
{
    for (const BulkJob &job : bulkJobs) {
        const bool isIt = job.subject.id == subject.id
                          && (job.subject.kind == subject.kind
                              || (job.subject.kind == WatchedKind::Credential && subject.kind == WatchedKind::Segment));
        const bool fromThere = job.networks.empty() || network == 0
                               || std::find(job.networks.begin(), job.networks.end(), network) != job.networks.end();
        if (isIt && fromThere && at <= job.until)
            return true;
    }
    return false;
}

bool Estate::isOnCall(NameNumber account, qint64 at) const
{
    const auto [first, last] = onCall.equal_range(account);
    return std::any_of(first, last, [at](const auto &one) { return one.second.contains(at); });
}

bool Estate::isTravelling(NameNumber account, CountryCode country, qint64 at) const
{
    const auto [first, last] = journeys.equal_range(account);
    return std::any_of(first, last, [&](const auto &one) {
        return one.second.first == country && one.second.second.contains(at);
    });
}

bool Estate::isChangeWindow(qint64 at) const
{
    return std::any_of(changeWindows.begin(), changeWindows.end(), [at](const Span &one) { return one.contains(at); });
}

void Estate::sortGrants()
{
    std::sort(grants.begin(), grants.end(), [](const Grant &a, const Grant &b) {
        return std::tie(a.account, a.from, a.id) < std::tie(b.account, b.from, b.id);
    });
}

QVector<const Estate::Grant *> Estate::grantsOf(NameNumber account, qint64 from, qint64 to) const
{
    QVector<const Grant *> found;
    auto one = std::lower_bound(grants.begin(), grants.end(), std::pair(account, from), [](const Grant &grant, const auto &wanted) {
        return std::pair(grant.account, grant.from) < wanted;
    });
    for (; one != grants.end() && one->account == account && one->from <= to; ++one)
        found << &*one;
    return found;
}

} // namespace postern
