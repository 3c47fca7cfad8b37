// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/IssuedTokens.h"

#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>

namespace postern {

namespace {
/// The n-th bit of a hash in a filter of that many words.
std::size_t bitOf(quint64 hash, int probe, std::size_t words)
{
    const quint64 step = (hash >> 32) | 1;
    return std::size_t((hash + quint64(probe) * step * 0x9E3779B97F4A7C15u) % (words * 64));
}
} // namespace

bool IssuedTokens::has(const std::vector<quint64> &filter, quint64 hash)
{
    for (int probe = 0; probe < probes; ++probe) {
        const std::size_t bit = bitOf(hash, probe, filter.size());
        if (!(filter[bit / 64] >> (bit % 64) & 1))
            return false;
    }
    return true;
}

void IssuedTokens::add(quint64 hash, qint64 at)
{
    Day &day = m_days[at / 86400];
    m_newestAt = std::max(m_newestAt, at);
    if (std::any_of(day.filters.begin(), day.filters.end(), [hash](const auto &filter) { return has(filter, hash); }))
        return;
    if (day.filters.empty() || day.inLast >= tokensOfFilter) {
        day.filters.emplace_back(words, 0);
        day.inLast = 0;
    }
    for (int probe = 0; probe < probes; ++probe) {
        const std::size_t bit = bitOf(hash, probe, words);
        day.filters.back()[bit / 64] |= quint64(1) << (bit % 64);
    }
    ++day.inLast;
}

bool IssuedTokens::mayHave(quint64 hash, qint64 at, int lifeDays, qint64 toleranceSeconds) const
{
    const qint64 last = (at + toleranceSeconds) / 86400;
    for (auto day = m_days.lower_bound(at / 86400 - lifeDays); day != m_days.end() && day->first <= last; ++day) {
        for (const auto &filter : day->second.filters) {
            if (has(filter, hash))
                return true;
        }
    }
    return false;
}

void IssuedTokens::forgetBefore(qint64 day)
{
    m_days.erase(m_days.begin(), m_days.lower_bound(day));
}

std::size_t IssuedTokens::bytes() const
{
    std::size_t all = 0;
    for (const auto &[day, one] : m_days)
        all += one.filters.size() * words * sizeof(quint64);
    return all;
}

void IssuedTokens::save(StateWriter &writer) const
{
    writer.put(m_newestAt).put(quint32(m_days.size()));
    for (const auto &[day, one] : m_days) {
        writer.put(day).put(one.inLast).put(quint32(one.filters.size()));
        for (const auto &filter : one.filters)
            writer.put(filter);
    }
}

void IssuedTokens::load(StateReader &reader)
{
    m_days.clear();
    reader.take(m_newestAt);
    for (quint32 left = reader.takeCount(sizeof(qint64)); left > 0; --left) {
        Day &day = m_days[reader.take<qint64>()];
        reader.take(day.inLast);
        for (quint32 filters = reader.takeCount(sizeof(quint32)); filters > 0; --filters) {
            auto filter = reader.takeAll<quint64>();
            if (filter.size() == words)
                day.filters.push_back(std::move(filter));
        }
    }
}

} // namespace postern
