// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace postern {

struct NodeMember;

/// One value of a document of any format: a CSV row, a JSON element, an LDIF entry and a CEF line are
/// all trees of these, so that mapping is one piece of code. Owns nothing: text, items and members
/// live in the NodeArena or reader that made it, until its next row.
struct Node
{
    enum class Kind : quint8 { Null, Boolean, Integer, Natural, Real, Text, List, Object };

    Kind kind = Kind::Null;
    quint32 size = 0; ///< bytes of a text, items of a list, members of an object
    union {
        qint64 integer;
        quint64 natural; ///< only for what does not fit an integer
        double real;
        bool truth;
        const char *bytes;
        const Node *items;
        const NodeMember *members;
    };
    mutable const Node *inside = nullptr; ///< what a text of JSON holds, once somebody asked

    Node() : integer(0) {}
    static Node ofText(std::string_view text);
    static Node ofInteger(qint64 number);
    static Node ofBoolean(bool truth);

    bool isText() const { return kind == Kind::Text; }
    bool isList() const { return kind == Kind::List; }
    bool isObject() const { return kind == Kind::Object; }
    bool isContainer() const { return isList() || isObject(); }
    /// Null and the empty text say nothing.
    bool isAbsent() const { return kind == Kind::Null || (kind == Kind::Text && size == 0); }
    std::string_view text() const { return {bytes, size}; }
    /// The member of that name, or nullptr. hint: where it was found the last time; updated.
    const Node *member(std::string_view key, quint32 &hint) const;
    const Node *member(std::string_view key) const;
};

/// One named value of an object.
struct NodeMember
{
    std::string_view key;
    Node value;
};

/// A scalar as text: numbers in decimal with all digits, "true", "false"; empty for what is no scalar.
/// The view is the node's own text, or scratch.
std::string_view scalarText(const Node &node, std::string &scratch);

} // namespace postern
