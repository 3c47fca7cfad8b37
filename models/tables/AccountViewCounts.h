// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/AccountFilter.h"

namespace postern {

/// How many accounts each tab of an account list has.
struct AccountViewCounts
{
    qint64 all = 0;
    qint64 atRisk = 0;
    qint64 noOwner = 0;
    qint64 noStrongMfa = 0;
    qint64 standingAdmin = 0;

    qint64 of(AccountFilter::View view) const
    {
        switch (view) {
        case AccountFilter::View::All: return all;
        case AccountFilter::View::AtRisk: return atRisk;
        case AccountFilter::View::NoOwner: return noOwner;
        case AccountFilter::View::NoStrongMfa: return noStrongMfa;
        case AccountFilter::View::StandingAdmin: return standingAdmin;
        }
        return 0;
    }
    bool operator==(const AccountViewCounts &) const = default;
};

} // namespace postern
