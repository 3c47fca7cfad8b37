// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ActivityReader.h"

#include "models/activity/EventBlock.h"
#include "models/store/Database.h"

#include <algorithm>
#include <map>

namespace postern {

namespace {

constexpr qint64 daySeconds = 86'400;
constexpr qint64 bucketSubjects = 4096;

Error damaged(qint64 block)
{
    return {QStringLiteral("Block %1 of kept events is damaged. Nothing of it is shown; restore the workspace from a copy.").arg(block), {}, false};
}

QString latin(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

Result<std::vector<NameNumber>> ActivityReader::accounts(const QString &name) const
{
    std::vector<NameNumber> found;
    // By the index over kind, source and name: there may be millions of names.
    Statement all = TRY(m_database.prepare("SELECT n.number FROM main.source s JOIN main.activity_name n ON n.kind=1 AND n.source_id=s.source_id"
                                           " AND n.name=CASE WHEN ?2='' OR s.name=?2 THEN ?1 END ORDER BY n.number"));
    const auto add = [&](const QString &source, const QString &account) -> Result<void> {
        all.bind(1, account).bind(2, source);
        while (TRY(all.step()))
            found.push_back(NameNumber(all.integer(0)));
        all.reset();
        return {};
    };
    TRY(add(QStringLiteral(""), name));
    const qsizetype colon = name.indexOf(QLatin1String(": "));
    if (found.empty() && colon > 0)
        TRY(add(name.left(colon), name.mid(colon + 2)));
    return found;
}

Result<std::vector<KeptEvent>> ActivityReader::lastEvents(NameNumber account, std::size_t most) const
{
    std::vector<KeptEvent> found;
    const auto newer = [](const KeptEvent &a, const KeptEvent &b) { return a.at > b.at; };
    Statement directory = TRY(m_database.prepare("SELECT d.block_id, d.at_max, b.data FROM main.event_directory d JOIN main.event_block b USING(block_id)"
                                                 " WHERE d.block_id=?"));
    // The narrow directory first: blocks are wide, and most are not needed.
    Statement candidates = TRY(m_database.prepare("SELECT block_id, at_max FROM main.event_directory WHERE account_min<=?1 AND account_max>=?1"
                                                  " ORDER BY at_max DESC, block_id DESC"));
    candidates.bind(1, qint64(account));
    while (TRY(candidates.step())) {
        // Blocks come by their newest event: when enough newer ones are there, none of the rest can matter.
        if (found.size() >= most && found[most - 1].at >= candidates.integer(1))
            break;
        directory.bind(1, candidates.integer(0));
        if (!TRY(directory.step()))
            return damaged(candidates.integer(0));
        const auto events = EventBlock::read(directory.bytes(2));
        directory.reset();
        if (!events)
            return damaged(candidates.integer(0));
        KeptEvent wanted;
        wanted.account = account;
        const auto [first, last] = std::equal_range(events->begin(), events->end(), wanted,
                                                    [](const KeptEvent &a, const KeptEvent &b) { return a.account < b.account; });
        found.insert(found.end(), first, last);
        std::stable_sort(found.begin(), found.end(), newer);
        if (found.size() > most)
            found.resize(most);
    }
    return found;
}

Result<QString> ActivityReader::name(int kind, NameNumber number) const
{
    Statement one = TRY(m_database.prepare("SELECT name FROM main.activity_name WHERE kind=? AND number=?"));
    one.bind(1, qint64(kind)).bind(2, qint64(number));
    return TRY(one.step()) ? one.text(0) : QString();
}

Result<std::vector<ActivityReader::ShownEvent>> ActivityReader::shown(const std::vector<KeptEvent> &events) const
{
    std::map<std::pair<int, NameNumber>, QString> known;
    const auto named = [&](int kind, NameNumber number) -> Result<QString> {
        if (!number)
            return QString();
        const auto found = known.find({kind, number});
        if (found != known.end())
            return found->second;
        return known[{kind, number}] = TRY(name(kind, number));
    };
    std::vector<ShownEvent> all;
    for (const KeptEvent &event : events) {
        ShownEvent one;
        one.at = event.at;
        one.account = TRY(named(1, event.account));
        one.credential = TRY(named(2, event.credential));
        one.store = TRY(named(3, event.store));
        one.action = TRY(named(4, event.action));
        one.activity = latin(wordOf(event.activity));
        one.outcome = latin(wordOf(event.outcome));
        one.address = QString::fromStdString(event.address.text());
        one.country = QString::fromStdString(countryText(event.country));
        all.push_back(std::move(one));
    }
    return all;
}

Result<void> ActivityReader::addOpen(ActivitySubjectKind kind, NameNumber number, qint64 from, qint64 to, std::vector<DaySummary> &into) const
{
    Statement open = TRY(m_database.prepare("SELECT day, data FROM main.open_day WHERE day>=? AND day<? ORDER BY day"));
    open.bind(1, from).bind(2, to);
    while (TRY(open.step())) {
        DayTable table(qint32(open.integer(0) / daySeconds));
        if (!DaySummary::readOpen(open.bytes(1), table))
            return Error{QStringLiteral("What was kept of an open day is damaged. Restore the workspace from a copy."), {}, false};
        for (const ActivityDay *day : table.sorted()) {
            if (day->subject.kind == kind && day->subject.number == number)
                into.push_back(DaySummary::of(*day));
        }
    }
    return {};
}

Result<std::vector<DaySummary>> ActivityReader::days(ActivitySubjectKind kind, NameNumber number, qint64 from, qint64 to,
                                                     std::optional<NameNumber> store) const
{
    std::vector<DaySummary> parts;
    Statement blocks = TRY(m_database.prepare("SELECT data, day FROM main.rollup_block WHERE day>=? AND day<? AND bucket=?"));
    blocks.bind(1, from).bind(2, to).bind(3, qint64(kind) << 32 | qint64(number) / bucketSubjects);
    while (TRY(blocks.step())) {
        const auto days = DaySummary::read(blocks.bytes(0));
        if (!days)
            return Error{QStringLiteral("What was kept of %1 is damaged. Restore the workspace from a copy.").arg(blocks.integer(1)), {}, false};
        for (const DaySummary &day : *days) {
            if (day.subject.kind == kind && day.subject.number == number)
                parts.push_back(day);
        }
    }
    TRY(addOpen(kind, number, from, to, parts));
    std::map<qint32, DaySummary> byDay;
    for (const DaySummary &part : parts) {
        if (store && part.subject.store != *store)
            continue;
        const auto [place, isNew] = byDay.try_emplace(part.day, part);
        if (!isNew)
            place->second.add(part);
    }
    std::vector<DaySummary> all;
    for (const auto &[day, summary] : byDay)
        all.push_back(summary);
    return all;
}

Result<qint64> ActivityReader::count() const
{
    return TRY(m_database.integer("SELECT sum(events) FROM main.event_directory")).value_or(0);
}

} // namespace postern
