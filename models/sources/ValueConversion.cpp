// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/Base64.h"
#include "models/sources/Identifiers.h"
#include "models/sources/JsonParser.h"
#include "models/sources/ValueMaker.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace postern {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

MadeValue wrong(const ValueRule &rule, std::string_view text, std::string_view kind)
{
    MadeValue made{MadeValue::Kind::Wrong, {}, {}, &rule};
    made.problem = "\"" + std::string(text.substr(0, 60)) + "\" is no " + std::string(kind);
    return made;
}

std::string changedCase(std::string_view text, bool toLower)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](char c) { return quint8(c) < 0x80; });
    if (!isAscii) {
        const QString whole = QString::fromUtf8(text.data(), qsizetype(text.size()));
        return (toLower ? whole.toLower() : whole.toUpper()).toStdString();
    }
    std::string changed(text);
    for (char &c : changed) {
        if (toLower ? (c >= 'A' && c <= 'Z') : (c >= 'a' && c <= 'z'))
            c = char(c ^ 0x20);
    }
    return changed;
}

bool fits(const ValueRule::Word &word, std::string_view text)
{
    const std::string_view part = word.pattern;
    if (word.opensLeft && word.opensRight)
        return text.find(part) != std::string_view::npos;
    if (word.opensRight)
        return text.starts_with(part);
    return word.opensLeft ? text.ends_with(part) : text == part;
}

std::optional<double> realOf(std::string_view text)
{
    double value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || code != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// A whole number; "12.0" is one, 9007199254740993 keeps its last digit.
std::optional<qint64> integerOf(std::string_view text)
{
    qint64 value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    std::string_view rest(end, std::size_t(text.data() + text.size() - end));
    if (code != std::errc() || text.empty())
        return std::nullopt;
    if (rest.starts_with("."))
        rest.remove_prefix(std::min(rest.size(), std::max<std::size_t>(1, rest.find_first_not_of('0', 1))));
    return rest.empty() ? std::optional<qint64>(value) : std::nullopt;
}

MadeValue convertTime(const ValueRule &rule, std::string_view text)
{
    const TimeReading reading = readTime(trimmed(text), rule.timeKind, rule.layouts);
    switch (reading.kind) {
    case TimeReading::Kind::Moment:
        return {MadeValue::Kind::Present, Value(reading.epoch), {}, &rule};
    case TimeReading::Kind::Never:
        return {MadeValue::Kind::Never, {}, {}, &rule};
    default:
        return wrong(rule, text, "time as this field has them");
    }
}

} // namespace

std::optional<bool> booleanOf(std::string_view text)
{
    static constexpr std::string_view yes[] = {"true", "yes", "y", "t", "1", "on"};
    static constexpr std::string_view no[] = {"false", "no", "n", "f", "0", "off"};
    const std::string_view plain = trimmed(text);
    const auto is = [&](std::string_view word) { return isSameText(plain, word, true); };
    if (std::any_of(std::begin(yes), std::end(yes), is))
        return true;
    if (std::any_of(std::begin(no), std::end(no), is))
        return false;
    return std::nullopt;
}

const std::string *mappedWord(const std::vector<ValueRule::Word> &map, std::string_view text)
{
    for (const ValueRule::Word &word : map) {
        if (!word.opensLeft && !word.opensRight && word.pattern == text)
            return &word.word;
    }
    for (const ValueRule::Word &word : map) {
        if ((word.opensLeft || word.opensRight) && fits(word, text))
            return &word.word;
    }
    return nullptr;
}

bool ValueMaker::decode(const ValueRule &rule, Draft &draft) const
{
    std::optional<std::string> changed;
    switch (rule.decode) {
    case ValueRule::Decode::None:
        return true;
    case ValueRule::Decode::Sid:
        changed = sidText(draft.text);
        break;
    case ValueRule::Decode::Guid:
        changed = guidText(draft.text);
        break;
    case ValueRule::Decode::DnName:
        changed = dnName(draft.text);
        break;
    case ValueRule::Decode::Base64:
        changed = fromBase64(draft.text);
        break;
    }
    if (changed)
        draft.set(std::move(*changed));
    return changed.has_value();
}

