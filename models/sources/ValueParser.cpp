// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/ManifestContext.h"

#include <algorithm>

namespace postern {

namespace {

using Form = ValueRule::Form;
using Origin = ValueRule::Origin;
using Decode = ValueRule::Decode;

constexpr std::size_t keyMost = 4096;

Form formOf(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
        return Form::Integer;
    case FieldType::Real:
        return Form::Real;
    case FieldType::Boolean:
        return Form::Boolean;
    case FieldType::Time:
        return Form::Time;
    default:
        return Form::Text;
    }
}

bool isTextual(Form form)
{
    return form == Form::Text || form == Form::Lower || form == Form::Upper;
}

/// One word of `as`.
struct AsWord
{
    std::string_view word;
    Decode decode;
    std::optional<Form> form;
    TimeKind time;
};

const std::vector<AsWord> &asWords()
{
    static const std::vector<AsWord> words{
        {"text", Decode::None, Form::Text, TimeKind::Iso},
        {"lower", Decode::None, Form::Lower, TimeKind::Iso},
        {"upper", Decode::None, Form::Upper, TimeKind::Iso},
        {"integer", Decode::None, Form::Integer, TimeKind::Iso},
        {"real", Decode::None, Form::Real, TimeKind::Iso},
        {"boolean", Decode::None, Form::Boolean, TimeKind::Iso},
        {"iso", Decode::None, Form::Time, TimeKind::Iso},
        {"date", Decode::None, Form::Time, TimeKind::Date},
        {"epoch-s", Decode::None, Form::Time, TimeKind::EpochSeconds},
        {"epoch-ms", Decode::None, Form::Time, TimeKind::EpochMillis},
        {"epoch-us", Decode::None, Form::Time, TimeKind::EpochMicros},
        {"epoch-ns", Decode::None, Form::Time, TimeKind::EpochNanos},
        {"epoch", Decode::None, Form::Time, TimeKind::Epoch},
        {"epoch-days", Decode::None, Form::Time, TimeKind::EpochDays},
        {"filetime", Decode::None, Form::Time, TimeKind::FileTime},
        {"generalized-time", Decode::None, Form::Time, TimeKind::GeneralizedTime},
        {"ms-json-date", Decode::None, Form::Time, TimeKind::MsJsonDate},
        {"sid", Decode::Sid, std::nullopt, TimeKind::Iso},
        {"guid", Decode::Guid, std::nullopt, TimeKind::Iso},
        {"dn-name", Decode::DnName, std::nullopt, TimeKind::Iso},
        {"base64", Decode::Base64, std::nullopt, TimeKind::Iso}};
    return words;
}

Result<void> readAs(const YAML::Node &node, FieldType type, ValueRule &rule)
{
    if (!node.IsDefined())
        return {};
    for (const std::string &word : TRY(yaml::words(node, "as"))) {
        const auto &known = asWords();
        const auto found = std::find_if(known.begin(), known.end(), [&](const AsWord &w) { return w.word == word; });
        if (found == known.end()) {
            std::string all;
            for (const AsWord &one : known)
                all += (all.empty() ? "" : ", ") + std::string(one.word);
            return yaml::wrong(node, "\"" + word + "\" is no kind of value; expected one of: " + all);
        }
        if (found->decode != Decode::None)
            rule.decode = found->decode;
        if (found->form) {
            rule.form = *found->form;
            rule.timeKind = found->time;
        }
    }
    const Form wanted = formOf(type);
    const bool fits = wanted == Form::Text ? isTextual(rule.form) : rule.form == wanted;
    if (!fits)
        return yaml::wrong(node, "\"as\" does not give what the field holds");
    if (rule.timeKind == TimeKind::Date && rule.layouts.empty())
        return yaml::wrong(node, "as: date needs layouts, such as [\"MM/DD/YYYY\"]");
    return {};
}

Result<void> readMap(const YAML::Node &node, ValueRule &rule)
{
    if (!node.IsMap())
        return yaml::wrong(node, "map is a map of words to words, not " + yaml::kindOf(node));
    for (const auto &entry : node) {
        ValueRule::Word word;
        word.pattern = TRY(yaml::text(entry.first, "a word of map"));
        word.word = TRY(yaml::text(entry.second, "a word of map"));
        word.opensRight = word.pattern.size() > 1 && word.pattern.ends_with('*');
        if (word.opensRight)
            word.pattern.pop_back();
        word.opensLeft = word.pattern.size() > 1 && word.pattern.starts_with('*');
        if (word.opensLeft)
            word.pattern.erase(0, 1);
        rule.map.push_back(std::move(word));
    }
    return {};
}

Result<void> readSteps(const YAML::Node &node, ValueRule &rule)
{
    if (!node.IsMap())
        return yaml::wrong(node, "steps is a map of numbers to words, not " + yaml::kindOf(node));
    for (const auto &entry : node)
        rule.steps.emplace_back(TRY(yaml::real(entry.first, "a step")), TRY(yaml::text(entry.second, "a step's word")));
    std::sort(rule.steps.begin(), rule.steps.end());
    return {};
}

/// The keys that say what is done with a value, apart from `as`.
Result<void> readTreatment(const YAML::Node &node, ValueRule &rule)
{
    using Side = ValueRule::Cut::Side;
    for (const auto &entry : node) {
        const std::string key = entry.first.Scalar();
        const YAML::Node &value = entry.second;
        if (key == "unknown")
            rule.unknown = TRY(yaml::words(value, key));
        else if (key == "never")
            rule.never = TRY(yaml::words(value, key));
        else if (key == "trim")
            rule.trim = TRY(yaml::truth(value, key));
        else if (key == "after")
            rule.cuts.push_back({Side::After, TRY(yaml::text(value, key))});
        else if (key == "after-last")
            rule.cuts.push_back({Side::AfterLast, TRY(yaml::text(value, key))});
        else if (key == "before")
            rule.cuts.push_back({Side::Before, TRY(yaml::text(value, key))});
        else if (key == "before-last")
            rule.cuts.push_back({Side::BeforeLast, TRY(yaml::text(value, key))});
        else if (key == "map")
            TRY(readMap(value, rule));
        else if (key == "closed")
            rule.isClosed = TRY(yaml::truth(value, key));
        else if (key == "shift")
            rule.shift = TRY(yaml::signedDuration(value, key)).count();
        else if (key == "steps")
            TRY(readSteps(value, rule));
        else if (key == "bit")
            rule.bit = TRY(yaml::mask(value, key));
        else if (key == "not")
            rule.negate = TRY(yaml::truth(value, key));
        else if (key == "otherwise")
            rule.otherwise = TRY(yaml::text(value, key));
        else if (key == "prefix")
            rule.prefix = TRY(yaml::text(value, key));
        else if (key == "suffix")
            rule.suffix = TRY(yaml::text(value, key));
        else if (key == "max")
            rule.most = std::size_t(std::max<qint64>(1, TRY(yaml::integer(value, key))));
        else if (key == "required")
            rule.required = TRY(yaml::truth(value, key));
        else if (key == "basis")
            rule.basis = TRY(yaml::text(value, key));
        else if (key == "precision")
            rule.precision = TRY(yaml::duration(value, key)).count();
        else if (key == "layouts")
            rule.layouts = TRY(yaml::words(value, key));
        else if (key == "with")
            rule.with = TRY(yaml::text(value, key));
        else if (key == "skip-absent")
            rule.skipAbsent = TRY(yaml::truth(value, key));
    }
    return {};
}

Result<void> readCases(const ManifestContext &context, const YAML::Node &node, FieldType type, ValueRule &rule)
{
    TRY(yaml::isList(node, "cases"));
    for (const auto &one : node) {
        TRY(yaml::onlyKeys(one, "a case", {"when", "set"}));
        ValueRule::Case entry;
        entry.when = TRY(context.conditions(yaml::at(one, "when"), "when"));
        const YAML::Node set = yaml::at(one, "set");
        if (!set.IsDefined())
            return yaml::wrong(one, "a case needs set");
        rule.parts.push_back(TRY(context.value(set, type)));
        rule.cases.push_back(std::move(entry));
    }
    return {};
}

struct OriginWord
{
    const char *key;
    Origin origin;
};
constexpr OriginWord originWords[] = {{"from", Origin::From},         {"value", Origin::Constant}, {"answer", Origin::Answer},
                                      {"column", Origin::Column},     {"join", Origin::Join},      {"first", Origin::First},
                                      {"latest", Origin::Latest},     {"earliest", Origin::Earliest}, {"count", Origin::Count},
                                      {"cases", Origin::Cases},       {"present", Origin::Present}};

Result<void> readOrigin(const ManifestContext &context, const YAML::Node &node, const OriginWord &word, FieldType type,
                        ValueRule &rule)
{
    const YAML::Node value = yaml::at(node, word.key);
    rule.origin = word.origin;
    switch (word.origin) {
    case Origin::From:
    case Origin::Count:
    case Origin::Present:
        rule.paths = TRY(yaml::paths(value, word.key));
        return {};
    case Origin::Constant:
        rule.constant = TRY(yaml::text(value, word.key));
        return {};
    case Origin::Answer:
    case Origin::Column:
        rule.question = TRY(context.question(value, word.key));
        return {};
    case Origin::Cases:
        return readCases(context, value, type, rule);
    default:
        break;
    }
    TRY(yaml::isList(value, word.key));
    const FieldType inner = word.origin == Origin::Join ? FieldType::Text : type;
    for (const auto &part : value)
        rule.parts.push_back(TRY(context.value(part, inner)));
    if (rule.parts.empty())
        return yaml::wrong(value, std::string(word.key) + " needs at least one value");
    return {};
}

} // namespace

