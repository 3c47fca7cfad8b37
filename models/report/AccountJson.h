// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/AccountDetail.h"

#include <QJsonObject>

namespace postern {

/// An account for programs: everything its page shows, with the source and row of each fact. Times
/// are ISO 8601 in UTC; what is not known is left out.
class AccountJson
{
public:
    static QJsonObject of(const AccountDetail &account);
};

} // namespace postern
