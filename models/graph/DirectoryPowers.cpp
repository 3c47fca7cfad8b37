// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/DirectoryPowers.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace postern {

namespace {

using Target = DirectoryPowers::Target;

/// One power over one kind of target, and the kind of step it makes.
struct Worth
{
    std::string_view power;
    Target over;
    std::string_view edge;
};

// Left out because they rest on more than the list says: write-spn (a password that can be guessed).
constexpr std::array<Worth, 30> worths{{
    {"generic-all", Target::Account, "reset-password"}, {"generic-write", Target::Account, "add-credential"},
    {"write-dacl", Target::Account, "write-acl"}, {"write-owner", Target::Account, "write-acl"}, {"owns", Target::Account, "write-acl"},
    {"all-extended-rights", Target::Account, "reset-password"}, {"force-change-password", Target::Account, "reset-password"},
    {"add-key-credential-link", Target::Account, "add-credential"}, {"add-allowed-to-act", Target::Account, "impersonate"},
    {"read-laps-password", Target::Account, "read-secret"}, {"read-gmsa-password", Target::Account, "read-secret"},
    {"add-credential", Target::Account, "add-credential"}, {"impersonate", Target::Account, "impersonate"},
    {"generic-all", Target::Group, "add-member"}, {"generic-write", Target::Group, "add-member"}, {"write-dacl", Target::Group, "write-acl"},
    {"write-owner", Target::Group, "write-acl"}, {"owns", Target::Group, "write-acl"}, {"add-member", Target::Group, "add-member"},
    {"add-self", Target::Group, "add-member"}, {"all-extended-rights", Target::Group, "add-member"}, {"bind", Target::Group, "bind"},
    {"generic-all", Target::Domain, "write-acl"}, {"write-dacl", Target::Domain, "write-acl"}, {"write-owner", Target::Domain, "write-acl"},
    {"owns", Target::Domain, "write-acl"}, {"all-extended-rights", Target::Domain, "dcsync"}, {"dcsync", Target::Domain, "dcsync"},
    {"escalate", Target::Domain, "escalate"}, {"impersonate", Target::Domain, "impersonate"},
}};

EscalationGraph::Step stepOf(quint32 holder, quint32 target, std::string_view edge, const std::string &power)
{
    EscalationGraph::Step step;
    step.from = holder;
    step.to = target;
    step.edge = std::string(edge);
    step.method = power;
    return step;
}

} // namespace

void DirectoryPowers::add(EscalationGraph &graph, quint32 holder, quint32 target, Target kind, const std::string &power)
{
    const auto found = std::find_if(worths.begin(), worths.end(), [&](const Worth &one) { return one.power == power && one.over == kind; });
    if (found != worths.end())
        graph.add(stepOf(holder, target, found->edge, power));
    if (kind != Target::Domain || (power != "get-changes" && power != "get-changes-all"))
        return;
    int &halves = m_halves[{holder, target}];
    halves |= power == "get-changes" ? 1 : 2;
    if (halves == 3)
        graph.add(stepOf(holder, target, "dcsync", "get-changes and get-changes-all"));
}

} // namespace postern
