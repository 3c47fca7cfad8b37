// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/AddressKind.h"
#include "models/activity/CountryCode.h"
#include "models/activity/IpAddress.h"

namespace postern {

/// What a table says about an address; what it does not know is 0.
struct AddressFacts
{
    CountryCode country = 0;
    quint32 asn = 0;
    AddressKind kind = AddressKind::Unknown;
};

/// Where facts about addresses come from: models/geo has one on a database file of the user's.
class AddressBook
{
public:
    virtual ~AddressBook() = default;
    /// Called once for each new address of a run and kept; from one thread at a time.
    virtual AddressFacts lookUp(const IpAddress &address) = 0;
};

} // namespace postern
