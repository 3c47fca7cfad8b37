// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/HourLedger.h"

#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <QCoreApplication>

namespace postern {

void HourLedger::add(const WatchedSubject &subject, const AccessEvent &event)
{
    const qint64 hour = event.at / 3600;
    if (!m_present || hour != m_presentHour) {
        m_present = &m_hours[hour];
        m_presentHour = hour;
    }
    const auto found = m_present->find(subject);
    if (found != m_present->end()) {
        found->second.add(event);
        return;
    }
    if (m_present->size() >= mostSubjects) {
        ++m_leftOut;
        return;
    }
    (*m_present)[subject].add(event);
}

void HourLedger::add(const AccessEvent &event)
{
    const bool isUnknown = event.outcome == EventOutcome::UnknownSubject;
    if (!event.isAccepted() && !isUnknown)
        return;
    if (event.credential != 0)
        add(WatchedSubject::credential(event.credential), event);
    if (isUnknown && event.network != 0)
        add(WatchedSubject::network(event.network), event);
}

const HourLedger::Hour *HourLedger::hour(qint64 hour) const
{
    const auto found = m_hours.find(hour);
    return found == m_hours.end() ? nullptr : &found->second;
}

const HourUse *HourLedger::use(const WatchedSubject &subject, qint64 hour) const
{
    const Hour *all = this->hour(hour);
    if (!all)
        return nullptr;
    const auto found = all->find(subject);
    return found == all->end() ? nullptr : &found->second;
}

HourUse HourLedger::window(const WatchedSubject &subject, qint64 lastHour, int hours) const
{
    HourUse all;
    for (qint64 hour = lastHour - hours + 1; hour <= lastHour; ++hour) {
        if (const HourUse *one = use(subject, hour))
            all.add(*one);
    }
    return all;
}

quint64 HourLedger::sum(const WatchedSubject &subject, qint64 lastHour, int hours, quint64 (*of)(const HourUse &)) const
{
    quint64 total = 0;
    for (qint64 hour = lastHour - hours + 1; hour <= lastHour; ++hour) {
        if (const HourUse *one = use(subject, hour))
            total += of(*one);
    }
    return total;
}

quint64 HourLedger::placesAtMost(const WatchedSubject &subject, qint64 lastHour, int hours) const
{
    // A sketch may say a little less than there is; the bound must not.
    return sum(subject, lastHour, hours, [](const HourUse &use) { return use.places.count() * 11 / 10 + 1; });
}

quint64 HourLedger::unknownAtMost(const WatchedSubject &subject, qint64 lastHour, int hours) const
{
    return sum(subject, lastHour, hours, [](const HourUse &use) { return use.refused; });
}

void HourLedger::forgetBefore(qint64 hour)
{
    m_hours.erase(m_hours.begin(), m_hours.lower_bound(hour));
    m_present = nullptr;
}

std::optional<std::pair<qint64, qint64>> HourLedger::span() const
{
    if (m_hours.empty())
        return {};
    return std::pair(m_hours.begin()->first, m_hours.rbegin()->first);
}

QStringList HourLedger::reducedCoverage() const
{
    if (m_leftOut == 0)
        return {};
    return {QCoreApplication::translate("HourLedger", "More than %1 credentials were used in one hour: %2 events of further ones were not followed by networks.")
                .arg(mostSubjects).arg(m_leftOut)};
}

void HourLedger::save(StateWriter &writer) const
{
    writer.put(m_leftOut).put(quint32(m_hours.size()));
    for (const auto &[hour, uses] : m_hours) {
        writer.put(hour).put(quint32(uses.size()));
        for (const auto &[subject, use] : uses) {
            writer.put(subject);
            use.save(writer);
        }
    }
}

void HourLedger::load(StateReader &reader)
{
    m_hours.clear();
    m_present = nullptr;
    reader.take(m_leftOut);
    for (quint32 hours = reader.takeCount(sizeof(qint64)); hours > 0; --hours) {
        Hour &uses = m_hours[reader.take<qint64>()];
        for (quint32 left = reader.takeCount(sizeof(WatchedSubject)); left > 0; --left) {
            const auto subject = reader.take<WatchedSubject>();
            uses[subject].load(reader);
        }
    }
}

} // namespace postern
