// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/AwsAuthority.h"

#include "models/graph/AwsConditionTest.h"
#include "models/graph/AwsPattern.h"

#include <algorithm>

namespace postern {

AwsVerdict AwsVerdict::with(const AwsVerdict &other) const
{
    if (!isAllowed() || !other.isAllowed())
        return {};
    AwsVerdict whole = *this;
    if (other.word == Word::If)
        whole.word = Word::If;
    whole.notEvaluated.insert(whole.notEvaluated.end(), other.notEvaluated.begin(), other.notEvaluated.end());
    return whole;
}

std::string AwsAuthority::accountOf(std::string_view arn)
{
    for (int i = 0; i < 4; ++i) {
        const std::size_t colon = arn.find(':');
        if (colon == std::string_view::npos)
            return {};
        arn.remove_prefix(colon + 1);
    }
    return std::string(arn.substr(0, arn.find(':')));
}

std::optional<std::string> AwsAuthority::filled(const std::string &pattern) const
{
    std::string text = pattern;
    for (std::size_t at = text.find("${"); at != std::string::npos; at = text.find("${", at)) {
        const std::size_t end = text.find('}', at);
        if (end == std::string::npos)
            return text;
        const std::string variable = text.substr(at + 2, end - at - 2);
        if (variable == "*" || variable == "?" || variable == "$") { // the characters themselves
            text.replace(at, end - at + 1, variable);
            ++at;
        } else if (variable == "aws:username" && !isRole) {
            text.replace(at, end - at + 1, name);
        } else {
            return std::nullopt;
        }
    }
    return text;
}

bool AwsAuthority::isAbout(const AwsStatement &statement, const AwsRequest &request) const
{
    if (!statement.namesAction(request.action))
        return false;
    const auto fits = [&](const std::string &pattern) {
        const auto whole = filled(pattern);
        return whole && AwsPattern::fits(*whole, request.resource);
    };
    if (!statement.notResources.empty())
        return std::none_of(statement.notResources.begin(), statement.notResources.end(), fits);
    return statement.resources.empty() || std::any_of(statement.resources.begin(), statement.resources.end(), fits);
}

std::optional<std::string> AwsAuthority::valueOf(const std::string &key, const AwsRequest &request, Instant now) const
{
    if (const auto found = request.known.find(key); found != request.known.end())
        return found->second;
    if (key == "aws:currenttime")
        return toIso(now).toStdString();
    if (key == "aws:epochtime")
        return std::to_string(toEpoch(now));
    if (key == "aws:principalarn")
        return arn;
    if (key == "aws:username" && !isRole)
        return name;
    if (key == "aws:principaltype")
        return isRole ? "AssumedRole" : "User";
    if (key == "aws:principalaccount")
        return accountOf(arn);
    return std::nullopt;
}

/// Whether all its conditions hold; nothing when one is not known and none is broken.
std::optional<bool> AwsAuthority::holds(const AwsStatement &statement, const AwsRequest &request, Instant now,
                                        std::vector<std::string> &unknown) const
{
    bool isKnown = true;
    for (const AwsCondition &condition : statement.conditions) {
        const AwsConditionTest test(condition);
        std::vector<std::string> values;
        bool areFilled = true;
        for (const std::string &value : condition.values) {
            const auto whole = filled(value);
            areFilled = areFilled && whole;
            values.push_back(whole.value_or(value));
        }
        const auto value = valueOf(condition.key, request, now);
        const std::optional<bool> answer = areFilled ? test.of(value, values) : std::nullopt;
        if (answer && !*answer)
            return false;
        if (!answer) {
            isKnown = false;
            unknown.push_back(condition.key);
        }
    }
    return isKnown ? std::optional(true) : std::nullopt;
}

AwsVerdict AwsAuthority::among(std::span<const AwsStatement *const> all, const AwsRequest &request, Instant now) const
{
    AwsVerdict verdict;
    std::vector<std::string> perhapsDenied;
    for (const AwsStatement *statement : all) {
        if (!isAbout(*statement, request))
            continue;
        std::vector<std::string> unknown;
        const std::optional<bool> does = holds(*statement, request, now, unknown);
        if (does && !*does)
            continue;
        if (!statement->isAllow && does)
            return {};
        if (!statement->isAllow) {
            perhapsDenied.insert(perhapsDenied.end(), unknown.begin(), unknown.end());
        } else if (does && verdict.word != AwsVerdict::Word::Yes) {
            verdict = {AwsVerdict::Word::Yes, statement->policy, {}};
        } else if (!does && verdict.word == AwsVerdict::Word::No) {
            verdict = {AwsVerdict::Word::If, statement->policy, unknown};
        }
    }
    if (verdict.isAllowed() && !perhapsDenied.empty()) {
        verdict.word = AwsVerdict::Word::If;
        verdict.notEvaluated.insert(verdict.notEvaluated.end(), perhapsDenied.begin(), perhapsDenied.end());
    }
    return verdict;
}

AwsVerdict AwsAuthority::may(const AwsRequest &request, Instant now) const
{
    AwsVerdict verdict = among(statements, request, now);
    if (!verdict.isAllowed() || !boundary)
        return verdict;
    return verdict.with(among(*boundary, request, now));
}

} // namespace postern
