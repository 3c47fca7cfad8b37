// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/TimelineLoader.h"

#include "models/base/Words.h"
#include "models/series/Query.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace postern {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 day = 86400;
constexpr qint64 longLife = 100 * 365 * day; // a source that never was is silent from the beginning

QString say(const char *text)
{
    return QCoreApplication::translate("postern::TimelineLoader", text);
}

TimelineMark::Kind kindOf(const QString &reason)
{
    if (reason == QLatin1String("custody"))
        return TimelineMark::Kind::Custody;
    if (reason == QLatin1String("log"))
        return TimelineMark::Kind::Log;
    return reason == QLatin1String("break-glass") ? TimelineMark::Kind::BreakGlass : TimelineMark::Kind::Leaver;
}

Severity severityOf(const QString &word)
{
    if (word == QLatin1String("critical"))
        return Severity::Critical;
    if (word == QLatin1String("high"))
        return Severity::High;
    return word == QLatin1String("medium") ? Severity::Medium : Severity::Low;
}

/// Puts marks into lanes while they are read.
class Sorting
{
public:
    Sorting(Database &database, Timeline &timeline) : m_database(database), m_timeline(timeline) {}

    Result<void> readEvents();
    Result<void> readAlerts();
    Result<void> nameLanes();
    void orderLanes();
    Result<void> readGaps();
    Result<void> readNotes();

private:
    int laneOf(qint64 account, const QString &ref, qint64 source);
    void add(TimelineMark mark, qint64 account, const QString &ref, qint64 source);
    bool hasFlagged(qint64 account, qint64 at);
    Result<void> readOwners();

    Database &m_database;
    Timeline &m_timeline;
    QHash<qint64, qint64> m_owners;
    QHash<qint64, int> m_byId;
    QHash<QString, int> m_byName;
    QHash<qint64, std::vector<std::size_t>> m_ofAccount; ///< the marks of an account, oldest first
};

int Sorting::laneOf(qint64 account, const QString &ref, qint64 source)
{
    qint64 id = account;
    if (m_timeline.by == Timeline::By::Source)
        id = source;
    else if (m_timeline.by == Timeline::By::Person)
        id = m_owners.value(account);
    const QString name = id > 0 ? QString() : Words::shown(ref);
    const int found = id > 0 ? m_byId.value(id, -1) : m_byName.value(name, -1);
    if (found >= 0)
        return found;
    const int made = int(m_timeline.lanes.size());
    Timeline::Lane lane;
    lane.id = id;
    lane.name = name;
    m_timeline.lanes << lane;
    if (id > 0)
        m_byId.insert(id, made);
    else
        m_byName.insert(name, made);
    return made;
}

void Sorting::add(TimelineMark mark, qint64 account, const QString &ref, qint64 source)
{
    mark.lane = laneOf(account, ref, source);
    Timeline::Lane &lane = m_timeline.lanes[mark.lane];
    ++lane.marks;
    if (!lane.sources.contains(source))
        lane.sources << source;
    if (m_timeline.by == Timeline::By::Source || lane.id == 0)
        lane.level = std::max(lane.level, mark.severity);
    if (account > 0 && mark.kind != TimelineMark::Kind::Alert)
        m_ofAccount[account].push_back(m_timeline.marks.size());
    m_timeline.marks.push_back(mark);
}

Result<void> Sorting::readOwners()
{
    if (m_timeline.by != Timeline::By::Person)
        return {};
    return eachRow(m_database, "SELECT account_id, person_id FROM temp.account_owner", {},
                   [this](const Statement &row) { m_owners.insert(row.integer(0), row.integer(1)); });
}

