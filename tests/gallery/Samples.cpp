// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/Samples.h"

namespace postern::samples {

namespace {
const QDate today(2026, 11, 23);
}

SuspiciousAccess suspiciousAccess()
{
    // critical, high, medium, low, alerts
    const int days[13][5] = {{4, 1, 0, 0, 0}, {2, 2, 2, 0, 0}, {1, 1, 1, 0, 0}, {3, 0, 0, 0, 0}, {3, 7, 1, 0, 0},
                             {1, 3, 1, 2, 1}, {3, 4, 2, 1, 0}, {1, 5, 2, 0, 1}, {1, 2, 2, 1, 1}, {2, 3, 2, 2, 0},
                             {1, 1, 6, 2, 1}, {1, 1, 12, 1, 2}, {3, 4, 4, 1, 2}};
    SuspiciousAccess access;
    access.today = today;
    access.gapName = QStringLiteral("AWS");
    for (int i = 0; i < 13; ++i) {
        SuspiciousDay day;
        day.day = today.addDays(i - 13);
        day.events[Severity::Critical] = days[i][0];
        day.events[Severity::High] = days[i][1];
        day.events[Severity::Medium] = days[i][2];
        day.events[Severity::Low] = days[i][3];
        day.alerts = days[i][4];
        access.days << day;
    }
    SuspiciousDay last;
    last.day = today;
    last.hasNoData = true;
    access.days << last;
    return access;
}

Trends trends()
{
    Trends trends;
    trends.first = today.addDays(-89);
    trends.today = today;
    const auto row = [](Severity severity, auto value, int change) {
        TrendRow made{severity, {}, change};
        for (int day = 0; day < 90; ++day)
            made.counts << value(day);
        return made;
    };
    const auto wave = [](int day) { return (day * 7 % 11) - (day * 5 % 7); };
    trends.rows << row(Severity::Critical, [](int day) { return day < 30 ? 3 : day < 52 ? 4 : day < 88 ? 5 : 7; }, 2)
                << row(Severity::High, [&](int day) { return 28 + day / 15 + wave(day) / 3; }, 0)
                << row(Severity::Medium, [&](int day) { return 129 - day / 8 + wave(day) / 2; }, -1)
                << row(Severity::Low, [&](int day) { return 120 + day / 8 + wave(day) / 2; }, 0);
    for (int day = 40; day < 46; ++day) // a silence in the middle
        trends.rows[3].counts[day].reset();
    return trends;
}

Waterfall waterfall()
{
    return {{{QStringLiteral("Key holder has left the company"), QStringLiteral("HR leaver feed, 30 Jun 2026"), 30},
             {QStringLiteral("Used after its owner left"), QStringLiteral("214 tokens without a sign-in since 4 Jul"), 22},
             {QStringLiteral("Many foreign networks"), QStringLiteral("24 networks in 6 countries, 30 days"), 18},
             {QStringLiteral("Key far past rotation"), QStringLiteral("1,896 days old, policy is 90"), 13},
             {QStringLiteral("Reach"), QStringLiteral("14,206,311 customer records"), 12},
             {QStringLiteral("Nobody answers for it"), QStringLiteral("no successor recorded"), 8},
             {QStringLiteral("Every use is logged"), QStringLiteral("CloudTrail, since 16 Nov"), -6}},
            97, Severity::Critical};
}

AccessPath accessPath()
{
    return {{{QStringLiteral("Laptop copy"), QStringLiteral("since 11 Mar 2024"), QStringLiteral("user"), true},
             {QStringLiteral("tsk-2021-09"), QStringLiteral("signs any session"), QStringLiteral("key"), true},
             {QStringLiteral("customer-api"), QStringLiteral("accepts the token"), QStringLiteral("users"), false},
             {QStringLiteral("3 tables"), QStringLiteral("14.2 M customers"), QStringLiteral("db"), false}},
            Severity::Critical};
}

WeeklyUse weeklyUse()
{
    WeeklyUse use;
    use.level = Severity::Critical;
    const QDate first(2026, 6, 1);
    const int counts[] = {0, 0, 0, 0, 2, 3, 5, 7, 8, 9, 9, 11, 12, 10, 12, 13, 12, 12, 13, 12, 13, 13, 9, 8, 10, 11};
    int week = 0;
    for (const int count : counts)
        use.weeks << WeekUse{first.addDays(7 * week++), count, false};
    use.notes << ChartNote{QDate(2026, 6, 30), QStringLiteral("Owner left 30 Jun")}
              << ChartNote{QDate(2026, 11, 16), QStringLiteral("CloudTrail connected 16 Nov")};
    return use;
}

QVector<RunsStrip> runs()
{
    const auto strip = [](std::initializer_list<SourceRun::Outcome> last) {
        RunsStrip made;
        for (int i = 0; i + int(last.size()) < 14; ++i)
            made.runs << SourceRun{SourceRun::Outcome::Complete, Seconds(60 + i % 3 * 12), {}, {}};
        for (const SourceRun::Outcome outcome : last)
            made.runs << SourceRun{outcome, Seconds(30), {}, {}};
        return made;
    };
    return {strip({}), strip({SourceRun::Outcome::Running}),
            strip({SourceRun::Outcome::NothingArrived, SourceRun::Outcome::NothingArrived,
                   SourceRun::Outcome::NothingArrived}),
            strip({SourceRun::Outcome::Failed, SourceRun::Outcome::Failed, SourceRun::Outcome::Failed})};
}

QVector<Kpi> kpis()
{
    return {{QStringLiteral("Privileged accounts"), QStringLiteral("386"), QStringLiteral("1 more"), Kpi::Change::Neutral,
             Kpi::Arrow::None, QStringLiteral("of 6,375 accounts"), {{1, 2, 1, 3, 4, 3, 5, 6, 5, 6}}},
            {QStringLiteral("Dormant, privileged"), QStringLiteral("61"), QStringLiteral("1 fewer"), Kpi::Change::Better,
             Kpi::Arrow::Down, QStringLiteral("of 214 dormant"), {{6, 6, 5, 5, 4, 3, 3, 2, 1, 1}}},
            {QStringLiteral("Orphaned, privileged"), QStringLiteral("23"), QStringLiteral("1 more"), Kpi::Change::Worse,
             Kpi::Arrow::Up, QStringLiteral("of 47 orphaned"), {{1, 1, 1, 3, 3, 1, 1, 2, 2, 3}}},
            {QStringLiteral("Permissions not used"), QStringLiteral("72%"), QStringLiteral("No change"), Kpi::Change::Neutral,
             Kpi::Arrow::None, QStringLiteral("8,268 of 11,482"), {{5, 5, 3, 3, 3, 1, 1, 1}}},
            {QStringLiteral("Keys past rotation"), QStringLiteral("38"), QStringLiteral("No change"), Kpi::Change::Neutral,
             Kpi::Arrow::None, QStringLiteral("oldest 1,896 days"), {{1, 2, 3, 3, 3, 4, 4, 5}}}};
}

QVector<FindingLine> findings()
{
    return {{Severity::Critical, QStringLiteral("Leaver holds a live key or secret"), QStringLiteral("L-02"),
             QStringLiteral("Exported from KMS on 11 Mar 2024 by J. Verhaegen; never rotated since."),
             QStringLiteral("Key export log, 1 row"), QStringLiteral("2 d")},
            {Severity::High, QStringLiteral("Privileged account with no owner"), QStringLiteral("L-03"),
             QStringLiteral("Owner left on 30 Jun, no successor recorded."), QStringLiteral("HR leaver feed, 1 row"),
             QStringLiteral("19 d")},
            {Severity::Medium, QStringLiteral("Key past its rotation date"), QStringLiteral("C-01"),
             QStringLiteral("Due 13 Dec 2021, 1,806 days late."), QStringLiteral("KMS metadata, 1 row"), QStringLiteral("90 d")}};
}

} // namespace postern::samples
