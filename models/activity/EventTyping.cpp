// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/EventTyping.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <limits>

namespace postern {

namespace {

std::string_view cut(const EventFieldRule &rule, std::string_view text)
{
    using Side = EventFieldRule::CutSide;
    const bool isLast = rule.cut == Side::AfterLast || rule.cut == Side::BeforeLast;
    const std::size_t at = isLast ? text.rfind(rule.mark) : text.find(rule.mark);
    if (rule.cut == Side::None || at == std::string_view::npos)
        return text;
    return rule.cut == Side::After || rule.cut == Side::AfterLast ? text.substr(at + rule.mark.size()) : text.substr(0, at);
}

/// A whole number without sign, up to 18 digits.
std::optional<qint64> plainNumber(std::string_view text)
{
    if (text.empty() || text.size() > 18)
        return std::nullopt;
    qint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

int two(const char *at)
{
    const int tens = at[0] - '0';
    const int ones = at[1] - '0';
    return quint32(tens) <= 9 && quint32(ones) <= 9 ? tens * 10 + ones : -1;
}

qint64 daysOf(int year, int month, int day)
{
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)), std::chrono::day(unsigned(day))};
    return date.ok() ? std::chrono::sys_days(date).time_since_epoch().count() : std::numeric_limits<qint64>::min();
}

