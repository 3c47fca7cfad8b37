// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"

#include <QVariant>

#include <optional>
#include <vector>

namespace postern {

/// One row of a table as the database gave it: its key and the values in the order of the table's fields.
struct TableRow
{
    qint64 key = 0;
    std::vector<QVariant> values;

    bool isNull(int field) const { return !values[std::size_t(field)].isValid(); }
    QString text(int field) const { return values[std::size_t(field)].toString(); }
    qint64 integer(int field) const { return values[std::size_t(field)].toLongLong(); }
    double real(int field) const { return values[std::size_t(field)].toDouble(); }
    bool isSet(int field) const { return integer(field) != 0; }
    std::optional<Instant> instant(int field) const
    {
        return isNull(field) ? std::nullopt : std::optional(instantFromEpoch(integer(field)));
    }
};

} // namespace postern
