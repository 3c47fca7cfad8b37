// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/Database.h"

namespace postern {

/// The account a person means by a name: login name, key, or "source/name". An error when there is
/// none, or when several have that name: it lists them.
Result<qint64> accountNamed(const Database &database, const QString &name);

/// The person with a personnel number; an error when there is nobody.
Result<qint64> personNumbered(const Database &database, const QString &number);

} // namespace postern
