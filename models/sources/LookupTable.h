// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace postern {

/// What a first pass over the files found: a value by a key whose case does not count.
class LookupTable
{
public:
    static constexpr std::size_t entriesMost = 4000000;

    /// The first value of a key stays. False when the table is full.
    bool add(std::string_view key, std::string value);
    /// nullptr when there is none.
    const std::string *find(std::string_view key) const;
    std::size_t size() const { return m_values.size(); }

private:
    static std::string folded(std::string_view key);
    std::unordered_map<std::string, std::string> m_values;
};

} // namespace postern
