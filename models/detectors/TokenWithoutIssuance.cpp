// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/TokenWithoutIssuance.h"

#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace postern {

namespace {
constexpr std::size_t mostTokens = 2'000'000; ///< waiting for their issue
constexpr qint64 toleranceSeconds = 300;      ///< clocks of issuer and gateway
} // namespace

TokenWithoutIssuance::TokenWithoutIssuance()
    : Detector({QStringLiteral("token-without-issuance"), QStringLiteral("Accepted tokens that nobody issued"),
                DetectorNeed::Tokens | DetectorNeed::Issuance, DetectorNeed::Credentials,
                {{QStringLiteral("min_score"), 0.5, 0.3, 1, QStringLiteral("the comparison alone suffices")},
                 {QStringLiteral("tokens"), 5, 1, 1000, QStringLiteral("product choice: above what gaps of a log explain")},
                 {QStringLiteral("days"), 7, 1, 30, QStringLiteral("product choice")},
                 {QStringLiteral("life_days"), 31, 1, 366, QStringLiteral("longest life of a token, with a day on top")}}})
{
}

void TokenWithoutIssuance::collect(const AccessEvent &event)
{
    if (event.token == 0)
        return;
    if (event.activity == EventActivity::TokenIssue) {
        if (event.outcome != EventOutcome::Failure && event.outcome != EventOutcome::Denied)
            m_issued.add(event.token, event.at);
        return;
    }
    if (!event.isAccepted() || m_issued.mayHave(event.token, event.at, int(parameter("life_days")), toleranceSeconds))
        return;
    const auto subject = event.credential != 0 ? WatchedSubject::credential(event.credential)
                                               : WatchedSubject{WatchedKind::Source, 0, quint64(event.source), 0};
    if (m_tokens >= mostTokens) {
        ++m_leftOut;
        return;
    }
    Unissued &unissued = m_open[event.day()][subject];
    m_tokens += unissued.tokens.insert(event.token).second;
    if (unissued.first.at == 0 || std::pair(event.at, event.id) < std::pair(unissued.first.at, unissued.first.id))
        unissued.first = event;
    unissued.firstAt = unissued.first.at;
    unissued.lastAt = std::max(unissued.lastAt, event.at);
}

void TokenWithoutIssuance::settle(qint64 day, Day &open)
{
    for (auto one = open.begin(); one != open.end();) {
        auto &[subject, unissued] = *one;
        // Until the log of issued tokens has come as far as the tokens have, nothing is missing in it.
        if (m_issued.isEmpty() || m_issued.newestAt() + toleranceSeconds < unissued.lastAt) {
            ++one;
            continue;
        }
        std::erase_if(unissued.tokens, [&](quint64 token) {
            return m_issued.mayHave(token, day * 86400 + 86399, int(parameter("life_days")), toleranceSeconds);
        });
        if (!unissued.tokens.empty())
            m_forged[day][subject] = std::move(unissued);
        one = open.erase(one);
    }
}

void TokenWithoutIssuance::judge(const WatchedSubject &subject, qint64 day, DetectorRun &run)
{
    std::unordered_set<quint64> tokens;
    const Unissued *first = nullptr;
    qint64 lastAt = 0;
    for (const auto &[when, all] : m_forged) {
        const auto found = all.find(subject);
        if (when > day || when <= day - qint64(parameter("days")) || found == all.end())
            continue;
        first = first ? first : &found->second;
        tokens.insert(found->second.tokens.begin(), found->second.tokens.end());
        lastAt = found->second.lastAt;
    }
    if (!first || double(tokens.size()) < parameter("tokens"))
        return;
    DetectionScore score;
    score.add("unissued-tokens", 0.9, double(tokens.size()), 0, parameter("tokens") - 1,
              QStringLiteral("%1 tokens were accepted within %2 days that are not in the log of issued tokens.").arg(tokens.size()).arg(parameter("days")));
    if (subject.kind == WatchedKind::Credential && first->first.network != 0
        && run.seen().isNew(subject, Feature::Network, first->first.network, instantFromEpoch(first->first.at)))
        score.add("new-network", 0.1, QStringLiteral("Network %1 was not used with the key before.")
                      .arg(QString::fromStdString(IpAddress::networkText(first->first.network))));
    Detection detection = run.begin(name(), subject, {first->first, lastAt, quint32(tokens.size())});
    detection.foundAt = instantFromEpoch(lastAt);
    run.say(std::move(detection), score, parameter("min_score"));
}

void TokenWithoutIssuance::closeDay(qint64 day, DetectorRun &run)
{
    for (auto open = m_open.begin(); open != m_open.end() && open->first <= day;) {
        const qint64 when = open->first;
        std::vector<WatchedSubject> news;
        settle(when, open->second);
        for (const auto &[subject, unissued] : m_forged[when]) {
            if (!unissued.isTold)
                news.push_back(subject);
        }
        for (const WatchedSubject &subject : news) {
            m_forged[when][subject].isTold = true;
            judge(subject, when, run);
        }
        open = open->second.empty() ? m_open.erase(open) : std::next(open);
    }
    // What waited for its issuance log for as long as a token may live waits no more.
    const auto life = qint64(parameter("life_days"));
    m_open.erase(m_open.begin(), m_open.lower_bound(day - life));
    m_forged.erase(m_forged.begin(), m_forged.lower_bound(day - qint64(parameter("days"))));
    m_issued.forgetBefore(day - life - 1);
    m_tokens = 0;
    for (const auto &[when, all] : m_open) {
        for (const auto &[subject, unissued] : all)
            m_tokens += unissued.tokens.size();
    }
}

QStringList TokenWithoutIssuance::reducedCoverage() const
{
    if (m_leftOut == 0)
        return {};
    return {QCoreApplication::translate("TokenWithoutIssuance", "%1 accepted tokens were not compared with the issued ones: more than two million were waiting for their issuance log.")
                .arg(m_leftOut)};
}

void TokenWithoutIssuance::save(StateWriter &writer) const
{
    m_issued.save(writer);
    writer.put(m_leftOut);
    for (const auto *days : {&m_open, &m_forged}) {
        writer.put(quint32(days->size()));
        for (const auto &[day, all] : *days) {
            writer.put(day).put(quint32(all.size()));
            for (const auto &[subject, one] : all)
                writer.put(subject).put(std::vector<quint64>(one.tokens.begin(), one.tokens.end())).put(one.firstAt).put(one.lastAt).put(one.first).put(one.isTold);
        }
    }
}

void TokenWithoutIssuance::load(StateReader &reader)
{
    m_issued.load(reader);
    reader.take(m_leftOut);
    m_tokens = 0;
    for (auto *days : {&m_open, &m_forged}) {
        days->clear();
        for (quint32 left = reader.takeCount(sizeof(qint64)); left > 0; --left) {
            Day &day = (*days)[reader.take<qint64>()];
            for (quint32 subjects = reader.takeCount(sizeof(WatchedSubject)); subjects > 0; --subjects) {
                Unissued &one = day[reader.take<WatchedSubject>()];
                const auto tokens = reader.takeAll<quint64>();
                one.tokens.insert(tokens.begin(), tokens.end());
                reader.take(one.firstAt);
                reader.take(one.lastAt);
                reader.take(one.first);
                reader.take(one.isTold);
                m_tokens += days == &m_open ? one.tokens.size() : 0;
            }
        }
    }
}

} // namespace postern
