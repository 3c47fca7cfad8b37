// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/ActivityNames.h"
#include "models/activity/KeyedHash.h"
#include "models/base/Result.h"

#include <QString>

#include <array>
#include <optional>

namespace postern {

class Database;

/// The texts behind the numbers in blocks, as the workspace keeps them: a number once given stays.
class ActivityNameStore
{
public:
    enum class Kind { Account = 1, Credential, Store, Action, UserAgent, Device };

    /// The workspace's key for hashes of names, records and ids.
    static Result<KeyedHash> keyOf(const Database &database);
    /// Reads all names into `names`, which is empty.
    Result<void> load(const Database &database, const KeyedHash &hash, ActivityNames &names);
    /// Writes those that are new since load() or the last save().
    Result<void> save(Database &database, const ActivityNames &names);

    /// Number of an account or credential by its source and name; nothing when no event named it.
    static Result<std::optional<NameNumber>> find(const Database &database, Kind kind, qint64 source, const QString &name);

    /// identity.id of an account or credential, by the source's own key or by any way sources name it.
    static Result<std::optional<qint64>> identityOf(const Database &database, Kind kind, std::string_view text);

private:
    std::array<quint32, 7> m_saved{}; ///< by kind: numbers up to this one are written
};

} // namespace postern
