// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/SecretBulk.h"

#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

namespace postern {

namespace {
constexpr std::size_t readsKept = 256, secretsKept = 4096, mostReaders = 20'000;

/// Which secret: by its record, else by the store that holds it.
quint64 secretOf(const AccessEvent &event)
{
    return event.record != 0 ? event.record : event.store;
}
} // namespace

SecretBulk::SecretBulk()
    : Detector({QStringLiteral("secret-bulk"), QStringLiteral("Many secrets read in a short time"), DetectorNeed::SecretReads, {},
                {{QStringLiteral("min_score"), 0.5, 0.3, 1, QStringLiteral("either count suffices")},
                 {QStringLiteral("distinct"), 10, 3, 200, QStringLiteral("Elastic: Key Vault 10, AWS 20")},
                 {QStringLiteral("window_min"), 10, 1, 120, QStringLiteral("product choice")},
                 {QStringLiteral("times_p95"), 3, 1.5, 20, QStringLiteral("product choice")}}})
{
}

void SecretBulk::turnDay(Reader &reader, qint64 day)
{
    if (day <= reader.day)
        return;
    if (!reader.today.empty() && !reader.wasFlagged)
        reader.daily.learn(reader.day, double(reader.today.size()));
    reader.today.clear();
    reader.wasFlagged = false;
    reader.day = day;
}

void SecretBulk::judge(const Sighting &sighting, const WatchedSubject &subject, Reader &reader, DetectorRun &run)
{
    const AccessEvent &event = sighting.event;
    std::set<quint64> inWindow;
    for (const Read &one : reader.last)
        inWindow.insert(one.secret);
    DetectionScore score;
    if (double(inWindow.size()) >= parameter("distinct"))
        score.add("burst", 0.7, double(inWindow.size()), 0, parameter("distinct") - 1,
                  QStringLiteral("%1 different secrets were read within %2 minutes.").arg(inWindow.size()).arg(parameter("window_min")));
    const double usual = reader.daily.p95(reader.day);
    // Below the count of a burst, three times little is still little.
    if (reader.daily.isReady() && double(reader.today.size()) >= std::max(parameter("times_p95") * usual, parameter("distinct")))
        score.add("day", 0.6, double(reader.today.size()), 0, usual,
                  QStringLiteral("%1 different secrets were read that day; on 95 of 100 days it is %2 or less.").arg(reader.today.size()).arg(usual));
    if (score.isEmpty())
        return;
    const int tier = run.estate().tierOf(event);
    if (tier <= 1)
        score.add("privileged", 0.3, tier, 2, 4, QStringLiteral("The identity holds tier %1 access.").arg(tier));
    Detection detection = run.begin(name(), subject, sighting);
    if (!reader.last.empty() && score.factors().first().name == QLatin1String("burst"))
        detection.firstAt = instantFromEpoch(reader.last.front().at);
    reader.wasFlagged = true;
    run.say(std::move(detection), score, parameter("min_score"));
}

void SecretBulk::observe(const Sighting &sighting, DetectorRun &run)
{
    const AccessEvent &event = sighting.event;
    if (event.activity != EventActivity::SecretRead || !event.isAccepted() || secretOf(event) == 0)
        return;
    const auto subject = event.account != 0 ? WatchedSubject::account(event.account) : WatchedSubject::credential(event.credential);
    if (subject.id == 0 || run.estate().isBulkJob(subject, event.at, event.network))
        return;
    if (m_readers.size() >= mostReaders && !m_readers.contains(subject))
        return;
    Reader &reader = m_readers[subject];
    turnDay(reader, event.day());
    const bool isAgain = !reader.last.empty() && reader.today.contains(secretOf(event));
    reader.last.push_back({event.at, secretOf(event)});
    while (reader.last.size() > readsKept || reader.last.front().at < event.at - qint64(parameter("window_min")) * 60)
        reader.last.pop_front();
    if (reader.today.size() < secretsKept)
        reader.today.insert(secretOf(event));
    if (!isAgain)
        judge(sighting, subject, reader, run);
}

void SecretBulk::closeDay(qint64 day, DetectorRun &)
{
    for (auto &[subject, reader] : m_readers) {
        if (reader.day <= day)
            turnDay(reader, day + 1);
    }
}

void SecretBulk::save(StateWriter &writer) const
{
    writer.put(quint32(m_readers.size()));
    for (const auto &[subject, reader] : m_readers) {
        writer.put(subject).put(std::vector<Read>(reader.last.begin(), reader.last.end()));
        writer.put(std::vector<quint64>(reader.today.begin(), reader.today.end())).put(reader.day).put(reader.wasFlagged);
        reader.daily.save(writer);
    }
}

void SecretBulk::load(StateReader &reader)
{
    m_readers.clear();
    for (quint32 left = reader.takeCount(sizeof(WatchedSubject)); left > 0; --left) {
        Reader &one = m_readers[reader.take<WatchedSubject>()];
        const auto last = reader.takeAll<Read>();
        one.last.assign(last.begin(), last.end());
        const auto today = reader.takeAll<quint64>();
        one.today.insert(today.begin(), today.end());
        reader.take(one.day);
        reader.take(one.wasFlagged);
        one.daily.load(reader);
    }
}

} // namespace postern
