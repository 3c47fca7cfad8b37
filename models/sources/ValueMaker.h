// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/LookupTable.h"
#include "models/sources/ValueRule.h"

#include <map>

namespace postern {

/// What a rule made of a row.
struct MadeValue
{
    enum class Kind : quint8 { Absent, Never, Present, Wrong };
    Kind kind = Kind::Absent;
    Value value;
    std::string problem;               ///< of Wrong, in words
    const ValueRule *rule = nullptr;   ///< the rule (or the part of it) that gave the value or the never

    bool isPresent() const { return kind == Kind::Present; }
};

/// Carries out value rules. Belongs to one thread; keeps its buffers.
class ValueMaker
{
public:
    using Lookups = std::map<std::string, LookupTable>;

    /// lookups may be null; it has to stay.
    explicit ValueMaker(const Lookups *lookups) : m_lookups(lookups) {}

    MadeValue make(const ValueRule &rule, const Scope &scope);
    const Lookups *lookups() const { return m_lookups; }

private:
    /// A text on its way through a rule: the source's own bytes, or a changed copy.
    struct Draft
    {
        std::string_view text;
        std::string own;
        void set(std::string changed)
        {
            own = std::move(changed);
            text = own;
        }
    };
    MadeValue fromPaths(const ValueRule &rule, const Scope &scope);
    MadeValue fromParts(const ValueRule &rule, const Scope &scope);
    MadeValue extreme(const ValueRule &rule, const Scope &scope);
    MadeValue joined(const ValueRule &rule, const Scope &scope);
    MadeValue chosen(const ValueRule &rule, const Scope &scope);
    MadeValue finish(const ValueRule &rule, Draft &draft);
    MadeValue shape(const ValueRule &rule, Draft &draft);
    MadeValue refine(const ValueRule &rule, MadeValue made);
    bool decode(const ValueRule &rule, Draft &draft) const;
    void cut(const ValueRule &rule, Draft &draft) const;
    MadeValue convert(const ValueRule &rule, Draft &draft) const;
    MadeValue convertText(const ValueRule &rule, Draft &draft) const;

    const Lookups *m_lookups;
};

/// The words a source has for true and false; nothing for any other.
std::optional<bool> booleanOf(std::string_view text);
/// The word a map has for a text, or nullptr.
const std::string *mappedWord(const std::vector<ValueRule::Word> &map, std::string_view text);

} // namespace postern