std::optional<qint64> offsetOf(std::string_view text)
{
    if (text.empty() || text == "Z" || text == "z")
        return 0;
    if ((text[0] != '+' && text[0] != '-') || (text.size() != 3 && text.size() != 5 && text.size() != 6))
        return std::nullopt;
    const int hours = two(text.data() + 1);
    const int minutes = text.size() == 3 ? 0 : two(text.data() + text.size() - 2);
    if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (text[0] == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

} // namespace

EventTyping::EventTyping(const EventMapping &mapping, const KeyedHash &hash)
    : m_mapping(mapping), m_hash(hash), m_memos(mapping.fields.size())
{
}

std::optional<qint64> EventTyping::isoTime(std::string_view text)
{
    if (text.size() < 10)
        return std::nullopt;
    if (std::memcmp(text.data(), m_date, 10) != 0) {
        const int century = two(text.data());
        const int year = two(text.data() + 2);
        const int month = two(text.data() + 5);
        const int day = two(text.data() + 8);
        if (century < 0 || year < 0 || month < 1 || day < 1 || text[4] != '-' || text[7] != '-')
            return std::nullopt;
        const qint64 days = daysOf(century * 100 + year, month, day);
        if (days == std::numeric_limits<qint64>::min())
            return std::nullopt;
        std::memcpy(m_date, text.data(), 10);
        m_dateSeconds = days * 86400;
    }
    if (text.size() == 10)
        return m_dateSeconds;
    if (text.size() < 19 || (text[10] != 'T' && text[10] != ' ') || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const int hour = two(text.data() + 11);
    const int minute = two(text.data() + 14);
    const int second = two(text.data() + 17);
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return std::nullopt;
    std::size_t at = 19;
    if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
        do {
            ++at;
        } while (at < text.size() && text[at] >= '0' && text[at] <= '9');
    }
    const auto offset = offsetOf(text.substr(at));
    if (!offset)
        return std::nullopt;
    return m_dateSeconds + hour * 3600 + minute * 60 + second - *offset;
}

std::optional<qint64> EventTyping::time(EventFieldRule::TimeForm form, std::string_view text)
{
    using Form = EventFieldRule::TimeForm;
    if (form == Form::Iso)
        return isoTime(text);
    const bool isNegative = text.starts_with('-');
    text.remove_prefix(isNegative);
    const auto whole = plainNumber(text.substr(0, text.find('.')));
    if (!whole)
        return std::nullopt;
    qint64 seconds = *whole;
    if (form == Form::Magnitude)
        form = seconds < 100'000'000'000 ? Form::EpochSeconds : seconds < 100'000'000'000'000 ? Form::EpochMilliseconds
            : seconds < 100'000'000'000'000'000 ? Form::EpochMicroseconds : Form::EpochNanoseconds;
    if (form == Form::EpochMilliseconds)
        seconds /= 1000;
    else if (form == Form::EpochMicroseconds)
        seconds /= 1'000'000;
    else if (form == Form::EpochNanoseconds)
        seconds /= 1'000'000'000;
    return isNegative ? -seconds : seconds;
}

/// The text as words and case make it; valid until the next call.
std::string_view EventTyping::turned(const EventFieldRule &rule, std::string_view text)
{
    if (rule.isLower) {
        m_lower.assign(text);
        std::transform(m_lower.begin(), m_lower.end(), m_lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
        text = m_lower;
    }
    for (const auto &[from, to] : rule.words) {
        if (from == text)
            return to;
    }
    return rule.otherwise.empty() || rule.words.empty() ? text : std::string_view(rule.otherwise);
}

/// What a text of few different ones means as a number: a word of a list or a hash.
quint64 EventTyping::worked(std::size_t field, const EventFieldRule &rule, std::string_view text)
{
    TextMemo::Entry *const entry = m_memos[field].memo.entry(text);
    if (entry && entry->isSet)
        return entry->value;
    const std::string_view word = turned(rule, text);
    quint64 value = 0;
    switch (rule.target) {
    case EventTarget::Activity: value = quint64(eventActivityOf(word)); break;
    case EventTarget::Outcome: value = quint64(eventOutcomeOf(word)); break;
    case EventTarget::AddressKind: value = quint64(addressKindOf(word)); break;
    case EventTarget::Country: value = countryOf(word); break;
    case EventTarget::Credential: value = m_hash.of(text, hashKind::ofSource(hashKind::credential, m_mapping.source)); break;
    case EventTarget::Store: value = m_hash.of(text, hashKind::ofSource(hashKind::store, m_mapping.source)); break;
    case EventTarget::Action: value = m_hash.of(text, hashKind::action); break;
    case EventTarget::UserAgent: value = m_hash.of(text, hashKind::userAgent); break;
    default: break;
    }
    if (entry) {
        entry->value = value;
        entry->isSet = true;
    }
    return value;
}

NameSpan EventTyping::span(std::size_t field, const EventFieldRule &rule, std::string_view text, const EventWindow &window, quint64 tweak)
{
    const quint64 hash = tweak ? m_hash.of(text, tweak) : worked(field, rule, text);
    return {hash, quint32(text.data() - window.bytes.data()), quint32(text.size())};
}

const char *EventTyping::set(std::size_t field, std::string_view text, const EventWindow &window, AccessEvent &event, EventNames &names)
{
    const EventFieldRule &rule = m_mapping.fields[field];
    if (rule.cut != EventFieldRule::CutSide::None)
        text = cut(rule, text);
    if (text.empty())
        return rule.required ? "it is needed and empty" : "";
    const auto own = [&](quint64 kind) { return hashKind::ofSource(kind, m_mapping.source); };
    switch (rule.target) {
    case EventTarget::At: {
        const auto at = time(rule.time, text);
        if (!at)
            return "this is no time";
        event.at = *at;
        break;
    }
    case EventTarget::Id: event.id = m_hash.of(text, own(hashKind::id)); break;
    case EventTarget::Account: names.account = span(field, rule, text, window, own(hashKind::account)); break;
    case EventTarget::TargetAccount: names.target = span(field, rule, text, window, own(hashKind::account)); break;
    case EventTarget::Credential: names.credential = span(field, rule, text, window, 0); break;
    case EventTarget::Store: names.store = span(field, rule, text, window, 0); break;
    case EventTarget::Action: names.action = span(field, rule, text, window, 0); break;
    case EventTarget::UserAgent: names.userAgent = span(field, rule, text, window, 0); break;
    case EventTarget::Device: names.device = span(field, rule, text, window, hashKind::device); break;
    case EventTarget::Session: event.session = m_hash.of(text, own(hashKind::session)); break;
    case EventTarget::Token: event.token = m_hash.of(text, hashKind::token); break;
    case EventTarget::Subject: event.subject = m_hash.of(text, hashKind::subject); break;
    case EventTarget::Record: event.record = m_hash.of(text, hashKind::record); break;
    case EventTarget::RecordNumber: event.recordNumber = plainNumber(text).value_or(-1); break;
    case EventTarget::Records: event.records = quint32(std::clamp<qint64>(plainNumber(text).value_or(1), 0, 0xffffffff)); break;
    case EventTarget::Asn: event.asn = quint32(std::clamp<qint64>(plainNumber(text).value_or(0), 0, 0xffffffff)); break;
    case EventTarget::Address:
        event.address = IpAddress::fromText(text).value_or(IpAddress());
        event.network = event.address.network();
        break;
    case EventTarget::Country: event.country = CountryCode(worked(field, rule, text)); break;
    case EventTarget::AddressKind: event.addressKind = AddressKind(worked(field, rule, text)); break;
    case EventTarget::Activity: event.activity = EventActivity(worked(field, rule, text)); break;
    case EventTarget::Outcome: event.outcome = EventOutcome(worked(field, rule, text)); break;
    }
    return "";
}

bool EventTyping::setAbsent(std::size_t field, EventWindow &window, AccessEvent &event, EventNames &names)
{
    const EventFieldRule &rule = m_mapping.fields[field];
    if (rule.constant.empty())
        return !rule.required;
    // Names point into the window: the constant is put behind its text once.
    FieldMemo &memo = m_memos[field];
    const std::size_t after = window.size + EventWindow::padding;
    const bool isThere = memo.constantAt >= after && memo.constantAt + rule.constant.size() <= window.bytes.size()
                         && std::string_view(window.bytes).substr(memo.constantAt, rule.constant.size()) == rule.constant;
    if (!isThere) {
        memo.constantAt = window.bytes.size();
        window.bytes += rule.constant;
    }
    const std::string_view text(window.bytes.data() + memo.constantAt, rule.constant.size());
    return *set(field, text, window, event, names) == 0;
}

} // namespace postern
