// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/Scope.h"

#include <optional>
#include <string>
#include <vector>

namespace postern {

/// What an AWS policy document allows, read simply: Action, NotAction and Resource of its Allow
/// statements; conditions, permission boundaries and Deny statements are not weighed.
struct AwsPolicy
{
    int tier = 3;                   ///< 0 controls identities, 1 secrets or data, 2 changes things, 3 reads
    std::vector<std::string> flags; ///< wildcard, iam-write, secret-read, data-read

    /// document: an object, or a text of JSON, URL-encoded or not. Nothing when it is no policy.
    static std::optional<AwsPolicy> read(const Node &document, const Scope &scope);
};

} // namespace postern
