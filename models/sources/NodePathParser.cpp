// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/NodePath.h"

#include <charconv>
#include <optional>

namespace postern {

namespace {

/// Walks over the text of a path.
class PathText
{
public:
    explicit PathText(std::string_view text) : m_text(text) {}

    bool isDone() const { return m_at >= m_text.size(); }
    char peek() const { return isDone() ? '\0' : m_text[m_at]; }
    bool take(std::string_view word)
    {
        if (m_text.substr(m_at, word.size()) != word)
            return false;
        m_at += word.size();
        return true;
    }
    /// A key: in double quotes with \" and \\, or up to one of ". [ ]". Those that OData writes
    /// ("@odata.nextLink") keep their dots: forgetting to quote one would make a page look whole.
    std::optional<std::string> key()
    {
        std::string key;
        if (take("\"")) {
            while (!isDone()) {
                char c = m_text[m_at++];
                if (c == '"')
                    return key;
                if (c == '\\' && !isDone())
                    c = m_text[m_at++];
                key += c;
            }
            return std::nullopt;
        }
        const std::string_view rest = m_text.substr(m_at);
        const bool hasDots = rest.starts_with("@odata.") || rest.starts_with("@microsoft.");
        while (!isDone() && (hasDots || peek() != '.') && peek() != '[' && peek() != ']')
            key += m_text[m_at++];
        if (key.empty())
            return std::nullopt;
        return key;
    }
    /// What stands up to the closing bracket, which is taken.
    std::optional<std::string> untilBracket()
    {
        const std::size_t end = m_text.find(']', m_at);
        if (end == std::string_view::npos)
            return std::nullopt;
        std::string inner(m_text.substr(m_at, end - m_at));
        m_at = end + 1;
        return inner;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

Error wrong(const std::string &what)
{
    return {QString::fromStdString(what), {}, false};
}

/// The step in brackets, after the opening one.
Result<NodePath::Step> bracketStep(PathText &text)
{
    NodePath::Step step;
    const auto inner = text.untilBracket();
    if (!inner)
        return wrong("\"[\" has no closing \"]\"");
    if (*inner == "*") {
        step.kind = NodePath::StepKind::All;
        return step;
    }
    if (const std::size_t equals = inner->find('='); equals != std::string::npos) {
        step.kind = NodePath::StepKind::Match;
        step.key = inner->substr(0, equals);
        step.value = inner->substr(equals + 1);
        if (step.key.empty())
            return wrong("\"[key=value]\" needs a key");
        return step;
    }
    step.kind = NodePath::StepKind::Index;
    const auto [end, code] = std::from_chars(inner->data(), inner->data() + inner->size(), step.index);
    if (code != std::errc() || end != inner->data() + inner->size())
        return wrong("between \"[\" and \"]\" stands a number, \"*\" or key=value, not \"" + *inner + "\"");
    return step;
}

} // namespace

Result<NodePath> NodePath::parse(std::string_view whole)
{
    NodePath path;
    path.m_text = whole;
    PathText text(whole);
    if (whole.empty())
        return wrong("a path is empty; \".\" is the element itself");
    if (whole == ".")
        return path;
    static constexpr std::pair<std::string_view, Start> specials[] = {
        {"#file", Start::File}, {"#stem", Start::Stem}, {"#row", Start::Row},
        {"#key", Start::Key},   {"#index", Start::Index}};
    while (text.take("^")) {
        path.m_start = Start::Up;
        ++path.m_up;
        text.take(".");
    }
    for (const auto &[word, start] : specials) {
        if (text.take(word)) {
            path.m_start = start;
            return text.isDone() ? Result<NodePath>(path) : wrong("nothing may follow " + std::string(word));
        }
    }
    bool keyExpected = true;
    if (text.take("$")) {
        path.m_start = Start::Envelope;
        keyExpected = text.take(".");
    }
    while (!text.isDone()) {
        if (text.take("[")) {
            path.m_steps.push_back(TRY(bracketStep(text)));
        } else if (!keyExpected && !text.take(".")) {
            return wrong("between steps stands \".\"");
        } else if (text.take("(json)")) {
            path.m_steps.push_back({StepKind::Json, {}, {}, 0});
        } else if (text.take("(pairs)")) {
            path.m_steps.push_back({StepKind::Pairs, {}, {}, 0});
        } else {
            auto key = text.key();
            if (!key)
                return wrong("a key is missing or its quotes are not closed");
            path.m_steps.push_back({StepKind::Key, std::move(*key), {}, 0});
        }
        keyExpected = false;
    }
    return path;
}

} // namespace postern
