// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/EventOutcome.h"

#include <array>

namespace postern {

namespace {
constexpr std::array<std::string_view, 5> words{"", "success", "failure", "denied", "unknown-subject"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
} // namespace

std::string_view wordOf(EventOutcome outcome)
{
    return words[std::size_t(outcome)];
}

EventOutcome eventOutcomeOf(std::string_view word)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (word == words[i])
            return EventOutcome(i);
    }
    if (word.size() == 3 && isDigit(word[0]) && isDigit(word[1]) && isDigit(word[2])) {
        if (word[0] == '2' || word[0] == '3')
            return EventOutcome::Success;
        if (word == "401" || word == "403" || word == "407" || word == "429")
            return EventOutcome::Denied;
        return word[0] == '1' ? EventOutcome::Unknown : EventOutcome::Failure;
    }
    return EventOutcome::Unknown;
}

} // namespace postern
