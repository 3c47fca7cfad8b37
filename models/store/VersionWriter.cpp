// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/VersionWriter.h"

#include "models/store/Database.h"

#include <algorithm>
#include <cstring>

namespace postern {

namespace {

/// Columns before those of the record itself, in the order insert() binds them.
constexpr int sharedColumns = 10;

QByteArray columnList(const RecordTable &table, const char *separator = ",")
{
    QByteArray list;
    for (const StoredColumn &column : table.columns)
        list += (list.isEmpty() ? QByteArray() : QByteArray(separator)) + column.column;
    return list;
}

/// Rows that Postern derives by itself in the same table are no part of what a source says.
QByteArray onlySaid(const RecordTable &table)
{
    return table.type == RecordType::Grant ? " AND path_kind<>'nested'" : "";
}

} // namespace

struct VersionWriter::Present
{
    qint64 row;
    qint64 subject;
    qint64 identity; ///< grant_id, for grants
    qint64 digest;
    qint64 validFrom;
    quint64 streams;
    std::vector<Value> values;
};

VersionWriter::VersionWriter(Database &database, const RecordTable &table, const ContentDigest &digest,
                             const ReadContext &context)
    : m_database(&database), m_table(&table), m_digest(&digest), m_context(context)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (std::strcmp(table.columns[i].column, "last_used_at") == 0)
            m_lastUsedColumn = int(i);
    }
}

Result<VersionWriter> VersionWriter::open(Database &database, const RecordTable &table, const ContentDigest &digest,
                                          const ReadContext &context)
{
    VersionWriter writer(database, table, digest, context);
    TRY(writer.prepare());
    return writer;
}

Result<void> VersionWriter::prepare()
{
    const QByteArray name = QByteArray("main.") + m_table->name;
    const bool isGrant = m_table->type == RecordType::Grant;
    QByteArray where = " WHERE id=?1 AND known_to IS NULL";
    for (std::size_t i = 0; i < m_table->same.size(); ++i) {
        const QByteArray column = m_table->columns[std::size_t(m_table->same[i])].column;
        where += " AND " + column + " IS ?" + QByteArray::number(i + 2);
    }
    m_select = TRY(m_database->prepare("SELECT row_id, digest, valid_from," + QByteArray(isGrant ? "grant_id" : "0") + ",streams," +
                                       columnList(*m_table) + " FROM " + name + where + " AND source_id=?" +
                                       QByteArray::number(m_table->same.size() + 2)));
    QByteArray marks = "?,?,?,?,?,?,?,?,?,?";
    for (std::size_t i = 0; i < m_table->columns.size(); ++i)
        marks += ",?";
    m_insert = TRY(m_database->prepare("INSERT INTO " + name + "(row_id,id,source_id,digest,valid_from,known_from,sync_id,file_id,row_number,streams," +
                                       columnList(*m_table) + (isGrant ? ",grant_id" : "") + ") VALUES(" + marks +
                                       (isGrant ? ",?" : "") + ")"));
    m_close = TRY(m_database->prepare("UPDATE " + name + " SET valid_to=?2, known_to=?2 WHERE row_id=?1"));
    m_amend = TRY(m_database->prepare("UPDATE " + name + " SET digest=?," + columnList(*m_table, "=?,") + "=? WHERE row_id=?"));
    m_stream = TRY(m_database->prepare("UPDATE " + name + " SET streams=streams|?2 WHERE row_id=?1"));
    m_firstRowOfRead = TRY(m_database->integer("SELECT MAX(row_id) FROM " + name)).value_or(0) + 1;
    m_nextRow = m_firstRowOfRead;
    return {};
}

qint64 VersionWriter::digestOf(qint64 subject, const std::vector<Value> &values) const
{
    std::vector<Value> all;
    all.reserve(values.size() + 1);
    all.emplace_back(subject);
    all.insert(all.end(), values.begin(), values.end());
    return m_digest->of(all);
}

