// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/DaySummary.h"
#include "models/activity/EventPipeline.h"

#include <QByteArray>

#include <cstring>
#include <map>
#include <vector>

namespace postern::test {

/// A log in memory.
class SampleBytes final : public EventBytes
{
public:
    explicit SampleBytes(std::string text, qint64 step = 1 << 20) : m_text(std::move(text)), m_step(step) {}
    Result<qint64> read(char *to, qint64 most) override
    {
        const std::size_t count = std::min({std::size_t(most), std::size_t(m_step), m_text.size() - m_at});
        std::memcpy(to, m_text.data() + m_at, count);
        m_at += count;
        return qint64(count);
    }
    qint64 bytesUsed() const override { return qint64(m_at); }

private:
    std::string m_text;
    qint64 m_step;
    std::size_t m_at = 0;
};

/// Keeps everything in memory.
class SampleKeeper final : public ActivityKeeper
{
public:
    Result<void> keep(const AccessEvent &event) override
    {
        evidence.push_back(event);
        return {};
    }
    Result<void> keepDay(const DayTable &day, bool isAgain) override
    {
        for (const ActivityDay *one : day.sorted()) {
            const auto [place, isNew] = days.try_emplace({one->day, one->subject}, DaySummary::of(*one));
            if (!isNew)
                place->second.add(DaySummary::of(*one));
        }
        (isAgain ? again : closed).push_back(day.day());
        return {};
    }
    Result<void> keepBlocks(const std::vector<EventBlock> &made, quint64, quint64) override
    {
        blocks.insert(blocks.end(), made.begin(), made.end());
        return {};
    }
    Result<void> commit(const StreamState &, const std::vector<const DayTable *> &open, qint64 bytes, quint64 rows) override
    {
        openDays.clear();
        openBytes.clear();
        for (const DayTable *day : open) {
            openBytes[day->day()] = DaySummary::openBytes(day->sorted());
            for (const ActivityDay *one : day->sorted())
                openDays.emplace(std::pair(one->day, one->subject), DaySummary::of(*one));
        }
        lastBytes = bytes;
        lastRows = rows;
        return {};
    }
    /// Closed and open days together.
    std::map<std::pair<qint32, ActivitySubject>, DaySummary> all() const
    {
        auto made = days;
        for (const auto &[key, day] : openDays) {
            const auto [place, isNew] = made.try_emplace(key, day);
            if (!isNew)
                place->second.add(day);
        }
        return made;
    }

    std::vector<AccessEvent> evidence;
    std::map<std::pair<qint32, ActivitySubject>, DaySummary> days, openDays;
    std::map<qint32, std::string> openBytes;
    std::vector<qint32> closed, again;
    std::vector<EventBlock> blocks;
    qint64 lastBytes = 0;
    quint64 lastRows = 0;
};

/// Counts what it is told.
class SampleObserver final : public ActivityObserver
{
public:
    Result<void> observe(std::span<const AccessEvent> events, const ActivityContext &) override
    {
        for (const AccessEvent &event : events)
            seen.push_back(event);
        return {};
    }
    Result<void> hourPassed(qint64 at, std::span<const ActivityDay *const> busy, const ActivityContext &) override
    {
        for (const ActivityDay *day : busy)
            hours.push_back({at, day->records.count()});
        return {};
    }
    Result<void> dayClosed(qint32 day, std::span<const ActivityDay *const> days, bool, const ActivityContext &) override
    {
        closed.push_back({day, days.size()});
        return {};
    }

