// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/BulkCompiler.h"

#include <algorithm>
#include <utility>

namespace postern {

namespace {

using Origin = ValueRule::Origin;

/// What a field of an event record becomes; the rest of its fields is words for a reader and stays in the log.
std::optional<EventTarget> targetOf(int field)
{
    static const std::pair<int, EventTarget> all[] = {
        {EventField::At, EventTarget::At},                 {EventField::ExternalId, EventTarget::Id},
        {EventField::AccountKey, EventTarget::Account},    {EventField::CredentialKey, EventTarget::Credential},
        {EventField::SessionId, EventTarget::Session},     {EventField::TokenId, EventTarget::Token},
        {EventField::SubjectRef, EventTarget::Subject},    {EventField::StoreKey, EventTarget::Store},
        {EventField::Action, EventTarget::Action},         {EventField::Activity, EventTarget::Activity},
        {EventField::Outcome, EventTarget::Outcome},       {EventField::SourceIp, EventTarget::Address},
        {EventField::Country, EventTarget::Country},       {EventField::SourceKind, EventTarget::AddressKind},
        {EventField::UserAgent, EventTarget::UserAgent},   {EventField::DeviceId, EventTarget::Device},
        {EventField::RecordCount, EventTarget::Records},   {EventField::TargetAccountKey, EventTarget::TargetAccount}};
    for (const auto &[from, to] : all) {
        if (from == field)
            return to;
    }
    return std::nullopt;
}

std::optional<EventFieldRule::TimeForm> timeFormOf(TimeKind kind)
{
    using Form = EventFieldRule::TimeForm;
    switch (kind) {
    case TimeKind::Iso: return Form::Iso;
    case TimeKind::EpochSeconds: return Form::EpochSeconds;
    case TimeKind::EpochMillis: return Form::EpochMilliseconds;
    case TimeKind::EpochMicros: return Form::EpochMicroseconds;
    case TimeKind::EpochNanos: return Form::EpochNanoseconds;
    case TimeKind::Epoch: return Form::Magnitude;
    default: return std::nullopt;
    }
}

} // namespace

bool BulkCompiler::refuse(std::string why)
{
    if (m_why.empty())
        m_why = std::move(why);
    return false;
}

bool BulkCompiler::addPaths(const ValueRule &value, EventFieldRule &rule)
{
    if (value.origin == Origin::Constant) {
        rule.constant = value.constant;
        return true;
    }
    if (value.origin != Origin::From)
        return refuse("a value is put together from several");
    for (const NodePath &path : value.paths) {
        EventFieldRule::Path keys;
        if (path.start() != NodePath::Start::Here || path.steps().empty())
            return refuse("the path " + path.text() + " does not begin in the line");
        for (const NodePath::Step &step : path.steps()) {
            if (step.kind != NodePath::StepKind::Key)
                return refuse("the path " + path.text() + " is more than keys");
            keys.push_back(step.key);
        }
        rule.paths.push_back(std::move(keys));
    }
    return true;
}

bool BulkCompiler::addTurns(const ValueRule &value, EventFieldRule &rule)
{
    const bool isMore = !value.unknown.empty() || !value.never.empty() || value.decode != ValueRule::Decode::None || value.trim || !value.lookup.empty()
                        || value.isClosed || !value.steps.empty() || value.bit || value.negate || value.shift != 0 || !value.prefix.empty()
                        || !value.suffix.empty() || value.cuts.size() > 1;
    if (isMore)
        return refuse("a value is turned in a way that needs the ordinary reader");
    if (!value.cuts.empty()) {
        static constexpr EventFieldRule::CutSide sides[] = {EventFieldRule::CutSide::After, EventFieldRule::CutSide::AfterLast,
                                                            EventFieldRule::CutSide::Before, EventFieldRule::CutSide::BeforeLast};
        rule.cut = sides[std::size_t(value.cuts[0].side)];
        rule.mark = value.cuts[0].mark;
    }
    rule.isLower = value.form == ValueRule::Form::Lower;
    const bool hasWords = rule.target == EventTarget::Activity || rule.target == EventTarget::Outcome || rule.target == EventTarget::AddressKind
                          || rule.target == EventTarget::Country;
    if (!hasWords && (!value.map.empty() || rule.isLower))
        return refuse("a name is turned into another");
    for (const ValueRule::Word &word : value.map) {
        if (word.opensLeft || word.opensRight)
            return refuse("map has patterns");
        rule.words.emplace_back(word.pattern, word.word);
    }
    if (value.otherwise) {
        rule.constant = *value.otherwise;
        rule.otherwise = *value.otherwise;
    }
    return true;
}

bool BulkCompiler::add(EventTarget target, const ValueRule &value)
{
    if (value.origin == Origin::Nothing)
        return true;
    EventFieldRule rule;
    rule.target = target;
    rule.required = value.required || value.isKey || target == EventTarget::At;
    rule.required &= target != EventTarget::Id; // a line without an id is told by its bytes
    if (!addPaths(value, rule) || !addTurns(value, rule))
        return false;
    if (target == EventTarget::At) {
        const auto form = timeFormOf(value.timeKind);
        if (!form)
            return refuse("the time is written in a way that needs the ordinary reader");
        rule.time = *form;
    }
    m_mapping.fields.push_back(std::move(rule));
    return true;
}

std::optional<EventMapping> BulkCompiler::compile(const StreamManifest &stream)
{
    const bool isOne = stream.emits.size() == 1 && stream.emits[0].record == RecordType::Event;
    if (!isOne || stream.encoding != TextEncoding::Utf8) {
        refuse("a bulk stream emits events only, by one emit, in UTF-8");
        return std::nullopt;
    }
    const EmitRule &emit = stream.emits[0];
    if (!emit.when.empty() || !emit.each.empty() || !emit.of.empty() || emit.distinct) {
        refuse("the emit has conditions");
        return std::nullopt;
    }
    for (const EmitRule::Field &field : emit.set) {
        if (field.field == EventField::AccountSource) {
            m_accountSource = field.value.origin == Origin::Constant ? field.value.constant : std::string();
            continue;
        }
        const auto target = targetOf(field.field);
        if (target && !add(*target, field.value))
            return std::nullopt;
    }
    if (stream.bulk->record && !add(EventTarget::Record, *stream.bulk->record))
        return std::nullopt;
    if (stream.bulk->number && !add(EventTarget::RecordNumber, *stream.bulk->number))
        return std::nullopt;
    return m_mapping;
}

} // namespace postern
