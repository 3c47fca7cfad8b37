// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/AccessEvent.h"
#include "models/activity/Interner.h"

namespace postern {

/// The lists that give texts their numbers. Accounts, credentials and stores of two sources are different
/// ones though they be called the same; their text is the source's number, a tab, and the name.
class ActivityNames
{
public:
    Interner accounts;
    Interner credentials{4'000'000};
    Interner stores{100'000};
    Interner actions{20'000};
    Interner userAgents{200'000};
    Interner devices{2'000'000};

    /// The name without the source before it.
    static std::string_view nameOf(std::string_view text)
    {
        const std::size_t tab = text.find('\t');
        return tab == std::string_view::npos ? text : text.substr(tab + 1);
    }
    /// source.source_id that stands before the name; 0 when there is none.
    static qint32 sourceOf(std::string_view text);
};

} // namespace postern
