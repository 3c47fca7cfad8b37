// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/ValueMaker.h"

#include <algorithm>

namespace postern {

namespace {

MadeValue present(Value value, const ValueRule &rule)
{
    return {MadeValue::Kind::Present, std::move(value), {}, &rule};
}

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string lowered(std::string_view text)
{
    std::string small(text);
    for (char &c : small)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return small;
}

bool isOneOf(std::string_view text, const std::vector<std::string> &words)
{
    if (words.empty())
        return false;
    const std::string_view plain = trimmed(text);
    return std::any_of(words.begin(), words.end(), [&](const std::string &w) { return isSameText(plain, w, true); });
}

/// Numbers and booleans of JSON that need no way through text.
std::optional<Value> directValue(const ValueRule &rule, const Node &node)
{
    using Form = ValueRule::Form;
    if (rule.form == Form::Integer && node.kind == Node::Kind::Integer)
        return Value(node.integer);
    if (rule.form == Form::Boolean && node.kind == Node::Kind::Boolean)
        return Value(qint64(node.truth));
    if (rule.form == Form::Real && node.kind == Node::Kind::Real)
        return Value(node.real);
    return std::nullopt;
}

const Node *oneOf(const Node *node)
{
    while (node && node->isList())
        node = node->size > 0 ? node->items : nullptr;
    return node && !node->isAbsent() && !node->isContainer() ? node : nullptr;
}

} // namespace

MadeValue ValueMaker::make(const ValueRule &rule, const Scope &scope)
{
    using Origin = ValueRule::Origin;
    switch (rule.origin) {
    case Origin::From:
        return fromPaths(rule, scope);
    case Origin::Constant: {
        Draft draft;
        draft.text = rule.constant;
        return finish(rule, draft);
    }
    case Origin::Count: {
        const Node *node = rule.paths.front().first(scope);
        const quint32 count = !node ? 0 : node->isContainer() ? node->size : 1;
        Draft draft;
        draft.set(std::to_string(count));
        return finish(rule, draft);
    }
    case Origin::Present: {
        const bool there = std::any_of(rule.paths.begin(), rule.paths.end(),
                                       [&](const NodePath &path) { return path.first(scope) != nullptr; });
        Draft draft;
        draft.text = there ? "true" : "false";
        return finish(rule, draft);
    }
    case Origin::Join:
        return joined(rule, scope);
    case Origin::First:
    case Origin::Cases:
    case Origin::Latest:
    case Origin::Earliest:
        return fromParts(rule, scope);
    default:
        return refine(rule, {});
    }
}

MadeValue ValueMaker::fromPaths(const ValueRule &rule, const Scope &scope)
{
    bool sawNever = false;
    for (const NodePath &path : rule.paths) {
        const Node *node = oneOf(path.first(scope));
        if (!node)
            continue;
        if (rule.isPlain) {
            if (auto direct = directValue(rule, *node))
                return present(std::move(*direct), rule);
        }
        Draft draft;
        draft.text = scalarText(*node, draft.own);
        if (rule.isPlain)
            return convert(rule, draft);
        if (isOneOf(draft.text, rule.unknown))
            continue;
        if (isOneOf(draft.text, rule.never)) {
            sawNever = true;
            continue;
        }
        return shape(rule, draft);
    }
    if (sawNever)
        return {MadeValue::Kind::Never, {}, {}, &rule};
    return refine(rule, {});
}

MadeValue ValueMaker::chosen(const ValueRule &rule, const Scope &scope)
{
    if (rule.origin == ValueRule::Origin::Cases) {
        for (std::size_t i = 0; i < rule.cases.size(); ++i) {
            if (allHold(rule.cases[i].when, scope))
                return make(rule.parts[i], scope);
        }
        return {};
    }
    MadeValue otherwise;
    for (const ValueRule &part : rule.parts) {
        MadeValue made = make(part, scope);
        if (made.isPresent())
            return made;
        if (made.kind > otherwise.kind) // never says more than absent, wrong more than both
            otherwise = std::move(made);
    }
    return otherwise;
}

MadeValue ValueMaker::extreme(const ValueRule &rule, const Scope &scope)
{
    MadeValue best;
    for (const ValueRule &part : rule.parts) {
        MadeValue made = make(part, scope);
        const bool both = made.isPresent() && best.isPresent();
        const bool isBetter = !both ? made.isPresent() || (!best.isPresent() && made.kind > best.kind)
                              : rule.origin == ValueRule::Origin::Latest ? made.value > best.value
                                                                         : made.value < best.value;
        if (isBetter)
            best = std::move(made);
    }
    return best;
}

MadeValue ValueMaker::fromParts(const ValueRule &rule, const Scope &scope)
{
    const bool isExtreme = rule.origin == ValueRule::Origin::Latest || rule.origin == ValueRule::Origin::Earliest;
    MadeValue made = isExtreme ? extreme(rule, scope) : chosen(rule, scope);
    const auto *text = std::get_if<std::string>(&made.value);
    if (made.isPresent() && text && !rule.isPlain) {
        Draft draft;
        draft.set(*text);
        return finish(rule, draft);
    }
    return refine(rule, std::move(made));
}

MadeValue ValueMaker::joined(const ValueRule &rule, const Scope &scope)
{
    Draft draft;
    bool any = false;
    std::string whole;
    for (const ValueRule &part : rule.parts) {
        MadeValue made = make(part, scope);
        if (made.kind == MadeValue::Kind::Wrong)
            return made;
        if (!made.isPresent()) {
            if (rule.skipAbsent)
                continue;
            return refine(rule, {});
        }
        if (any)
            whole += rule.with;
        any = true;
        if (const auto *number = std::get_if<qint64>(&made.value))
            whole += std::to_string(*number);
        else if (const auto *text = std::get_if<std::string>(&made.value))
            whole += *text;
    }
    if (!any)
        return refine(rule, {});
    draft.set(std::move(whole));
    return finish(rule, draft);
}

MadeValue ValueMaker::finish(const ValueRule &rule, Draft &draft)
{
    if (draft.text.empty() || isOneOf(draft.text, rule.unknown))
        return refine(rule, {});
    if (isOneOf(draft.text, rule.never))
        return {MadeValue::Kind::Never, {}, {}, &rule};
    return shape(rule, draft);
}

/// From a text to the value, in the documented order.
MadeValue ValueMaker::shape(const ValueRule &rule, Draft &draft)
{
    if (!decode(rule, draft)) {
        MadeValue wrong{MadeValue::Kind::Wrong, {}, {}, &rule};
        wrong.problem = "the value is none of the kind that \"as\" expects";
        return wrong;
    }
    if (rule.trim)
        draft.text = trimmed(draft.text);
    cut(rule, draft);
    if (!rule.lookup.empty() && m_lookups) {
        const auto table = m_lookups->find(rule.lookup);
        const std::string *found = table == m_lookups->end() ? nullptr : table->second.find(draft.text);
        if (found)
            draft.text = *found;
        else if (rule.required)
            return refine(rule, {});
    }
    if (!rule.map.empty()) {
        if (rule.form == ValueRule::Form::Lower) // the words of the map are in the case of the result
            draft.set(lowered(draft.text));
        const std::string *word = mappedWord(rule.map, trimmed(draft.text));
        if (!word && rule.otherwise)
            return refine(rule, {});
        if (!word && rule.isClosed) {
            MadeValue wrong{MadeValue::Kind::Wrong, {}, {}, &rule};
            wrong.problem = "\"" + std::string(draft.text.substr(0, 80)) + "\" is none of the words that are known here";
            return wrong;
        }
        if (word)
            draft.text = *word;
    }
    if (draft.text.empty())
        return refine(rule, {});
    return refine(rule, convert(rule, draft));
}

MadeValue ValueMaker::refine(const ValueRule &rule, MadeValue made)
{
    if (made.kind == MadeValue::Kind::Absent && rule.otherwise) {
        Draft draft;
        draft.text = *rule.otherwise;
        made = convert(rule, draft);
        if (rule.negate) // what is said in the manifest is said already
            return made;
    }
    if (!made.isPresent())
        return made;
    if (auto *number = std::get_if<qint64>(&made.value); number && rule.negate)
        *number = *number == 0;
    if (auto *number = std::get_if<qint64>(&made.value); number && rule.form == ValueRule::Form::Time)
        *number += rule.shift;
    if (auto *text = std::get_if<std::string>(&made.value); text && !(rule.prefix.empty() && rule.suffix.empty()))
        *text = rule.prefix + *text + rule.suffix;
    return made;
}

} // namespace postern
