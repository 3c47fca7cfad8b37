// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/ManifestContext.h"

namespace postern {

namespace {

using Kind = Condition::Kind;

struct WordsQuestion
{
    const char *key;
    Kind kind;
};
constexpr WordsQuestion wordsQuestions[] = {{"is", Kind::OneOf},
                                            {"is-not", Kind::NoneOf},
                                            {"one-of", Kind::OneOf},
                                            {"none-of", Kind::NoneOf},
                                            {"starts-with", Kind::StartsWith},
                                            {"ends-with", Kind::EndsWith},
                                            {"contains", Kind::Contains},
                                            {"found-in", Kind::FoundIn},
                                            {"not-found-in", Kind::NotFoundIn}};

/// any, all and not; nothing when the node is none of these.
Result<bool> group(const ManifestContext &context, const YAML::Node &node, Condition &condition)
{
    const YAML::Node any = yaml::at(node, "any");
    const YAML::Node all = yaml::at(node, "all");
    const YAML::Node none = yaml::at(node, "not");
    if (!any.IsDefined() && !all.IsDefined() && !none.IsDefined())
        return false;
    if (node.size() != (yaml::at(node, "because").IsDefined() ? 2u : 1u))
        return yaml::wrong(node, "any, all or not stands alone in its condition");
    const YAML::Node inner = any.IsDefined() ? any : all.IsDefined() ? all : none;
    condition.kind = any.IsDefined() ? Kind::Any : all.IsDefined() ? Kind::All : Kind::Not;
    if (inner.IsMap())
        condition.parts.push_back(TRY(context.condition(inner)));
    else
        condition.parts = TRY(context.conditions(inner, "any, all or not"));
    return true;
}

Result<int> askOf(const YAML::Node &node, Condition &condition)
{
    int asked = 0;
    for (const WordsQuestion &one : wordsQuestions) {
        const YAML::Node words = yaml::at(node, one.key);
        if (!words.IsDefined())
            continue;
        condition.kind = one.kind;
        condition.words = TRY(yaml::words(words, one.key));
        ++asked;
    }
    if (const YAML::Node present = yaml::at(node, "present"); present.IsDefined()) {
        condition.kind = TRY(yaml::truth(present, "present")) ? Kind::Present : Kind::Absent;
        ++asked;
    }
    for (const auto &[key, kind] : {std::pair{"bit", Kind::BitSet}, std::pair{"bit-clear", Kind::BitClear}}) {
        if (const YAML::Node mask = yaml::at(node, key); mask.IsDefined()) {
            condition.kind = kind;
            condition.mask = TRY(yaml::mask(mask, key));
            ++asked;
        }
    }
    for (const auto &[key, kind] : {std::pair{"at-least", Kind::AtLeast}, std::pair{"at-most", Kind::AtMost}}) {
        if (const YAML::Node number = yaml::at(node, key); number.IsDefined()) {
            condition.kind = kind;
            condition.number = TRY(yaml::real(number, key));
            ++asked;
        }
    }
    return asked;
}

} // namespace

Result<Condition> ManifestContext::condition(const YAML::Node &node) const
{
    TRY(yaml::onlyKeys(node, "a condition",
                       {"path", "column", "is", "is-not", "found-in", "not-found-in", "one-of", "none-of", "present", "starts-with", "ends-with", "contains", "bit",
                        "bit-clear", "at-least", "at-most", "ignore-case", "any", "all", "not", "because"}));
    Condition condition;
    if (TRY(group(*this, node, condition)))
        return condition;
    const YAML::Node path = yaml::at(node, "path");
    if (path.IsDefined() && path.IsSequence())
        return oneOfPaths(node);
    if (const YAML::Node column = yaml::at(node, "column"); column.IsDefined())
        condition.question = TRY(question(column, "column"));
    else
        condition.path = TRY(yaml::path(path, "the path of a condition"));
    const int asked = TRY(askOf(node, condition));
    if ((condition.kind == Kind::FoundIn || condition.kind == Kind::NotFoundIn) && !lookups.contains(condition.words.front()))
        return yaml::wrong(node, "there is no lookup named \"" + condition.words.front() + "\"");
    if (asked != 1) {
        return yaml::wrong(node, "a condition asks one thing of its path: is, is-not, one-of, none-of, present, starts-with, "
                                 "ends-with, contains, bit, bit-clear, at-least or at-most");
    }
    if (const YAML::Node ignore = yaml::at(node, "ignore-case"); ignore.IsDefined())
        condition.ignoresCase = TRY(yaml::truth(ignore, "ignore-case"));
    return condition;
}

/// The same question of several paths: one of them answers yes, or, for those that deny, all do.
Result<Condition> ManifestContext::oneOfPaths(const YAML::Node &node) const
{
    const YAML::Node paths = yaml::at(node, "path");
    if (paths.size() == 0)
        return yaml::wrong(node, "a list of paths has at least one");
    Condition all;
    for (const auto &path : paths) {
        YAML::Node single = YAML::Clone(node);
        single["path"] = static_cast<const YAML::Node &>(path);
        all.parts.push_back(TRY(condition(single)));
    }
    const Kind asked = all.parts.front().kind;
    const bool denies = asked == Kind::NoneOf || asked == Kind::Absent || asked == Kind::NotFoundIn;
    all.kind = denies ? Kind::All : Kind::Any;
    return all;
}

Result<std::vector<Condition>> ManifestContext::conditions(const YAML::Node &node, const std::string &what) const
{
    std::vector<Condition> all;
    TRY(yaml::isList(node, what));
    for (const auto &one : node)
        all.push_back(TRY(condition(one)));
    return all;
}

} // namespace postern