Result<void> Sorting::readEvents()
{
    TRY(readOwners());
    return eachRow(m_database,
                   "SELECT s.event_id, s.at, s.level, s.reason, COALESCE(s.account_id,0), s.source_id, COALESCE(e.account_ref,'') "
                   "FROM temp.suspicious_event s JOIN main.event e ON e.event_id=s.event_id ORDER BY s.at, s.event_id", {},
                   [this](const Statement &row) {
                       TimelineMark mark;
                       mark.id = row.integer(0);
                       mark.at = row.integer(1);
                       mark.severity = Severity(row.integer(2));
                       mark.kind = kindOf(row.text(3));
                       add(mark, row.integer(4), row.text(6), row.integer(5));
                   });
}

bool Sorting::hasFlagged(qint64 account, qint64 at)
{
    const auto marks = m_ofAccount.constFind(account);
    if (account <= 0 || marks == m_ofAccount.constEnd())
        return false;
    const auto first = std::lower_bound(marks->begin(), marks->end(), at - minute,
                                        [this](std::size_t mark, qint64 edge) { return m_timeline.marks[mark].at < edge; });
    std::size_t nearest = SIZE_MAX;
    qint64 distance = minute + 1;
    for (auto mark = first; mark != marks->end() && m_timeline.marks[*mark].at <= at + minute; ++mark) {
        const qint64 apart = std::abs(m_timeline.marks[*mark].at - at);
        if (apart < distance) {
            distance = apart;
            nearest = *mark;
        }
    }
    if (nearest != SIZE_MAX)
        m_timeline.marks[nearest].hasAlert = true;
    return nearest != SIZE_MAX;
}

Result<void> Sorting::readAlerts()
{
    TRY(eachRow(m_database,
                "SELECT alert_id, opened_at, COALESCE(severity,''), COALESCE(account_id,0), source_id, COALESCE(account_ref,'') FROM temp.alert "
                "WHERE opened_at IS NOT NULL ORDER BY opened_at", {},
                [this](const Statement &row) {
                    if (hasFlagged(row.integer(3), row.integer(1)))
                        return;
                    TimelineMark mark;
                    mark.id = row.integer(0);
                    mark.at = row.integer(1);
                    mark.severity = severityOf(row.text(2));
                    mark.kind = TimelineMark::Kind::Alert;
                    mark.hasAlert = true;
                    add(mark, row.integer(3), row.text(5), row.integer(4));
                }));
    std::stable_sort(m_timeline.marks.begin(), m_timeline.marks.end(),
                     [](const TimelineMark &a, const TimelineMark &b) { return a.at < b.at; });
    if (!m_timeline.marks.empty())
        m_timeline.from = m_timeline.marks.front().at;
    return {};
}

Result<void> Sorting::nameLanes()
{
    const char *sql = "SELECT a.account_id, COALESCE(a.name,a.display_name), COALESCE(r.level,0), COALESCE(r.score,0) FROM json_each(?1) k "
                      "JOIN temp.account_row a ON a.account_id=k.value LEFT JOIN temp.risk r ON r.subject_kind='account' AND r.subject_id=a.account_id";
    if (m_timeline.by == Timeline::By::Person)
        sql = "SELECT p.person_id, p.name, COALESCE(r.level,0), COALESCE(r.score,0) FROM json_each(?1) k "
              "JOIN (SELECT person_id, name FROM temp.person UNION ALL SELECT person_id, name FROM temp.former_person) p ON p.person_id=k.value "
              "LEFT JOIN temp.risk r ON r.subject_kind='person' AND r.subject_id=p.person_id";
    if (m_timeline.by == Timeline::By::Source)
        sql = "SELECT c.source_id, c.name, NULL, NULL FROM json_each(?1) k JOIN main.source c ON c.source_id=k.value";
    std::string keys = "[";
    for (const qint64 id : m_byId.keys())
        keys += (keys.size() > 1 ? "," : "") + std::to_string(id);
    keys += "]";
    TRY(eachRow(m_database, sql, {keys}, [this](const Statement &row) {
        Timeline::Lane &lane = m_timeline.lanes[m_byId.value(row.integer(0))];
        lane.name = Words::shown(row.text(1));
        if (row.isNull(2))
            return;
        lane.level = Severity(row.integer(2));
        lane.score = row.real(3);
    }));
    for (Timeline::Lane &lane : m_timeline.lanes)
        if (lane.name.isEmpty())
            lane.name = m_timeline.by == Timeline::By::Person ? say("No person known") : say("No account named");
    return {};
}

