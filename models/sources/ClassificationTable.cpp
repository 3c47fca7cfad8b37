// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/ClassificationTable.h"

namespace postern {

namespace {

std::string folded(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return lower;
}

} // namespace

void ClassificationTable::add(std::string_view pattern, const Meaning &meaning)
{
    m_meanings.push_back(meaning);
    const std::size_t position = m_meanings.size() - 1;
    std::string part = folded(pattern);
    const bool opensRight = part.size() > 1 && part.ends_with('*');
    if (opensRight)
        part.pop_back();
    const bool opensLeft = part.size() > 1 && part.starts_with('*');
    if (opensLeft)
        part.erase(0, 1);
    if (opensLeft || opensRight)
        m_patterns.push_back({std::move(part), opensLeft, opensRight, position});
    else
        m_exact.try_emplace(std::move(part), position);
}

const ClassificationTable::Meaning *ClassificationTable::find(std::string_view text) const
{
    const std::string lower = folded(text);
    if (const auto exact = m_exact.find(lower); exact != m_exact.end())
        return &m_meanings[exact->second];
    for (const Pattern &pattern : m_patterns) {
        const bool fits = pattern.opensLeft && pattern.opensRight ? lower.find(pattern.part) != std::string::npos
                          : pattern.opensRight                    ? lower.starts_with(pattern.part)
                                                                  : lower.ends_with(pattern.part);
        if (fits)
            return &m_meanings[pattern.meaning];
    }
    return nullptr;
}

} // namespace postern
