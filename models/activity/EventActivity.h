// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace postern {

/// What an access event did, in the closed words of the event table's activity.
/// Stored as a number: new ones go at the end.
enum class EventActivity : quint8 {
    Unknown,
    SignIn,
    TokenUse,
    TokenIssue,
    Read,
    SecretRead,
    ApiCall,
    Write,
    Create,
    Delete,
    Enable,
    Disable,
    Grant,
    Revoke,
    Activate,
    PasswordReset,
    MfaAdd,
    MfaReset,
    MfaPrompt,
    MfaDeny,
    MfaApprove,
    KeyCreate,
    SecretAdd,
    LoginProfile,
    FederationChange,
    IdpChange,
    MfaPolicyChange,
    AccessPolicyChange,
    TrustKeyAdd,
    KmsPolicyChange,
    LogStop,
    LogDelete,
    LogFilter,
    SignOut,
    RemoteInteractive,
    LegacyAuth,
    Other
};
constexpr int eventActivityCount = int(EventActivity::Other) + 1;

/// "sign-in". "" for Unknown.
std::string_view wordOf(EventActivity activity);
/// By its word; other common words (login, pwd-reset, log-clear …) are understood. Other when it is none.
EventActivity eventActivityOf(std::string_view word);
/// A change of who may do what, or of the watch itself: these stay rows of the event table.
bool isSecurityChange(EventActivity activity);
/// Data of a store was returned.
bool isRead(EventActivity activity);

} // namespace postern
