// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/AwsPattern.h"

#include <vector>

namespace postern {

bool AwsPattern::fits(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0, t = 0, star = std::string_view::npos, mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) { // the last asterisk takes one more
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

bool AwsPattern::overlap(std::string_view a, std::string_view b)
{
    // can[j]: what is left of a and what is left of b from j on have a text in common.
    std::vector<bool> can(b.size() + 1, false), below(b.size() + 1, false);
    for (std::size_t i = a.size() + 1; i-- > 0;) {
        for (std::size_t j = b.size() + 1; j-- > 0;) {
            const bool hasA = i < a.size(), hasB = j < b.size();
            bool is = !hasA && !hasB;
            if (hasA && a[i] == '*')
                is = is || below[j] || (hasB && can[j + 1]);
            if (hasB && b[j] == '*')
                is = is || can[j + 1] || (hasA && below[j]);
            if (hasA && hasB && a[i] != '*' && b[j] != '*' && (a[i] == b[j] || a[i] == '?' || b[j] == '?'))
                is = is || below[j + 1];
            can[j] = is;
        }
        below = can;
    }
    return below[0];
}

} // namespace postern
