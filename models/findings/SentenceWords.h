// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// One sentence with places for facts, {fact:form}, in the forms that a number asks for.
struct SentenceWords
{
    QString onlyIf;  ///< said only when this fact is there and neither 0 nor empty; empty: always
    QString by;      ///< "fact" or "fact:form": the number that chooses among the forms; empty: there is one
    QString zero;    ///< for 0; empty when other serves
    QString one;     ///< for what the language counts as one; empty when other serves
    QString other;
};

} // namespace postern
