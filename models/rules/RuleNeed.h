// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace postern {

/// What a rule must be told by sources before it can be judged.
enum class RuleNeed {
    People,      ///< the HR feed; always concerns every subject
    Accounts,
    Grants,      ///< who holds what
    Credentials,
    Custody,     ///< who has known a secret
    Checkouts,
    Ownerships,
    Usage,       ///< use of single entitlements
    Events,
    LastUse,     ///< capability: the source reports when an account or key was last used
    Mfa,         ///< capability: the source reports how an account signs in
    Issuance,    ///< some source logs the issue of tokens
    Alerts,      ///< what other systems flagged
    ChangeWindows, ///< some calendar says when changes are planned
    Reviews,     ///< some source tells when powerful rights were reviewed
    Findings     ///< what other rules found: judged after all of them, and always there
};

inline constexpr int ruleNeedCount = 16;

/// The word in a rule's header: people, accounts, grants, credentials, custody, checkouts, ownerships,
/// usage, events, last-use, mfa, issuance, alerts, change-windows,
/// reviews, findings.
QString toText(RuleNeed need);
/// Nothing when it is none of these words.
std::optional<RuleNeed> ruleNeedFromText(const QString &text);

} // namespace postern
