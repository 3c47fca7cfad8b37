// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/findings/Severity.h"

#include <QString>
#include <QVector>

#include <optional>

namespace postern {

/// Which accounts a list shows. What is empty does not filter.
struct AccountFilter
{
    /// The list it is.
    enum class Scope { Everything, Privileged, Dormant, Orphaned };
    /// The tab of the list.
    enum class View { All, AtRisk, NoOwner, NoStrongMfa, StandingAdmin };

    Scope scope = Scope::Privileged;
    View view = View::All;
    QString text; ///< In the account's name, its owner or its privilege.
    QVector<Severity> levels;
    QVector<qint64> sources; ///< source_id
    QStringList kinds;       ///< human, service, shared …
    bool isPrivileged = false;         ///< Only privileged ones, in a list of others.
    QStringList depends;               ///< nothing, job, leave, unknown, break-glass: see the view closing
    std::optional<Instant> usedFrom;   ///< Last used at or after.
    std::optional<Instant> usedBefore; ///< Last used before; includes "never" but not "not known".

    bool operator==(const AccountFilter &) const = default;
};

} // namespace postern