void VersionWriter::see(qint64 row)
{
    if (row >= qint64(m_seen.size()))
        m_seen.resize(std::max<std::size_t>(std::size_t(row) + 1, m_seen.size() * 2));
    m_seen[std::size_t(row)] = true;
}

quint64 VersionWriter::said(const std::vector<Value> &values) const
{
    quint64 mask = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        mask |= values[i].index() != 0 ? quint64(1) << i : 0;
    return mask;
}

Result<std::optional<VersionWriter::Present>> VersionWriter::present(qint64 subject, const std::vector<Value> &values)
{
    Statement &select = *m_select;
    select.reset();
    select.bind(1, subject);
    int parameter = 2;
    for (const int column : m_table->same)
        select.bind(parameter++, values[std::size_t(column)]);
    select.bind(parameter, number(m_context.source));
    if (!TRY(select.step()))
        return std::optional<Present>();
    Present found{select.integer(0), subject, select.integer(3), select.integer(1), select.integer(2),
                  quint64(select.integer(4)), {}};
    found.values.reserve(values.size());
    for (int i = 0; i < int(values.size()); ++i)
        found.values.push_back(select.value(i + 5));
    select.reset();
    return std::optional<Present>(std::move(found));
}

Result<void> VersionWriter::insert(qint64 subject, const std::vector<Value> &values, Instant validFrom,
                                   const RecordPlace &place, qint64 identity)
{
    Statement &insert = *m_insert;
    const qint64 rowId = m_nextRow++;
    insert.bind(1, rowId).bind(2, subject).bind(3, number(m_context.source)).bind(4, digestOf(subject, values));
    insert.bind(5, toEpoch(validFrom)).bind(6, toEpoch(m_context.at)).bind(7, number(m_context.sync));
    insert.bind(8, place.file).bind(9, place.row).bind(10, qint64(place.streams));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const int parameter = sharedColumns + 1 + int(i);
        if (const auto *text = std::get_if<std::string>(&values[i]))
            insert.bindStatic(parameter, *text);
        else
            insert.bind(parameter, values[i]);
    }
    if (m_table->type == RecordType::Grant) // a grant keeps the number of its first version
        insert.bind(sharedColumns + 1 + int(values.size()), identity == 0 ? rowId : identity);
    TRY(insert.run());
    see(rowId);
    return {};
}

Result<void> VersionWriter::replace(const Present &old, const std::vector<Value> &values, const RecordPlace &place)
{
    RecordPlace all = place;
    all.streams |= old.streams;
    TRY(m_close->bind(1, old.row).bind(2, toEpoch(m_context.at)).run());
    TRY(insert(old.subject, values, m_context.at, all, old.identity));
    ++m_counts.changed;
    return {};
}

Result<void> VersionWriter::amend(const Present &old, const std::vector<Value> &values)
{
    Statement &amend = *m_amend;
    amend.bind(1, digestOf(old.subject, values));
    for (std::size_t i = 0; i < values.size(); ++i)
        amend.bind(int(i) + 2, values[i]);
    amend.bind(int(values.size()) + 2, old.row);
    return amend.run();
}

Result<void> VersionWriter::addStreams(qint64 row, quint64 before, quint64 streams)
{
    if ((streams & ~before) == 0)
        return {};
    return m_stream->bind(1, row).bind(2, qint64(streams)).run();
}

Result<void> VersionWriter::meet(Present &old, std::vector<Value> values, const RecordPlace &place)
{
    const bool again = isSeen(old.row);
    const quint64 saidNow = said(values);
    const quint64 saidBefore = again ? (m_saidOf.count(old.row) ? m_saidOf[old.row] : said(old.values)) : 0;
    bool differs = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        // A use that was seen once stays seen, whichever record came first or came later.
        const bool isUse = int(i) == m_lastUsedColumn;
        const bool keepsOld = isUse ? values[i] < old.values[i] : again && (saidBefore >> i & 1);
        if (values[i].index() == 0 || keepsOld)
            values[i] = old.values[i];
        differs = differs || values[i] != old.values[i];
    }
    const quint64 saidSoFar = saidBefore | saidNow;
    qint64 holder = old.row;
    if (differs && old.row >= m_firstRowOfRead) {
        TRY(amend(old, values));
    } else if (differs) {
        TRY(replace(old, values, place));
        holder = m_nextRow - 1;
        m_saidOf.erase(old.row);
    }
    if (holder == old.row)
        TRY(addStreams(old.row, old.streams, place.streams));
    see(holder);
    if ((said(values) & ~saidSoFar) != 0)
        m_saidOf[holder] = saidSoFar;
    else
        m_saidOf.erase(holder);
    return {};
}

