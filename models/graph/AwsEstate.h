// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/AwsAuthority.h"

#include <deque>
#include <string>
#include <vector>

namespace postern {

/// Users, roles, groups and policies of one source of AWS, as far as they were read.
struct AwsEstate
{
    struct Principal
    {
        AwsAuthority authority;             ///< of a group: as if it were somebody in it
        bool isGroup = false;
        quint32 node = 0;                   ///< in the graph of ways
        std::vector<quint32> groups;        ///< of a user: positions of its groups
        std::vector<std::string> policies;  ///< ARNs of the managed policies it holds, by its groups too
        std::vector<const AwsStatement *> trust; ///< of a role: who may take it on
    };

    std::vector<Principal> principals;
    std::vector<std::string> policies;      ///< ARNs of policies that the customer may write
    std::deque<AwsStatement> statements;    ///< what authorities point to
};

} // namespace postern
