// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/graph/AwsEstate.h"
#include "models/store/Identity.h"

#include <unordered_map>

namespace postern {

class Database;

/// The principals of one source of AWS with all that says what they may do, from the store.
struct LoadedAwsEstate
{
    AwsEstate estate;
    /// Position in estate.principals by identity of the account; groups by identity of the entitlement.
    std::unordered_map<qint64, std::size_t> positions;

    static Result<LoadedAwsEstate> load(const Database &database, SourceId source);
};

} // namespace postern
