// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/detectors/Replay.h"

#include <algorithm>

namespace postern::test {

Replay::Replay(const Estate &estate, const GeoLocator *geo)
    : m_estate(estate), m_geo(geo), m_bank(std::make_unique<DetectorBank>(estate, geo))
{
}

Result<void> Replay::keep(const AccessEvent &event)
{
    evidence.push_back(event);
    return {};
}

void Replay::passHour(qint64 at)
{
    std::vector<const ActivityDay *> busy;
    for (const auto &[number, subjects] : m_days) {
        for (const auto &[subject, one] : subjects) {
            if (one.events >= ActivityObserver::busyEvents)
                busy.push_back(&one);
        }
    }
    (void)m_bank->hourPassed(at / hour * hour, busy, context()).isOk();
    while (!m_days.empty() && (qint64(m_days.begin()->first) + 2) * day <= at)
        close(m_days.begin()->first);
}

void Replay::close(qint32 number)
{
    std::vector<const ActivityDay *> days;
    for (const auto &[subject, one] : m_days[number])
        days.push_back(&one);
    (void)m_bank->dayClosed(number, days, false, context()).isOk();
    m_days.erase(number);
}

void Replay::feed(const std::vector<AccessEvent> &events)
{
    for (const AccessEvent &event : events) {
        if (!m_ids.insert(event.id).second)
            continue;
        m_source = event.source;
        m_bank->beginSource(m_source);
        if (event.at / hour > m_watermark / hour && m_watermark > 0)
            passHour(event.at);
        m_watermark = std::max(m_watermark, event.at);
        (void)m_bank->observe({&event, 1}, context()).isOk();
        auto &subjects = m_days[event.day()];
        const auto add = [&](ActivitySubjectKind kind, NameNumber number) {
            if (number == 0)
                return;
            const ActivitySubject subject{kind, number, event.store};
            ActivityDay &one = subjects[subject];
            one.subject = subject;
            one.day = event.day();
            one.add(event);
        };
        add(ActivitySubjectKind::Account, event.account);
        add(ActivitySubjectKind::Credential, event.credential);
    }
    m_bank->finish();
    take();
}

void Replay::closeAll()
{
    m_bank->beginSource(m_source);
    while (!m_days.empty())
        close(m_days.begin()->first);
    m_bank->finish();
    take();
}

void Replay::restart()
{
    const QByteArray state = m_bank->state();
    m_bank = std::make_unique<DetectorBank>(m_estate, m_geo);
    if (!m_bank->restore(state))
        qFatal("the state is not whole");
}

void Replay::take()
{
    m_now.clear();
    for (Detection &one : m_bank->takeDetections()) {
        if (one.isProvisional) {
            m_now.push_back(std::move(one));
            continue;
        }
        const auto same = std::find_if(m_final.begin(), m_final.end(), [&](const Detection &known) { return known.mayMerge(one); });
        if (same != m_final.end())
            *same = std::move(one);
        else
            m_final.push_back(std::move(one));
    }
}

std::vector<Detection> Replay::detections() const
{
    std::vector<Detection> all = m_now;
    for (const Detection &one : m_final) {
        if (std::none_of(m_now.begin(), m_now.end(), [&](const Detection &now) { return now.mayMerge(one); }))
            all.push_back(one);
    }
    return all;
}

std::vector<Detection> Replay::of(const char *detector) const
{
    std::vector<Detection> some;
    for (const Detection &one : detections()) {
        if (one.detector == QLatin1String(detector))
            some.push_back(one);
    }
    return some;
}

QStringList Replay::lines() const
{
    QStringList lines;
    for (const Detection &one : detections()) {
        lines << QStringLiteral("%1 %2:%3:%4 %5 %6 %7 %8").arg(one.detector).arg(int(one.subject.kind)).arg(one.subject.id).arg(one.subject.store)
                     .arg(toIso(one.firstAt), toIso(one.lastAt)).arg(one.score, 0, 'f', 4).arg(one.factors.size());
    }
    lines.sort();
    return lines;
}

quint64 nextId()
{
    static quint64 last = 0;
    return spread(++last);
}

quint64 spread(quint64 value)
{
    value += 0x9E3779B97F4A7C15u;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
    return value ^ (value >> 31);
}

AccessEvent signIn(qint64 at)
{
    AccessEvent event;
    event.at = at;
    event.id = nextId();
    event.account = 1;
    event.source = 1;
    event.activity = EventActivity::SignIn;
    event.outcome = EventOutcome::Success;
    event.address = IpAddress::ofV4(0xC6336407); // 198.51.100.7
    event.network = event.address.network();
    event.country = countryOf("KR");
    event.asn = 64500;
    event.userAgent = 1;
    return event;
}

AccessEvent readEvent(qint64 at, quint64 record)
{
    AccessEvent event = signIn(at);
    event.account = 0;
    event.credential = 1;
    event.activity = EventActivity::Read;
    event.store = 1;
    event.record = spread(record);
    event.subject = spread(record + 1'000'000'000);
    return event;
}

} // namespace postern::test