Result<ValueRule> ManifestContext::value(const YAML::Node &node, FieldType type, bool isKey) const
{
    ValueRule rule;
    rule.form = formOf(type);
    rule.isKey = isKey;
    if (isKey)
        rule.most = keyMost;
    if (node.IsScalar()) {
        rule.paths.push_back(TRY(yaml::path(node, "a value")));
        return rule;
    }
    TRY(yaml::onlyKeys(node, "a value",
                       {"from", "value", "answer", "column", "join", "first", "latest", "earliest", "count", "cases", "present",
                        "with", "skip-absent", "unknown", "never", "as", "layouts", "trim", "after", "after-last", "before",
                        "before-last", "lookup", "map", "closed", "shift", "steps", "bit", "not", "otherwise", "prefix", "suffix", "max",
                        "required", "basis", "precision"}));
    int origins = 0;
    for (const OriginWord &word : originWords) {
        if (!yaml::at(node, word.key).IsDefined())
            continue;
        ++origins;
        TRY(readOrigin(*this, node, word, type, rule));
    }
    if (origins != 1) {
        return yaml::wrong(node, "a value comes from exactly one of: from, value, answer, column, join, first, latest, earliest, "
                                 "count, cases, present");
    }
    TRY(readTreatment(node, rule));
    TRY(readAs(yaml::at(node, "as"), type, rule));
    if (const YAML::Node lookup = yaml::at(node, "lookup"); lookup.IsDefined()) {
        rule.lookup = TRY(yaml::text(lookup, "lookup"));
        if (!lookups.contains(rule.lookup))
            return yaml::wrong(lookup, "there is no lookup named \"" + rule.lookup + "\"");
    }
    return rule;
}

} // namespace postern
