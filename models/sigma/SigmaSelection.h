// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sigma/SigmaItem.h"

namespace postern {

/// What a detection calls by a name: maps of items that hold together, of which one has to.
class SigmaSelection
{
public:
    static constexpr std::size_t itemsMost = 2000;

    /// A map, a list of maps, or a list of keywords.
    static Result<SigmaSelection> parse(const SigmaYaml &node);

    bool holds(SigmaLook &look) const;
    /// The fields it asks for.
    QStringList fields() const;

private:
    using Together = std::vector<SigmaItem>;
    Result<void> add(const SigmaYaml &map);

    std::vector<Together> m_alternatives;
    std::size_t m_items = 0;
};

} // namespace postern
