// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/ActivityNames.h"

#include <charconv>

namespace postern {

qint32 ActivityNames::sourceOf(std::string_view text)
{
    const std::size_t tab = text.find('\t');
    qint32 source = 0;
    if (tab != std::string_view::npos)
        std::from_chars(text.data(), text.data() + tab, source);
    return source;
}

} // namespace postern
