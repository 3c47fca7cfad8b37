// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace postern {

/// What entitlements or accounts of a product mean, by their names or ids: resources/sources/tiers/*.yaml.
class ClassificationTable
{
public:
    struct Meaning
    {
        std::optional<qint64> tier;
        std::optional<qint64> recordCount;
        std::string zone;
        std::string dataClass;
        std::string sodTag;
        std::string environment;
        std::vector<std::string> flags;
    };

    /// pattern: exact, or with an asterisk in front, behind or both. Case does not count. The first
    /// one added for the same text wins.
    void add(std::string_view pattern, const Meaning &meaning);
    /// Exact before patterns, these in the order they were added; nullptr when nothing fits.
    const Meaning *find(std::string_view text) const;

private:
    struct Pattern
    {
        std::string part;
        bool opensLeft;
        bool opensRight;
        std::size_t meaning;
    };
    std::vector<Meaning> m_meanings;
    std::unordered_map<std::string, std::size_t> m_exact;
    std::vector<Pattern> m_patterns;
};

/// Reads a table; the error names line and column.
Result<std::shared_ptr<const ClassificationTable>> parseClassificationTable(const QByteArray &yaml, const QString &name);

} // namespace postern
