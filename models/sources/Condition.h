// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/NodePath.h"

#include <QString>

#include <optional>
#include <vector>

namespace postern {

/// A closed question about a row: "is", "one-of", "present", "bit" …, and any, all and not of these.
struct Condition
{
    enum class Kind : quint8 {
        OneOf,    ///< any value at the path is one of the words
        NoneOf,
        Present,
        Absent,
        StartsWith,
        EndsWith,
        Contains,
        BitSet,
        BitClear,
        AtLeast,
        AtMost,
        FoundIn,  ///< any value at the path is a key of the lookup named by the word
        NotFoundIn,
        Any,
        All,
        Not,      ///< not all of the parts
    };

    Kind kind = Kind::Present;
    NodePath path;
    QString question; ///< the path is the answer to it
    std::vector<std::string> words;
    bool ignoresCase = false;
    quint64 mask = 0;
    double number = 0;
    std::vector<Condition> parts;

    bool holds(const Scope &scope) const;
    /// Calls for every path inside, to bend them to a format.
    template <typename F>
    void eachPath(F &&change)
    {
        change(path);
        for (Condition &part : parts)
            part.eachPath(change);
    }

private:
    bool holdsFor(const Node &node) const;
    bool isFound(const Node &node, const Scope &scope) const;
    bool holdsForText(std::string_view text) const;
};

/// Whether all of them hold.
bool allHold(const std::vector<Condition> &conditions, const Scope &scope);

/// Whether two texts are the same, A and a being one when case does not count.
bool isSameText(std::string_view a, std::string_view b, bool ignoresCase);
/// The bits of a number, whether a node holds it as one or as text. Nothing when it is no whole number.
std::optional<quint64> bitsOf(const Node &node);

} // namespace postern
