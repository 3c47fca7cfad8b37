// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/Database.h"

#include <QRandomGenerator>

namespace postern::test {

/// A made-up company of any size with a past: people who came and left, accounts made, used and closed, keys and those who
/// know them, over eight years, as three reads in the last two hundred days told it. The same seed gives the same rows.
class HistoryEstate
{
public:
    static constexpr qint64 day = 86400;
    static constexpr qint64 now = 1'795'416'120; // 2026-11-23T06:42:00Z
    static constexpr qint64 firstRead = now - 200 * day;
    static constexpr qint64 secondRead = now - 100 * day;
    static constexpr qint64 thirdRead = now - day / 2;

    /// Fills an open, empty workspace.
    static Result<void> fill(Database &database, int accounts, quint32 seed);

private:
    HistoryEstate(Database &database, int accounts, quint32 seed) : m_database(database), m_accounts(accounts), m_random(seed) {}
    Result<void> fillAll();
    Result<void> addSources();
    Result<void> addPeople();
    Result<void> addEntitlements();
    Result<void> addAccounts();
    Result<void> addAccount(int number);
    Result<void> addGrants(qint64 account, int howMany);
    Result<void> addCredential(qint64 account, int number);

    bool chance(int percent) { return int(m_random.bounded(100)) < percent; }
    qint64 past(int days) { return now - qint64(m_random.bounded(quint32(days))) * day - qint64(m_random.bounded(86400)); }
    Value maybe(int percent, qint64 value) { return chance(percent) ? Value(value) : Value(); }
    /// valid_from, known_from and known_to of a thing that began then: known since one of the reads, some gone with a later one.
    struct Known
    {
        qint64 validFrom, from;
        Value to;
    };
    Known known(qint64 began);

    Database &m_database;
    int m_accounts;
    QRandomGenerator m_random;
    int m_people = 0;
    static constexpr int entitlements = 300;
};

} // namespace postern::test
