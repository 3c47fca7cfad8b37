// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/EventActivity.h"

#include <array>
#include <unordered_map>

namespace postern {

namespace {

constexpr std::array<std::string_view, eventActivityCount> words{
    "",           "sign-in",    "token-use",     "token-issue",       "read",       "secret-read",        "api-call",
    "write",      "create",     "delete",        "enable",            "disable",    "grant",              "revoke",
    "activate",   "pwd-reset",  "mfa-add",       "mfa-reset",         "mfa-prompt", "mfa-deny",           "mfa-approve",
    "key-create", "secret-add", "login-profile", "federation-change", "idp-change", "mfa-policy-change",  "access-policy-change",
    "trust-key-add", "kms-policy-change", "log-stop", "log-delete", "log-filter", "sign-out", "remote-interactive",
    "legacy-auth", "other"};

const std::unordered_map<std::string_view, EventActivity> &byWord()
{
    static const std::unordered_map<std::string_view, EventActivity> all = [] {
        std::unordered_map<std::string_view, EventActivity> made{
            {"login", EventActivity::SignIn},           {"interactive", EventActivity::SignIn},
            {"logout", EventActivity::SignOut},         {"token", EventActivity::TokenUse},
            {"password-reset", EventActivity::PasswordReset}, {"log-clear", EventActivity::LogDelete},
            {"fed-cred-add", EventActivity::SecretAdd}, {"update", EventActivity::Write},
            {"activation", EventActivity::Activate},    {"download", EventActivity::Read},
            {"query", EventActivity::Read}};
        for (std::size_t i = 1; i < words.size(); ++i)
            made.emplace(words[i], EventActivity(i));
        return made;
    }();
    return all;
}

} // namespace

std::string_view wordOf(EventActivity activity)
{
    return words[std::size_t(activity)];
}

EventActivity eventActivityOf(std::string_view word)
{
    if (word.empty())
        return EventActivity::Unknown;
    const auto found = byWord().find(word);
    return found == byWord().end() ? EventActivity::Other : found->second;
}

bool isSecurityChange(EventActivity activity)
{
    switch (activity) {
    case EventActivity::Unknown:
    case EventActivity::SignIn:
    case EventActivity::SignOut:
    case EventActivity::TokenUse:
    case EventActivity::TokenIssue:
    case EventActivity::Read:
    case EventActivity::ApiCall:
    case EventActivity::Write:
    case EventActivity::MfaPrompt:
    case EventActivity::MfaApprove:
    case EventActivity::RemoteInteractive:
    case EventActivity::LegacyAuth:
    case EventActivity::Other:
        return false;
    default:
        return true;
    }
}

bool isRead(EventActivity activity)
{
    return activity == EventActivity::Read || activity == EventActivity::SecretRead;
}

} // namespace postern
