// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/sources/Scope.h"

#include <atomic>
#include <string>
#include <vector>

namespace postern {

/// A way to values in a row: "a.b[0].c", "emails[primary=true].value", "Event.(json).id", "^.id".
/// The words are explained in resources/sources/README.md.
class NodePath
{
public:
    /// Where a key was found the last time. Only a hint, so that threads may race for it.
    struct Hint
    {
        Hint() = default;
        Hint(const Hint &other) : at(other.at.load(std::memory_order_relaxed)) {}
        Hint &operator=(const Hint &other)
        {
            at.store(other.at.load(std::memory_order_relaxed), std::memory_order_relaxed);
            return *this;
        }
        mutable std::atomic<quint32> at{0};
    };
    enum class StepKind : quint8 { Key, Index, All, Match, Json, Pairs };
    struct Step
    {
        StepKind kind = StepKind::Key;
        std::string key;   ///< of Key and Match
        std::string value; ///< of Match
        qint64 index = 0;  ///< of Index; negative counts from the end
        Hint hint = {};
    };
    enum class Start : quint8 { Here, Up, Envelope, File, Stem, Row, Key, Index };

    /// The error says what is wrong with the text, without its origin.
    static Result<NodePath> parse(std::string_view text);

    /// The first value on this way that is not absent, or nullptr.
    const Node *first(const Scope &scope) const;
    /// Every value on this way, absent ones too; containers are not opened further.
    void all(const Scope &scope, std::vector<const Node *> &found) const;

    /// The same path with its first key in lower case or with its keys made loose (see looseName).
    void lowerFirstKey();
    void loosenFirstKey();
    /// The same path, starting in the envelope if it started in the element.
    NodePath inEnvelope() const;

    /// Whether it is one key (or less), so that no list can stand on the way.
    bool isShort() const { return m_steps.empty() || (m_steps.size() == 1 && m_steps[0].kind == StepKind::Key); }
    Start start() const { return m_start; }
    const std::vector<Step> &steps() const { return m_steps; }
    const std::string &text() const { return m_text; }

private:
    const Node *origin(const Scope &scope) const;
    const Node *firstFrom(const Node *node, std::size_t step, const Scope &scope) const;
    void allFrom(const Node *node, std::size_t step, const Scope &scope,
                 std::vector<const Node *> &found) const;

    Start m_start = Start::Here;
    int m_up = 0;
    std::vector<Step> m_steps;
    std::string m_text;
};

/// A column's name without case, blanks, dashes and underscores: "Employee ID" → "employeeid".
std::string looseName(std::string_view name);

} // namespace postern
