// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/DiffSources.h"

#include "models/store/Database.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace postern {

namespace {

constexpr int intervalsUntilSilent = 3;

QString say(const char *text)
{
    return QCoreApplication::translate("postern::HistoryDiff", text);
}

} // namespace

Result<DiffSources> DiffSources::read(const Database &database)
{
    DiffSources sources;
    Statement rows = TRY(database.prepare("SELECT s.source_id, s.name, s.expected_interval_s, y.ended_at FROM main.source s"
                                          " LEFT JOIN main.sync y ON y.source_id=s.source_id AND y.status='complete' ORDER BY y.ended_at"));
    while (TRY(rows.step())) {
        Reads &reads = sources.m_sources[rows.integer(0)];
        reads.name = rows.text(1);
        reads.interval = rows.integer(2);
        if (!rows.isNull(3))
            reads.complete << instantFromEpoch(rows.integer(3));
    }
    return sources;
}

std::optional<Instant> DiffSources::firstComplete(qint64 source) const
{
    const auto found = m_sources.constFind(source);
    return found == m_sources.cend() || found->complete.isEmpty() ? std::nullopt : std::optional(found->complete.first());
}

std::optional<Instant> DiffSources::lastComplete(qint64 source, Instant by) const
{
    const auto found = m_sources.constFind(source);
    if (found == m_sources.cend())
        return std::nullopt;
    const auto after = std::upper_bound(found->complete.begin(), found->complete.end(), by);
    return after == found->complete.begin() ? std::nullopt : std::optional(*(after - 1));
}

QString DiffSources::nameOf(qint64 source) const
{
    const auto found = m_sources.constFind(source);
    return found == m_sources.cend() ? say("a source that was removed") : found->name;
}

std::optional<Instant> DiffSources::beginning() const
{
    std::optional<Instant> first;
    for (const Reads &reads : m_sources) {
        if (!reads.complete.isEmpty() && (!first || reads.complete.first() < *first))
            first = reads.complete.first();
    }
    return first;
}

QStringList DiffSources::notes(Instant from, Instant to) const
{
    QStringList notes;
    const auto first = beginning();
    if (!first || from < *first)
        notes << (first ? say("Nothing was known on %1: the first source was read on %2. That nothing is there then does not mean that all was well.")
                              .arg(toIso(from), toIso(*first))
                        : say("Nothing was known on %1: no source was ever read. That nothing is there then does not mean that all was well.").arg(toIso(from)));
    for (auto source = m_sources.begin(); source != m_sources.end(); ++source) {
        const auto begun = firstComplete(source.key());
        if (first && from >= *first && begun && *begun > from && *begun <= to)
            notes << say("%1 was first read on %2; what it says is new to Postern, not always new.").arg(source->name, toIso(*begun));
        const auto last = lastComplete(source.key(), to);
        if (last && *last < to - Seconds(intervalsUntilSilent * source->interval))
            notes << say("%1 was last read completely on %2; what happened there since is not in here.").arg(source->name, toIso(*last));
    }
    return notes;
}

} // namespace postern