void ValueMaker::cut(const ValueRule &rule, Draft &draft) const
{
    using Side = ValueRule::Cut::Side;
    for (const ValueRule::Cut &cut : rule.cuts) {
        const bool isLast = cut.side == Side::AfterLast || cut.side == Side::BeforeLast;
        const std::size_t at = isLast ? draft.text.rfind(cut.mark) : draft.text.find(cut.mark);
        if (at == std::string_view::npos)
            continue;
        if (cut.side == Side::After || cut.side == Side::AfterLast)
            draft.text = draft.text.substr(at + cut.mark.size());
        else
            draft.text = draft.text.substr(0, at);
    }
}

MadeValue ValueMaker::convertText(const ValueRule &rule, Draft &draft) const
{
    MadeValue made{MadeValue::Kind::Present, {}, {}, &rule};
    std::string text;
    const bool isAscii = std::all_of(draft.text.begin(), draft.text.end(), [](char c) { return quint8(c) < 0x80; });
    if (!isAscii && !isUtf8(draft.text))
        text = toBase64(draft.text); // bytes that are no text
    else if (rule.form == ValueRule::Form::Text)
        text.assign(draft.text);
    else
        text = changedCase(draft.text, rule.form == ValueRule::Form::Lower);
    // A zero byte would end the text for some readers and not for others; the sign for it does not.
    for (std::size_t at = text.find('\0'); at != std::string::npos; at = text.find('\0', at))
        text.replace(at, 1, "\xE2\x90\x80");
    if (text.size() > rule.most) {
        if (rule.isKey)
            return wrong(rule, text, "usable key: it is longer than " + std::to_string(rule.most) + " bytes");
        std::size_t end = rule.most;
        while (end > 0 && (quint8(text[end]) & 0xC0) == 0x80)
            --end;
        text.resize(end);
        text += "…";
    }
    made.value = std::move(text);
    return made;
}

MadeValue ValueMaker::convert(const ValueRule &rule, Draft &draft) const
{
    using Form = ValueRule::Form;
    MadeValue made{MadeValue::Kind::Present, {}, {}, &rule};
    if (!rule.steps.empty()) {
        const auto number = realOf(trimmed(draft.text));
        if (!number)
            return wrong(rule, draft.text, "number");
        const std::string *word = nullptr;
        for (const auto &[from, step] : rule.steps) {
            if (*number >= from)
                word = &step;
        }
        if (!word)
            return {};
        draft.set(*word);
    }
    if (rule.bit) {
        const auto bits = bitsOf(Node::ofText(draft.text));
        if (!bits)
            return wrong(rule, draft.text, "whole number");
        const bool isSet = (*bits & *rule.bit) == *rule.bit;
        made.value = qint64(isSet);
        if (rule.form == Form::Boolean)
            return made;
        draft.set(isSet ? "true" : "false");
    }
    switch (rule.form) {
    case Form::Text:
    case Form::Lower:
    case Form::Upper:
        return convertText(rule, draft);
    case Form::Integer:
        if (const auto number = integerOf(trimmed(draft.text))) {
            made.value = *number;
            return made;
        }
        return wrong(rule, draft.text, "whole number of 64 bits");
    case Form::Real:
        if (const auto number = realOf(trimmed(draft.text))) {
            made.value = *number;
            return made;
        }
        return wrong(rule, draft.text, "number");
    case Form::Boolean:
        if (const auto truth = booleanOf(draft.text)) {
            made.value = qint64(*truth);
            return made;
        }
        return wrong(rule, draft.text, "yes or no");
    case Form::Time:
        return convertTime(rule, draft.text);
    }
    return made;
}

} // namespace postern