    std::vector<AccessEvent> seen;
    std::vector<std::pair<qint64, quint64>> hours;
    std::vector<std::pair<qint32, std::size_t>> closed;
};

/// {"ts":…, "id":…, "who":{"id":…}, "ip":…, "what":…, "rec":…, "status":…}
inline EventMapping sampleMapping()
{
    EventMapping mapping;
    mapping.source = 3;
    const auto add = [&](EventTarget target, EventFieldRule::Path path) -> EventFieldRule & {
        EventFieldRule rule;
        rule.target = target;
        rule.paths = {std::move(path)};
        mapping.fields.push_back(rule);
        return mapping.fields.back();
    };
    add(EventTarget::At, {"ts"}).required = true;
    add(EventTarget::Id, {"id"});
    add(EventTarget::Account, {"who", "id"}).required = true;
    add(EventTarget::Address, {"ip"});
    add(EventTarget::Action, {"what"});
    add(EventTarget::Activity, {"what"}).words = {{"GET", "read"}, {"PUT", "write"}};
    add(EventTarget::Record, {"rec"});
    EventFieldRule &number = add(EventTarget::RecordNumber, {"rec"});
    number.cut = EventFieldRule::CutSide::AfterLast;
    number.mark = "/";
    add(EventTarget::Outcome, {"status"});
    return mapping;
}

/// One line of such a log, `at` seconds after 2026-11-01.
inline std::string sampleLine(qint64 at, int id, const std::string &who, int record, const char *status = "200")
{
    const qint64 day = at / 86400;
    char text[256];
    std::snprintf(text, sizeof text,
                  R"({"ts":"2026-11-%02lldT%02lld:%02lld:%02lldZ","id":"e%d","who":{"id":"%s"},"ip":"192.0.2.%d","what":"GET","rec":"c/%d","status":%s})"
                  "\n",
                  day + 1, at % 86400 / 3600, at % 3600 / 60, at % 60, id, who.c_str(), id % 250, record, status);
    return text;
}

/// Lines of other layouts, with blanks, escapes and odd values; empty for most i.
inline std::string oddLine(int i)
{
    if (i % 10 == 3)
        return R"({"id":"x)" + std::to_string(i) + R"(", "ts": "2026-11-02T00:00:00+09:00" , "who": {"kind":"a","id":"o\u0041"}, "what":"PUT"})" "\n";
    if (i % 10 == 5)
        return R"({"ts":"2026-11-02 00:00:00","id":null,"who":{"id":"nul"},"ip":"","what":"POST","rec":"c/x","status":500})" "\r\n";
    if (i % 10 == 7)
        return R"({"ts":"2026-11-02T00:00:01.5Z","id":"q\")" + std::to_string(i)
               + R"(","who":{"id":"esc"},"ip":"192.0.2.1","what":"GET","rec":"c/1","status":200})" "\n";
    return {};
}

inline const std::string otherLine = R"({"ts":"2026-11-02T00:00:00Z","user":"lee","who":{"id":null}})" "\n";

struct BadSample
{
    const char *name, *line, *why;
};
inline const BadSample badSamples[] = {
    {"no json", "hello", "no JSON object"},
    {"cut off", R"({"ts":"2026-11-02T00:00:00Z","who":{"id":"a)", "no JSON object"},
    {"no time", R"({"ts":"yesterday","who":{"id":"a"}})", "ts: this is no time"},
    {"31 February", R"({"ts":"2026-02-31T00:00:00Z","who":{"id":"a"}})", "ts: this is no time"},
    {"no account", R"({"ts":"2026-11-02T00:00:00Z","who":{"name":"a"}})", "id is needed and there is none"},
    {"twice", R"({"ts":"2026-11-02T00:00:00Z","ts":"2026-11-03T00:00:00Z","who":{"id":"a"}})", "\"ts\" is there twice"},
    {"a list", "[1,2]", "no JSON object"},
    {"no utf-8", "{\"ts\":\"2026-11-02T00:00:00Z\",\"who\":{\"id\":\"\xff\"}}", "no JSON object"},
};

constexpr qint64 sampleBegin = 1793491200; ///< 2026-11-01T00:00:00Z
constexpr qint32 sampleDay = qint32(sampleBegin / 86400);

/// Everything that reading a log needs.
struct SampleRun
{
    EventMapping mapping = sampleMapping();
    KeyedHash hash{QByteArray("0123456789abcdef")};
    ActivityNames names;
    SampleKeeper keeper;
    SampleObserver observer;
    ActivityEngine::Options options{sampleBegin + 40 * 86400, true, 86400, 1 << 20, 8 << 20, 200};
    std::unique_ptr<ActivityEngine> engine;
    std::vector<std::string> bad;

    ActivityEngine &made()
    {
        if (!engine) {
            engine = std::make_unique<ActivityEngine>(options, names, keeper, nullptr, StreamState());
            engine->add(observer);
        }
        return *engine;
    }
    Result<EventPipeline::Counts> read(const std::string &text, int threads = 2, qint64 step = 1 << 20)
    {
        SampleBytes bytes(text, step);
        WindowSource windows(bytes);
        made().beginLog(1, 0, 0);
        EventPipeline pipeline(mapping, hash, *engine, threads);
        const Progress progress;
        auto counts = pipeline.run(windows, 0, progress,
                                   [&](quint64 row, const EventWindow::BadLine &line) { bad.push_back(std::to_string(row) + ": " + line.message); },
                                   [](qint64) {});
        if (counts)
            TRY(engine->endLog());
        return counts;
    }
    NameNumber account(const std::string &name) const { return names.accounts.find(hash.of(name, hashKind::ofSource(hashKind::account, 3))); }
    ActivitySubject subject(const std::string &name) const { return {ActivitySubjectKind::Account, account(name), 0}; }
};

} // namespace postern::test
