// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/Node.h"

#include <memory>
#include <optional>
#include <string>

namespace postern {

class NodeArena;

/// Turns one JSON value into nodes. Depth at most 64, every integer keeps its 64 bits, a name that
/// occurs twice in an object is an error. One parser belongs to one thread.
class JsonParser
{
public:
    /// Bytes that may be read (not used) after a text given to parse().
    static constexpr std::size_t padding = 64;

    /// copy: texts are copied into the arena; borrow: they live in the parser until its next parse.
    enum class Texts { Copy, Borrow };

    JsonParser();
    ~JsonParser();
    JsonParser(const JsonParser &) = delete;
    JsonParser &operator=(const JsonParser &) = delete;

    /// Reads a value. json must be followed by `padding` readable bytes. nullptr when it is wrong:
    /// problem() then says why, in words.
    const Node *parse(std::string_view json, NodeArena &arena, Texts texts);
    /// The same without the need for padding: the text is copied first.
    const Node *parseCopy(std::string_view json, NodeArena &arena);
    const std::string &problem() const { return m_problem; }

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
    std::string m_problem;
};

/// Whether bytes are UTF-8.
bool isUtf8(std::string_view bytes);

} // namespace postern
