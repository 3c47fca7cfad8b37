// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/LookupTable.h"

namespace postern {

std::string LookupTable::folded(std::string_view key)
{
    std::string folded(key);
    for (char &c : folded)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return folded;
}

bool LookupTable::add(std::string_view key, std::string value)
{
    if (m_values.size() >= entriesMost)
        return false;
    m_values.try_emplace(folded(key), std::move(value));
    return true;
}

const std::string *LookupTable::find(std::string_view key) const
{
    const auto found = m_values.find(folded(key));
    return found == m_values.end() ? nullptr : &found->second;
}

} // namespace postern
