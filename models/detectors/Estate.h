// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/AccessEvent.h"
#include "models/detectors/WatchedSubject.h"

#include <QString>
#include <QVector>

#include <optional>
#include <unordered_map>
#include <vector>

namespace postern {

/// What is known of the accounts, keys and stores that events speak of, by the numbers of the events.
/// Times are UTC s; what is not known is not there.
class Estate
{
public:
    /// A login.
    struct Account
    {
        qint64 identity = 0;          ///< identity.id
        qint64 person = 0;            ///< identity.id of its person; 0: none known
        int tier = 4;
        quint32 peerGroup = 0;        ///< people with the same work; 0: none
        int utcOffset = 0;            ///< s, of the workplace
        bool isKnown = false;         ///< a source of accounts has it
        bool isMachine = false;
        std::optional<bool> hasMfa{};
        std::optional<qint64> createdAt{}, lastUsedAt{}; ///< as its source says
        std::optional<qint64> personLeftAt{};
    };
    /// A key, token or secret.
    struct Credential
    {
        qint64 identity = 0;
        int tier = 4;
        bool isKnown = false;
        bool isMachine = false;       ///< used by programs: keys, tokens, certificates
        bool isSigningKey = false;
        std::vector<quint64> pinnedNetworks{}; ///< where alone it may be used; empty: anywhere
        std::optional<qint64> createdAt{}, lastUsedAt{};
        std::optional<qint64> custodianGoneAt{}; ///< when the first of those who know it left or changed role
    };
    /// A place with records.
    struct Store
    {
        qint64 identity = 0;
        qint64 records = 0; ///< 0: not known
    };
    /// A privilege that was given.
    struct Grant
    {
        qint64 id = 0;
        NameNumber account = 0;
        int tier = 4;
        qint64 from = 0;
        QString entitlement{};  ///< its name; may be hostile
        QString grantedBy{};
        bool hasTicket = false, isViaPam = false, isSelfGranted = false;
    };
    /// A span of time that somebody declared: a change window, on-call duty, a journey.
    struct Span
    {
        qint64 from = 0, to = 0;
        bool contains(qint64 at) const { return at >= from && at <= to; }
    };
    /// Work that reads much by design.
    struct BulkJob
    {
        WatchedSubject subject;          ///< account or credential
        std::vector<quint64> networks{};   ///< from there alone; empty: from anywhere
        qint64 until = 0;
    };

    const Account &account(NameNumber number) const { return find(accounts, number); }
    const Credential &credential(NameNumber number) const { return find(credentials, number); }
    const Store &store(NameNumber number) const { return find(stores, number); }
    /// The better tier of an account and a credential: the lower number.
    int tierOf(const AccessEvent &event) const;
    qint64 personOf(const AccessEvent &event) const { return account(event.account).person; }
    /// Declared as a job that reads much, at that time. `network` 0: not known.
    bool isBulkJob(const WatchedSubject &subject, qint64 at, quint64 network = 0) const;
    bool isOnCall(NameNumber account, qint64 at) const;
    bool isTravelling(NameNumber account, CountryCode country, qint64 at) const;
    bool isChangeWindow(qint64 at) const;
    /// Grants of the account that begin within [from, to].
    QVector<const Grant *> grantsOf(NameNumber account, qint64 from, qint64 to) const;

    std::unordered_map<NameNumber, Account> accounts;
    std::unordered_map<NameNumber, Credential> credentials;
    std::unordered_map<NameNumber, Store> stores;
    std::vector<Grant> grants; ///< by account, then by beginning: see sortGrants()
    void sortGrants();
    std::vector<BulkJob> bulkJobs;
    std::vector<Span> changeWindows;
    std::unordered_multimap<NameNumber, Span> onCall;
    std::unordered_multimap<NameNumber, std::pair<CountryCode, Span>> journeys;

private:
    template <typename T>
    static const T &find(const std::unordered_map<NameNumber, T> &all, NameNumber number)
    {
        static const T unknown{};
        const auto found = all.find(number);
        return found == all.end() ? unknown : found->second;
    }
};

} // namespace postern