void Sorting::orderLanes()
{
    std::vector<int> order(std::size_t(m_timeline.lanes.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        const Timeline::Lane &one = m_timeline.lanes[a];
        const Timeline::Lane &other = m_timeline.lanes[b];
        return std::tuple(int(other.level), other.score, other.marks) < std::tuple(int(one.level), one.score, one.marks);
    });
    QVector<Timeline::Lane> lanes;
    std::vector<int> place(order.size());
    for (const int from : order) {
        place[std::size_t(from)] = int(lanes.size());
        lanes << m_timeline.lanes[from];
    }
    for (TimelineMark &mark : m_timeline.marks)
        mark.lane = place[std::size_t(mark.lane)];
    for (int &lane : m_byId)
        lane = place[std::size_t(lane)];
    m_timeline.lanes = lanes;
}

Result<void> Sorting::readGaps()
{
    return eachRow(m_database,
                   "SELECT source_id, name, last_success_at, last_error IS NOT NULL, COALESCE(expected_interval_s,86400), events_oldest_at, first_seen_at "
                   "FROM temp.source WHERE enabled=1 AND (has_events=1 OR category IN ('events','alerts'))", {},
                   [this](const Statement &row) {
                       const QString name = Words::shown(row.text(1));
                       const qint64 last = row.isNull(2) ? m_timeline.to - longLife : row.integer(2);
                       if (!row.isNull(5))
                           m_timeline.gaps << Timeline::Gap{row.integer(0), name, m_timeline.to - longLife, row.integer(5)};
                       if (row.integer(3) != 0 || m_timeline.to - last > 2 * row.integer(4))
                           m_timeline.gaps << Timeline::Gap{row.integer(0), name, last, m_timeline.to + longLife};
                       const qint64 seen = row.integer(6);
                       if (seen > m_timeline.from && seen < m_timeline.to)
                           m_timeline.notes << Timeline::Note{seen, say("%1 connected %2").arg(name, Words::shortDay(instantFromEpoch(seen), instantFromEpoch(m_timeline.to))), -1};
                   });
}

Result<void> Sorting::readNotes()
{
    if (m_timeline.by != Timeline::By::Source) {
        const char *sql = m_timeline.by == Timeline::By::Person
                              ? "SELECT person_id, gone_at FROM temp.leaver"
                              : "SELECT o.account_id, l.gone_at FROM temp.leaver l JOIN temp.account_link_now o ON o.person_id=l.person_id "
                                "WHERE o.role IN ('owner','person')";
        TRY(eachRow(m_database, sql, {}, [this](const Statement &row) {
            const int lane = m_byId.value(row.integer(0), -1);
            const Instant at = instantFromEpoch(row.integer(1) - 1); // still the last day
            if (lane >= 0)
                m_timeline.notes << Timeline::Note{row.integer(1), say("left %1").arg(Words::shortDay(at, instantFromEpoch(m_timeline.to))), lane};
        }));
    }
    std::stable_sort(m_timeline.notes.begin(), m_timeline.notes.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return {};
}

} // namespace

Result<Timeline> TimelineLoader::load(Database &database, Timeline::By by)
{
    Timeline timeline;
    timeline.by = by;
    timeline.to = toEpoch(instantOf(database));
    timeline.from = timeline.to - day;
    Sorting sorting(database, timeline);
    TRY(sorting.readEvents());
    TRY(sorting.readAlerts());
    TRY(sorting.nameLanes());
    sorting.orderLanes();
    TRY(sorting.readGaps());
    TRY(sorting.readNotes());
    return timeline;
}

} // namespace postern
