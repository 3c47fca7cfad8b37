// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/SourceStreams.h"

#include "models/store/Database.h"

#include <algorithm>

namespace postern {

Result<SourceStreams> SourceStreams::load(Database &database, SourceId source, SyncId sync)
{
    SourceStreams all(database, source, sync);
    Statement rows = TRY(database.prepare("SELECT bit, name, is_expected FROM main.source_stream WHERE source_id=? ORDER BY bit"));
    rows.bind(1, number(source));
    while (TRY(rows.step())) {
        const auto bit = std::size_t(std::clamp<qint64>(rows.integer(0), 0, most - 1));
        all.m_streams.resize(std::max(all.m_streams.size(), bit + 1));
        all.m_streams[bit] = {std::string(rows.utf8(1)), rows.integer(2) != 0, false};
    }
    return all;
}

quint64 SourceStreams::maskOf(std::string_view name) const
{
    for (std::size_t bit = 0; bit < m_streams.size(); ++bit) {
        if (m_streams[bit].name == name)
            return quint64(1) << bit;
    }
    return 0;
}

Result<quint64> SourceStreams::present(std::string_view name)
{
    if (name.empty())
        return quint64(0);
    const auto known = std::find_if(m_streams.begin(), m_streams.end(), [&](const Stream &stream) { return stream.name == name; });
    if (known != m_streams.end() && known->isPresent)
        return quint64(1) << (known - m_streams.begin());
    auto bit = std::size_t(known - m_streams.begin());
    if (known == m_streams.end()) {
        if (bit >= std::size_t(most))
            return quint64(0);
        m_streams.push_back({std::string(name), false, false});
    }
    m_streams[bit].isPresent = true;
    Statement write = TRY(m_database->prepare("INSERT INTO main.source_stream(source_id, bit, name, last_sync_id) VALUES(?,?,?,?) "
                                              "ON CONFLICT(source_id, bit) DO UPDATE SET last_sync_id=excluded.last_sync_id"));
    TRY(write.bind(1, number(m_source)).bind(2, qint64(bit)).bind(3, name).bind(4, number(m_sync)).run());
    return quint64(1) << bit;
}

StreamClosing SourceStreams::closing(const ReadSummary &summary, RecordType type, bool acceptDrop) const
{
    StreamClosing closing;
    closing.everything = std::find(summary.covered.begin(), summary.covered.end(), type) != summary.covered.end();
    for (const ReadSummary::WholeStream &stream : summary.wholeStreams) {
        const quint64 mask = maskOf(stream.name);
        closing.whole |= mask;
        if (std::find(stream.has.begin(), stream.has.end(), type) != stream.has.end())
            closing.owners |= mask;
    }
    for (std::size_t bit = 0; acceptDrop && bit < m_streams.size(); ++bit)
        closing.given |= m_streams[bit].isExpected && !m_streams[bit].isPresent ? quint64(1) << bit : 0;
    return closing;
}

QStringList SourceStreams::missing() const
{
    QStringList names;
    for (const Stream &stream : m_streams) {
        if (stream.isExpected && !stream.isPresent)
            names << QString::fromStdString(stream.name);
    }
    return names;
}

Result<void> SourceStreams::note(const ReadSummary &summary, bool acceptDrop)
{
    Statement write = TRY(m_database->prepare("UPDATE main.source_stream SET is_expected=? WHERE source_id=? AND bit=?"));
    for (std::size_t bit = 0; bit < m_streams.size(); ++bit) {
        Stream &stream = m_streams[bit];
        const bool hasAll = std::any_of(summary.wholeStreams.begin(), summary.wholeStreams.end(), [&](const auto &whole) {
            return whole.name == stream.name && !whole.has.empty();
        });
        const bool expected = hasAll || (stream.isExpected && (stream.isPresent || !acceptDrop));
        if (expected == stream.isExpected)
            continue;
        TRY(write.bind(1, expected ? 1 : 0).bind(2, number(m_source)).bind(3, qint64(bit)).run());
        stream.isExpected = expected;
    }
    return {};
}

} // namespace postern
