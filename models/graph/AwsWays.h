// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/AwsEstate.h"
#include "models/graph/EscalationGraph.h"
#include "models/graph/EscalationMethod.h"

namespace postern {

/// Finds the steps by which principals of AWS come to more power, and puts them into a graph of ways.
class AwsWays
{
public:
    /// All have to stay while it works; principals have their nodes.
    AwsWays(const AwsEstate &estate, const std::vector<EscalationMethod> &methods, Instant now);

    void addTo(EscalationGraph &graph) const;
    /// Whether nothing in IAM is denied to it: it is an administrator of identities already.
    bool isAdministrator(const AwsAuthority &authority) const;

private:
    using Principal = AwsEstate::Principal;

    AwsVerdict::Word administers(const AwsAuthority &authority) const;
    bool namesService(const AwsAuthority &authority, const std::string &action) const;
    AwsVerdict maySomewhere(const AwsAuthority &authority, const std::string &action, const std::map<std::string, std::string> &known) const;
    AwsVerdict needsOn(const Principal &who, const EscalationMethod &method, const std::string &resource) const;
    bool couldBeAdministrator(const Principal &who) const;
    void add(EscalationGraph &graph, const Principal &who, const EscalationMethod &method) const;
    void addPolicy(EscalationGraph &graph, const Principal &who, const EscalationMethod &method) const;
    void addMembership(EscalationGraph &graph, const Principal &who, const EscalationMethod &method) const;
    void addSignIn(EscalationGraph &graph, const Principal &who, const EscalationMethod &method) const;
    void addRole(EscalationGraph &graph, const Principal &who, const EscalationMethod &method) const;
    void addAssumed(EscalationGraph &graph, const Principal &who) const;
    AwsVerdict mayAssume(const Principal &who, const Principal &role) const;
    bool trusts(const Principal &role, const std::string &service) const;
    bool isOn(const Principal &target, EscalationMethod::On on) const;
    std::map<std::string, std::string> known(const EscalationMethod &method) const;

    const AwsEstate &m_estate;
    const std::vector<EscalationMethod> &m_methods;
    Instant m_now;
    std::string m_account; ///< number of the account
    AwsStatement m_everything;
};

} // namespace postern
