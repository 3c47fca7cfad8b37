// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

namespace postern {

/// The words of one rule. In a sentence {name:form} stands for a fact: day (a date), ago (days until
/// now), n (a number), kind (of a secret), text. The first sentence whose facts are all known is said.
struct FindingWords
{
    const char *ruleId;
    const char *title;
    std::array<const char *, 3> sentences; ///< Most specific first; nullptr where there is none.
    const char *action;
};

/// The words of the rules that come with the program.
std::span<const FindingWords> findingWords();
/// Those of further rules about rights, keys and what watches them.
std::span<const FindingWords> keyFindingWords();
/// Those of rules about sign-in, duties, programs and use.
std::span<const FindingWords> useFindingWords();

} // namespace postern
