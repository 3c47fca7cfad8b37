// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordType.h"
#include "models/store/Identity.h"

#include <span>

namespace postern {

/// How one field of a record is stored.
struct StoredColumn
{
    const char *column;
    int field;
    IdentityKind reference = IdentityKind(0); ///< set: the field is a key and the column its identity
};

/// Where records of one type are stored, and what makes two of them the same thing.
struct RecordTable
{
    RecordType type;
    const char *name;          ///< the _version table
    IdentityKind subject;      ///< what `id` is
    int subjectField;          ///< field with the key of `id`
    int beganField;            ///< field with the instant since when it is true, or -1
    std::span<const StoredColumn> columns;
    std::span<const int> same; ///< positions in `columns` that tell records of one subject apart
};

/// The table of a state record; nullptr for events, which EventStore keeps.
const RecordTable *tableOf(RecordType type);

} // namespace postern
