// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"
#include "models/base/Instant.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace postern {

/// Everything of one person: accounts, secrets they hold or have seen, entitlements, and use after they left.
struct PersonCard
{
    /// One account of theirs.
    struct Account
    {
        qint64 accountId = 0;
        QString name;
        QString source;
        bool isLive = false;
        bool isOwned = false;  ///< they answer for it; it is not their login
        bool isLikely = false; ///< matched by name only
        Severity level = Severity::None;
        QString privilege;     ///< the strongest entitlement; may be empty
    };
    /// One secret that they have known.
    struct Secret
    {
        QString name;
        QString how;   ///< "created it", "found on a device"
        QString since; ///< "since 11 Mar 2024"
        bool isLive = false;
        bool stillKnows = false; ///< it is live and was not rotated since they knew it
        qint64 accountId = 0;    ///< what it opens; 0: not known
    };
    /// One account's use after the person left.
    struct UseAfter
    {
        qint64 accountId = 0;
        QString account;
        qint64 events = 0;
        Instant lastAt{};
    };

    qint64 personId = 0;
    QString name;
    QString line; ///< "Platform engineer, Identity"
    std::optional<Instant> leftAt;
    Severity level = Severity::None;
    int score = 0;
    QVector<Account> accounts;
    QVector<Secret> secrets;
    QStringList entitlements; ///< strongest first, at most mostEntitlements
    qint64 allEntitlements = 0;
    QVector<UseAfter> after;

    static constexpr int mostEntitlements = 12;
};

} // namespace postern
