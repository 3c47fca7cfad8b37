// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/store/Identity.h"
#include "models/store/Statement.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace postern {

class Database;

/// The identities of one source, by the source's own keys. Makes those that are new.
class IdentityMap
{
public:
    static Result<IdentityMap> load(Database &database, SourceId source);

    /// The identity with that key, made if need be.
    Result<qint64> of(IdentityKind kind, std::string_view key);
    /// The identity with that key if there is one; a credential also when only one other source has it.
    std::optional<qint64> find(IdentityKind kind, std::string_view key) const;

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Map = std::unordered_map<std::string, qint64, Hash, std::equal_to<>>;

    IdentityMap(Database &database, SourceId source, Statement insert);
    Result<void> loadForeignCredentials();
    Database *m_database;
    SourceId m_source;
    Statement m_insert;
    std::vector<Map> m_maps;
    Map m_foreignCredentials;
};

} // namespace postern
