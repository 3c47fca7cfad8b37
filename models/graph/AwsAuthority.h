// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/graph/AwsStatement.h"

#include <map>
#include <optional>
#include <span>
#include <string_view>

namespace postern {

/// What is asked of the policies of a principal.
struct AwsRequest
{
    std::string action;   ///< lower case: iam:passrole
    std::string resource; ///< ARN
    /// Condition keys of which the value is known, lower case: iam:passedtoservice, iam:policyarn …
    std::map<std::string, std::string> known;
};

/// Whether a request is allowed. Conditions that cannot be judged from what was read are named, never
/// taken for granted either way.
struct AwsVerdict
{
    enum class Word { No, If, Yes };
    Word word = Word::No;
    std::string policy;                    ///< what allows it
    std::vector<std::string> notEvaluated; ///< condition keys that were not judged

    bool isAllowed() const { return word != Word::No; }
    /// Both have to be allowed; what is unknown of either stays unknown.
    AwsVerdict with(const AwsVerdict &other) const;
};

/// Everything that says what one principal of AWS may do: the policies attached to it and its groups, and
/// the boundary that limits them. Service control policies and session policies are not known.
class AwsAuthority
{
public:
    std::string arn;  ///< of the principal
    std::string name; ///< user or role name
    bool isRole = false;
    std::vector<const AwsStatement *> statements;
    /// Statements of the permission boundary; nothing when there is none.
    std::optional<std::vector<const AwsStatement *>> boundary;

    /// Number of the account that an ARN names.
    static std::string accountOf(std::string_view arn);
    AwsVerdict may(const AwsRequest &request, Instant now) const;
    /// A pattern with the variables that are known put in; nothing when one is not, as ${aws:username} of a role.
    std::optional<std::string> filled(const std::string &pattern) const;

private:
    std::optional<bool> holds(const AwsStatement &statement, const AwsRequest &request, Instant now,
                              std::vector<std::string> &unknown) const;
    bool isAbout(const AwsStatement &statement, const AwsRequest &request) const;
    AwsVerdict among(std::span<const AwsStatement *const> all, const AwsRequest &request, Instant now) const;
    std::optional<std::string> valueOf(const std::string &key, const AwsRequest &request, Instant now) const;
};

} // namespace postern
