// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <map>
#include <vector>

namespace postern {

class StateReader;
class StateWriter;

/// Which tokens were issued: a Bloom filter a day, ten bits a token. It never denies a token that was
/// issued; of those that were not, it takes about one in a hundred for issued.
class IssuedTokens
{
public:
    /// hash: keyed hash of the token's id.
    void add(quint64 hash, qint64 at);
    /// Issued at most `lifeDays` days before `at`, or at most `toleranceSeconds` after.
    bool mayHave(quint64 hash, qint64 at, int lifeDays, qint64 toleranceSeconds) const;
    /// Tokens issued before that day are not accepted any more.
    void forgetBefore(qint64 day);
    bool isEmpty() const { return m_days.empty(); }
    /// The newest issue that was seen, UTC s; 0: none.
    qint64 newestAt() const { return m_newestAt; }
    std::size_t bytes() const;

    void save(StateWriter &writer) const;
    void load(StateReader &reader);

private:
    static constexpr std::size_t tokensOfFilter = 100'000;
    static constexpr std::size_t words = tokensOfFilter * 10 / 64;
    static constexpr int probes = 7;
    /// The filters of one day; a new one when the last is full.
    struct Day
    {
        std::vector<std::vector<quint64>> filters;
        quint32 inLast = 0;
    };
    static bool has(const std::vector<quint64> &filter, quint64 hash);

    std::map<qint64, Day> m_days;
    qint64 m_newestAt = 0;
};

} // namespace postern
