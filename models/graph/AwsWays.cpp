// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/AwsWays.h"

#include "models/graph/AwsPattern.h"

#include <algorithm>

namespace postern {

namespace {

using On = EscalationMethod::On;
using Gives = EscalationMethod::Gives;

EscalationGraph::Step stepOf(quint32 from, quint32 to, int hops, const EscalationMethod &method, const AwsVerdict &verdict)
{
    EscalationGraph::Step step;
    step.from = from;
    step.to = to;
    step.hops = hops;
    step.edge = method.edge;
    step.method = method.id;
    step.by = verdict.policy;
    step.notEvaluated = verdict.notEvaluated;
    std::sort(step.notEvaluated.begin(), step.notEvaluated.end());
    step.notEvaluated.erase(std::unique(step.notEvaluated.begin(), step.notEvaluated.end()), step.notEvaluated.end());
    return step;
}

} // namespace

AwsWays::AwsWays(const AwsEstate &estate, const std::vector<EscalationMethod> &methods, Instant now)
    : m_estate(estate), m_methods(methods), m_now(now)
{
    if (!estate.principals.empty())
        m_account = AwsAuthority::accountOf(estate.principals.front().authority.arn);
    m_everything.actions = {"*"};
    m_everything.resources = {"*"};
}

AwsVerdict::Word AwsWays::administers(const AwsAuthority &authority) const
{
    const std::pair<const char *, const char *> acts[] = {{"iam:attachuserpolicy", "user"}, {"iam:putrolepolicy", "role"},
                                                          {"iam:createpolicyversion", "policy"}, {"iam:createaccesskey", "user"},
                                                          {"iam:passrole", "role"}};
    auto least = AwsVerdict::Word::Yes;
    for (const auto &[action, kind] : acts) {
        const std::string resource = "arn:aws:iam::" + m_account + ":" + kind + "/of-no-name-in-particular";
        least = std::min(least, authority.may({action, resource, {}}, m_now).word);
    }
    return least;
}

bool AwsWays::isAdministrator(const AwsAuthority &authority) const
{
    return administers(authority) == AwsVerdict::Word::Yes;
}

/// Whether it might be an administrator if it were given every right: what denies or bounds it stays.
bool AwsWays::couldBeAdministrator(const Principal &who) const
{
    AwsAuthority given = who.authority;
    given.statements.push_back(&m_everything);
    return administers(given) != AwsVerdict::Word::No;
}

/// Whether there is any resource on which it may: each pattern that allows is tried with a name that fits it.
AwsVerdict AwsWays::maySomewhere(const AwsAuthority &authority, const std::string &action,
                                 const std::map<std::string, std::string> &known) const
{
    AwsVerdict best;
    for (const AwsStatement *statement : authority.statements) {
        if (!statement->isAllow || !statement->namesAction(action))
            continue;
        std::vector<std::string> patterns = statement->resources;
        if (patterns.empty())
            patterns.push_back("*");
        for (const std::string &pattern : patterns) {
            std::string resource = authority.filled(pattern).value_or(pattern);
            for (std::size_t at = resource.find('*'); at != std::string::npos; at = resource.find('*', at))
                resource.replace(at, 1, "any");
            const AwsVerdict verdict = authority.may({action, resource, known}, m_now);
            if (verdict.word == AwsVerdict::Word::Yes)
                return verdict;
            if (verdict.isAllowed())
                best = verdict;
        }
    }
    return best;
}

std::map<std::string, std::string> AwsWays::known(const EscalationMethod &method) const
{
    std::map<std::string, std::string> values;
    if (method.gives == Gives::Policy) // who escalates would attach this one
        values.emplace("iam:policyarn", "arn:aws:iam::aws:policy/AdministratorAccess");
    if (!method.service.empty())
        values.emplace("iam:passedtoservice", method.service);
    return values;
}

/// The first action on the resource, the others on anything they may be done to.
AwsVerdict AwsWays::needsOn(const Principal &who, const EscalationMethod &method, const std::string &resource) const
{
    AwsVerdict verdict = who.authority.may({method.needs.front(), resource, known(method)}, m_now);
    for (std::size_t i = 1; i < method.needs.size() && verdict.isAllowed(); ++i)
        verdict = verdict.with(maySomewhere(who.authority, method.needs[i], known(method)));
    return verdict;
}

bool AwsWays::isOn(const Principal &target, On on) const
{
    if (target.isGroup)
        return on == On::Group;
    return on == (target.authority.isRole ? On::Role : On::User);
}

void AwsWays::addPolicy(EscalationGraph &graph, const Principal &who, const EscalationMethod &method) const
{
    // Itself: its own user or role, a group it is in, a policy it holds.
    std::vector<std::string> own;
    if (method.on == On::Policy)
        own = who.policies;
    else if (isOn(who, method.on))
        own.push_back(who.authority.arn);
    for (const quint32 group : who.groups) {
        if (method.on == On::Group)
            own.push_back(m_estate.principals[group].authority.arn);
    }
    for (const std::string &resource : own) {
        const bool isWritable = method.on != On::Policy
            || std::find(m_estate.policies.begin(), m_estate.policies.end(), resource) != m_estate.policies.end();
        const AwsVerdict verdict = isWritable ? needsOn(who, method, resource) : AwsVerdict();
        if (verdict.isAllowed() && couldBeAdministrator(who)) {
            graph.add(stepOf(who.node, EscalationGraph::top, 1, method, verdict));
            return;
        }
    }
    // Another, who then acts for it.
    bool isAnyKnown = !own.empty();
    for (const Principal &target : m_estate.principals) {
        const bool isPolicy = method.on == On::Policy;
        if (&target == &who || target.isGroup != (method.on == On::Group) || (!isPolicy && !isOn(target, method.on)))
            continue;
        for (const std::string &resource : isPolicy ? target.policies : std::vector<std::string>{target.authority.arn}) {
            if (isPolicy && std::find(m_estate.policies.begin(), m_estate.policies.end(), resource) == m_estate.policies.end())
                continue;
            isAnyKnown = true;
            const AwsVerdict verdict = needsOn(who, method, resource);
            if (!verdict.isAllowed() || !couldBeAdministrator(target))
                continue;
            EscalationGraph::Step step = stepOf(who.node, EscalationGraph::top, 2, method, verdict);
            step.through = target.authority.arn;
            step.note = "It needs to act as the one who becomes an administrator.";
            graph.add(std::move(step));
            return;
        }
    }
    const AwsVerdict verdict = isAnyKnown || method.on == On::Policy ? AwsVerdict() : needsOn(who, method, "arn:aws:iam::" + m_account + ":any/any");
    if (verdict.isAllowed()) {
        EscalationGraph::Step step = stepOf(who.node, EscalationGraph::top, 2, method, verdict);
        step.note = "Nothing of that kind was read; any that is made later will do.";
        graph.add(std::move(step));
    }
}

void AwsWays::addMembership(EscalationGraph &graph, const Principal &who, const EscalationMethod &method) const
{
    if (who.authority.isRole || who.isGroup)
        return; // only users are in groups
    for (std::size_t i = 0; i < m_estate.principals.size(); ++i) {
        const Principal &group = m_estate.principals[i];
        if (!group.isGroup || std::find(who.groups.begin(), who.groups.end(), quint32(i)) != who.groups.end())
            continue;
        const AwsVerdict verdict = needsOn(who, method, group.authority.arn);
        if (verdict.isAllowed())
            graph.add(stepOf(who.node, group.node, 1, method, verdict));
    }
}

void AwsWays::addSignIn(EscalationGraph &graph, const Principal &who, const EscalationMethod &method) const
{
    for (const Principal &target : m_estate.principals) {
        if (&target == &who || target.isGroup || !isOn(target, method.on))
            continue;
        const AwsVerdict verdict = needsOn(who, method, target.authority.arn);
        if (verdict.isAllowed())
            graph.add(stepOf(who.node, target.node, 1, method, verdict));
    }
}

bool AwsWays::namesService(const AwsAuthority &authority, const std::string &action) const
{
    const std::string service = action.substr(0, action.find(':') + 1);
    return std::any_of(authority.statements.begin(), authority.statements.end(), [&](const AwsStatement *statement) {
        return statement->isAllow && std::any_of(statement->actions.begin(), statement->actions.end(), [&](const std::string &pattern) {
            return pattern.starts_with(service) && AwsPattern::fits(pattern, action);
        });
    });
}

bool AwsWays::trusts(const Principal &role, const std::string &service) const
{
    return std::any_of(role.trust.begin(), role.trust.end(), [&](const AwsStatement *statement) {
        return statement->isAllow && statement->namesAction("sts:assumerole")
            && std::find(statement->principals.begin(), statement->principals.end(), "service:" + service) != statement->principals.end();
    });
}

void AwsWays::addRole(EscalationGraph &graph, const Principal &who, const EscalationMethod &method) const
{
    const bool isPassed = method.on == On::Role;
    bool isAnyKnown = false;
    for (const Principal &role : m_estate.principals) {
        if (role.isGroup || !role.authority.isRole || !trusts(role, method.service))
            continue;
        isAnyKnown = true;
        AwsVerdict verdict;
        if (isPassed) {
            verdict = needsOn(who, method, role.authority.arn);
        } else {
            verdict = maySomewhere(who.authority, method.needs.front(), known(method));
            for (std::size_t i = 1; i < method.needs.size(); ++i)
                verdict = verdict.with(maySomewhere(who.authority, method.needs[i], known(method)));
        }
        if (!verdict.isAllowed() || &role == &who)
            continue;
        EscalationGraph::Step step = stepOf(who.node, role.node, 1, method, verdict);
        if (!isPassed)
            step.note = "If something runs with that role.";
        graph.add(std::move(step));
    }
    // Nobody is told that they could change what may not even be there because they may do nearly everything.
    if (isAnyKnown || (!isPassed && !namesService(who.authority, method.needs.front())))
        return;
    AwsVerdict verdict = maySomewhere(who.authority, method.needs.front(), known(method));
    for (std::size_t i = 1; i < method.needs.size(); ++i)
        verdict = verdict.with(maySomewhere(who.authority, method.needs[i], known(method)));
    if (!verdict.isAllowed())
        return;
    EscalationGraph::Step step = stepOf(who.node, EscalationGraph::top, 2, method, verdict);
    step.note = "No role that trusts " + method.service + " was read; with one that is an administrator's it works.";
    graph.add(std::move(step));
}

AwsVerdict AwsWays::mayAssume(const Principal &who, const Principal &role) const
{
    AwsVerdict best;
    for (const AwsStatement *statement : role.trust) {
        const auto names = [&](const std::string &principal) {
            return std::find(statement->principals.begin(), statement->principals.end(), "aws:" + principal) != statement->principals.end();
        };
        const bool isNamed = names(who.authority.arn);
        const bool isWhole = names("*") || names(m_account) || names("arn:aws:iam::" + m_account + ":root");
        if (!statement->isAllow || (!isNamed && !isWhole))
            continue;
        const AwsRequest request{"sts:assumerole", role.authority.arn, {}};
        AwsAuthority trusted = who.authority;
        trusted.statements = {statement};
        trusted.boundary.reset();
        AwsVerdict verdict = trusted.may(request, m_now);
        if (!isNamed) // the account leaves it to the policies of its own people
            verdict = verdict.with(who.authority.may(request, m_now));
        if (verdict.isAllowed() && best.word != AwsVerdict::Word::Yes)
            best = verdict;
    }
    return best;
}

void AwsWays::addAssumed(EscalationGraph &graph, const Principal &who) const
{
    static const EscalationMethod assume{"assume-role", {}, "assume-role", {"sts:assumerole"}, On::Role, Gives::SignIn, {}};
    for (const Principal &role : m_estate.principals) {
        if (&role == &who || role.isGroup || !role.authority.isRole || who.isGroup)
            continue;
        const AwsVerdict verdict = mayAssume(who, role);
        if (verdict.isAllowed())
            graph.add(stepOf(who.node, role.node, 1, assume, verdict));
    }
}

void AwsWays::add(EscalationGraph &graph, const Principal &who, const EscalationMethod &method) const
{
    // Most may not do the first thing anywhere, and need no look at every other principal.
    if (!maySomewhere(who.authority, method.needs.front(), known(method)).isAllowed())
        return;
    switch (method.gives) {
    case Gives::Policy:
        return addPolicy(graph, who, method);
    case Gives::Membership:
        return addMembership(graph, who, method);
    case Gives::SignIn:
        return addSignIn(graph, who, method);
    case Gives::Role:
        return addRole(graph, who, method);
    }
}

void AwsWays::addTo(EscalationGraph &graph) const
{
    for (const Principal &who : m_estate.principals) {
        if (isAdministrator(who.authority)) {
            EscalationGraph::Step step;
            step.from = who.node;
            step.to = EscalationGraph::top;
            step.hops = 0;
            step.edge = "administrator";
            graph.add(std::move(step));
            continue;
        }
        for (const EscalationMethod &method : m_methods)
            add(graph, who, method);
        addAssumed(graph, who);
    }
}

} // namespace postern
