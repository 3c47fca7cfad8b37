// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/AwsPolicy.h"

#include "models/sources/AwsStatements.h"

#include <algorithm>

namespace postern {

namespace {

/// What is allowed as soon as one action of a statement fits one of the patterns.
struct Power
{
    std::string_view flag;
    int tier;
    std::vector<std::string_view> actions; ///< lower case; a trailing * is open
};

const std::vector<Power> &powers()
{
    static const std::vector<Power> all{
        {"iam-write",
         0,
         {"iam:create*", "iam:attach*", "iam:put*", "iam:add*", "iam:update*", "iam:set*", "iam:passrole",
          "sts:assumerole", "sso:create*", "sso:attach*", "sso:put*", "organizations:create*", "organizations:attach*"}},
        {"secret-read",
         1,
         {"secretsmanager:getsecretvalue", "ssm:getparameter*", "kms:decrypt", "iam:createaccesskey"}},
        {"data-read",
         1,
         {"s3:getobject*", "dynamodb:scan", "dynamodb:query", "dynamodb:getitem", "dynamodb:batchgetitem",
          "rds-data:executestatement", "redshift-data:executestatement", "athena:getqueryresults"}}};
    return all;
}

bool startsReading(std::string_view verb)
{
    static constexpr std::string_view reading[] = {"get", "list", "describe", "view", "head", "lookup", "search",
                                                   "batchget", "check", "simulate", "generate", "test", "validate"};
    return std::any_of(std::begin(reading), std::end(reading), [&](std::string_view r) { return verb.starts_with(r); });
}

/// Whether two action patterns have an action in common, both perhaps with asterisks.
bool overlap(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        if (a.front() == '*' || b.front() == '*')
            return a.front() == '*' ? a.size() == 1 || b.find(a[1]) != std::string_view::npos || b.ends_with('*')
                                    : b.size() == 1 || a.find(b[1]) != std::string_view::npos || a.ends_with('*');
        if (a.front() != b.front() && a.front() != '?' && b.front() != '?')
            return false;
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return (a.empty() || a == "*") && (b.empty() || b == "*");
}

std::vector<std::string> lowerWords(const Node *node)
{
    std::vector<std::string> words;
    const auto take = [&](const Node &one) {
        if (!one.isText())
            return;
        std::string word(one.text());
        for (char &c : word)
            c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
        words.push_back(std::move(word));
    };
    if (node && node->isList())
        std::for_each(node->items, node->items + node->size, take);
    else if (node)
        take(*node);
    return words;
}

/// Gathers what the statements of one document allow.
class PolicyReader
{
public:
    void statement(const Node &statement)
    {
        const Node *effect = statement.member("Effect");
        if (!effect || !effect->isText() || effect->text() != "Allow")
            return;
        const std::vector<std::string> resources = lowerWords(statement.member("Resource"));
        const bool everywhere = resources.empty() || std::find(resources.begin(), resources.end(), "*") != resources.end();
        if (const Node *except = statement.member("NotAction"))
            allBut(lowerWords(except), everywhere);
        for (const std::string &action : lowerWords(statement.member("Action")))
            allow(action, everywhere);
    }
    AwsPolicy policy;

private:
    void flag(std::string_view name, int tier)
    {
        policy.tier = std::min(policy.tier, tier);
        if (std::find(policy.flags.begin(), policy.flags.end(), name) == policy.flags.end())
            policy.flags.emplace_back(name);
    }
    void allow(std::string_view action, bool everywhere)
    {
        if (action == "*" || action == "*:*") {
            if (everywhere)
                flag("wildcard", 0);
            for (const Power &power : powers())
                flag(power.flag, everywhere ? power.tier : std::max(power.tier, 1));
            return;
        }
        for (const Power &power : powers()) {
            const bool fits = std::any_of(power.actions.begin(), power.actions.end(),
                                          [&](std::string_view known) { return overlap(action, known); });
            if (fits)
                flag(power.flag, everywhere ? power.tier : std::max(power.tier, 1));
        }
        const std::size_t colon = action.find(':');
        const std::string_view verb = colon == std::string_view::npos ? action : action.substr(colon + 1);
        if (!startsReading(verb))
            policy.tier = std::min(policy.tier, 2);
    }
    /// Everything but these services or actions: administration, unless IAM is among the excepted.
    void allBut(const std::vector<std::string> &except, bool everywhere)
    {
        for (const Power &power : powers()) {
            const bool isOut = std::all_of(power.actions.begin(), power.actions.end(), [&](std::string_view known) {
                const std::string_view service = known.substr(0, known.find(':'));
                return std::any_of(except.begin(), except.end(), [&](const std::string &e) {
                    return e == std::string(service) + ":*" || e == known;
                });
            });
            if (!isOut)
                flag(power.flag, everywhere ? power.tier : std::max(power.tier, 1));
        }
        policy.tier = std::min(policy.tier, 2);
    }
};

} // namespace

std::optional<AwsPolicy> AwsPolicy::read(const Node &document, const Scope &scope)
{
    const Node *policy = AwsStatements::opened(document, scope);
    const Node *statements = policy ? policy->member("Statement") : nullptr;
    if (!statements)
        return std::nullopt;
    PolicyReader reader;
    if (statements->isList())
        std::for_each(statements->items, statements->items + statements->size,
                      [&](const Node &one) { reader.statement(one); });
    else
        reader.statement(*statements);
    return reader.policy;
}

} // namespace postern
