// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/SubjectFanout.h"

#include "models/detectors/EventKinds.h"
#include "models/detectors/SourceDay.h"
#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>

namespace postern {

namespace {
constexpr std::size_t mostNetworks = 20'000;
constexpr quint64 worthLearning = 50; ///< networks that read fewer people's data are never near the limit
} // namespace

SubjectFanout::SubjectFanout()
    : Detector({QStringLiteral("subject-fanout"), QStringLiteral("One network reads many people's data"), DetectorNeed::Subjects, DetectorNeed::Systems,
                {{QStringLiteral("min_score"), 0.7, 0.3, 1, QStringLiteral("the count alone suffices")},
                 {QStringLiteral("subjects"), 200, 20, 100'000, QStringLiteral("product choice")},
                 {QStringLiteral("times_median"), 20, 2, 1000, QStringLiteral("rented networks against all others")},
                 {QStringLiteral("times_p95"), 4, 1.5, 100, QStringLiteral("shared networks against themselves")}}})
{
}

bool SubjectFanout::isMuch(const WatchedSubject &subject, const NetworkUse &use, qint64 day, double median) const
{
    const auto count = double(use.subjects.count());
    if (count < parameter("subjects"))
        return false;
    const auto habit = m_habits.find(subject);
    const bool isReady = habit != m_habits.end() && habit->second.isReady();
    const bool overOwn = isReady && count >= parameter("times_p95") * habit->second.p95(day);
    const bool overOthers = count >= parameter("times_median") * std::max(median, 1.0);
    // Behind a shared address there are many honest people: only a jump of its own says something. What
    // nobody marked is judged both ways.
    if (isRented(use.kind) || use.kind == AddressKind::Vpn)
        return overOthers;
    if (use.kind == AddressKind::Unknown)
        return overOthers && (!isReady || overOwn);
    return overOwn;
}

void SubjectFanout::judge(const WatchedSubject &subject, const NetworkUse &use, qint64 day, double median, DetectorRun &run)
{
    if (!isMuch(subject, use, day, median) || run.isLearning(use.first.source, use.lastAt))
        return;
    if (run.estate().isBulkJob(WatchedSubject::credential(use.first.credential), use.lastAt, use.first.network))
        return;
    const auto habit = m_habits.find(subject);
    const double usual = habit == m_habits.end() ? 0 : habit->second.p95(day);
    DetectionScore score;
    score.add("subjects", 0.7, double(use.subjects.count()), 0, std::max(median, usual),
              QStringLiteral("The data of %1 different people was read from it on one day; half of all networks read %2 or fewer.")
                  .arg(use.subjects.count()).arg(median));
    if (use.kind == AddressKind::Hosting)
        score.add("hosting", 0.2, QStringLiteral("It is a hosting network."));
    if (use.mainProgramShare() >= 0.9)
        score.add("one-program", 0.2, use.mainProgramShare(), 0, 0.9, QStringLiteral("%1 % of the reads were by the same program.").arg(qRound(use.mainProgramShare() * 100)));
    if (use.actions.count() <= 3)
        score.add("few-pages", 0.2, double(use.actions.count()), 4, 100, QStringLiteral("Only %1 kinds of page were read.").arg(use.actions.count()));
    if (use.others == 0)
        score.add("nothing-else", 0.2, QStringLiteral("Nothing was fetched but records, as a browser would."));
    // The log it was in is no part of whom it is about.
    Detection detection = run.begin(name(), {subject.kind, 0, subject.id, 0}, {use.first, use.lastAt, quint32(std::min<quint64>(use.reads, ~0u))});
    detection.account = 0; // many people's accounts, or none
    detection.person = 0;
    run.say(std::move(detection), score, parameter("min_score"));
}

void SubjectFanout::judgeSources(const SourceDay &day, DetectorRun &run)
{
    const double median = day.medianSubjects();
    for (const auto &[network, entry] : day.networks().entries())
        judge({WatchedKind::Network, 0, network, quint64(day.source())}, entry.kept, day.day(), median, run);
    for (const auto &[asn, entry] : day.operators().entries())
        judge({WatchedKind::Asn, 0, asn, quint64(day.source())}, entry.kept, day.day(), median, run);
}

void SubjectFanout::learnSources(const SourceDay &day)
{
    const double median = day.medianSubjects();
    const auto learn = [&](const WatchedSubject &subject, const NetworkUse &use) {
        if (use.subjects.count() < worthLearning || (m_habits.size() >= mostNetworks && !m_habits.contains(subject)))
            return;
        // A day that is too much is not learned, whether somebody was told or not.
        if (!isMuch(subject, use, day.day(), median))
            m_habits[subject].learn(day.day(), double(use.subjects.count()));
    };
    for (const auto &[network, entry] : day.networks().entries())
        learn({WatchedKind::Network, 0, network, quint64(day.source())}, entry.kept);
    for (const auto &[asn, entry] : day.operators().entries())
        learn({WatchedKind::Asn, 0, asn, quint64(day.source())}, entry.kept);
}

void SubjectFanout::save(StateWriter &writer) const
{
    writer.put(quint32(m_habits.size()));
    for (const auto &[subject, habit] : m_habits) {
        writer.put(subject);
        habit.save(writer);
    }
}

void SubjectFanout::load(StateReader &reader)
{
    m_habits.clear();
    for (quint32 left = reader.takeCount(sizeof(WatchedSubject)); left > 0; --left) {
        const auto subject = reader.take<WatchedSubject>();
        m_habits[subject].load(reader);
    }
}

} // namespace postern