Result<void> VersionWriter::put(qint64 subject, std::vector<Value> values, std::optional<Instant> began,
                                const RecordPlace &place)
{
    const Instant validFrom = began && *began < m_context.at ? *began : m_context.at;
    auto old = TRY(present(subject, values));
    if (!old) {
        TRY(insert(subject, values, validFrom, place, 0));
        ++m_counts.inserted;
        return {};
    }
    if (old->digest == digestOf(subject, values)) {
        see(old->row);
        m_saidOf.erase(old->row);
        return addStreams(old->row, old->streams, place.streams);
    }
    return meet(*old, std::move(values), place);
}

Result<VersionWriter::Missing> VersionWriter::missing(const StreamClosing &closing)
{
    Missing count;
    Statement rows = TRY(m_database->prepare(QByteArray("SELECT row_id, streams FROM main.") + m_table->name +
                                             " WHERE source_id=? AND known_to IS NULL" + onlySaid(*m_table)));
    rows.bind(1, number(m_context.source));
    while (TRY(rows.step())) {
        if (!closing.mayClose(quint64(rows.integer(1))))
            continue;
        ++count.all;
        count.missing += isSeen(rows.integer(0)) ? 0 : 1;
    }
    return count;
}

Result<void> VersionWriter::closeMissing(const StreamClosing &closing)
{
    std::vector<qint64> gone;
    {
        Statement rows = TRY(m_database->prepare(QByteArray("SELECT row_id, streams FROM main.") + m_table->name +
                                                 " WHERE source_id=? AND known_to IS NULL" + onlySaid(*m_table)));
        rows.bind(1, number(m_context.source));
        while (TRY(rows.step())) {
            if (!isSeen(rows.integer(0)) && closing.mayClose(quint64(rows.integer(1))))
                gone.push_back(rows.integer(0));
        }
    }
    for (const qint64 row : gone)
        TRY(m_close->bind(1, row).bind(2, toEpoch(m_context.at)).run());
    m_counts.closed += qint64(gone.size());
    return takeBackUnsaid(closing);
}

Result<void> VersionWriter::takeBackUnsaid(const StreamClosing &closing)
{
    Statement row = TRY(m_database->prepare("SELECT row_id, digest, valid_from, " +
                                            QByteArray(m_table->type == RecordType::Grant ? "grant_id" : "0") + ", id, file_id, row_number, streams, " +
                                            columnList(*m_table) + " FROM main." + m_table->name + " WHERE row_id=?"));
    for (const auto &[id, saidSoFar] : m_saidOf) {
        row.reset();
        row.bind(1, id);
        if (!TRY(row.step()))
            continue;
        Present old{row.integer(0), row.integer(4), row.integer(3), row.integer(1), row.integer(2), quint64(row.integer(7)), {}};
        if (!closing.mayTakeBack(old.streams))
            continue;
        const RecordPlace place{row.maybeInteger(5), row.integer(6), old.streams};
        for (int i = 0; i < int(m_table->columns.size()); ++i)
            old.values.push_back(row.value(i + 8));
        std::vector<Value> values = old.values;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!(saidSoFar >> i & 1))
                values[i] = std::monostate{};
        }
        if (old.row >= m_firstRowOfRead)
            TRY(amend(old, values));
        else
            TRY(replace(old, values, place));
    }
    m_saidOf.clear();
    return {};
}

} // namespace postern
