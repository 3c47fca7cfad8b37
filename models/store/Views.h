// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"

namespace postern {

class Database;
struct AsOf;

/// The views of resources/schema/views.sql, made on one connection for one instant.
class Views
{
public:
    /// Replaces those that are there.
    static Result<void> create(Database &database, const AsOf &asOf, Instant now);
    /// Takes all temporary views and tables away again, so that names mean the tables of the file.
    static Result<void> drop(Database &database);
};

} // namespace postern
