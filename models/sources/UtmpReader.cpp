// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/UtmpReader.h"

#include "models/sources/JsonParser.h"

#include <QHostAddress>

#include <algorithm>
#include <cstring>

namespace postern {

namespace {

// Places of struct utmp of glibc.
constexpr std::size_t pidAt = 4, lineAt = 8, idAt = 40, userAt = 44, hostAt = 76, sessionAt = 336;
constexpr qint64 latestEpoch = qint64(1) << 33; // the year 2242

constexpr std::string_view kinds[] = {"empty", "runlevel", "boot", "new-time", "old-time", "init", "login", "user", "dead", "accounting"};

} // namespace

Result<std::size_t> UtmpReader::fill(std::size_t wanted)
{
    while (m_have < wanted) {
        const qint64 count = TRY(m_bytes.read(m_buffer.data() + m_have, qint64(wanted - m_have)));
        if (count == 0)
            break;
        m_have += std::size_t(count);
    }
    return m_have;
}

quint64 UtmpReader::number(std::size_t at, std::size_t bytes) const
{
    quint64 value = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        const auto byte = static_cast<unsigned char>(m_buffer[at + (m_layout.isBig ? i : bytes - 1 - i)]);
        value = value << 8 | byte;
    }
    return value;
}

std::string_view UtmpReader::text(std::size_t at, std::size_t most) const
{
    const char *from = m_buffer.data() + at;
    return {from, std::size_t(std::find(from, from + most, '\0') - from)};
}

qint64 UtmpReader::time() const
{
    return m_layout.isWide ? qint64(number(344, 8)) : qint64(number(340, 4));
}

std::string UtmpReader::address() const
{
    const std::size_t at = m_layout.isWide ? 360 : 348;
    const auto *bytes = reinterpret_cast<const quint8 *>(m_buffer.data() + at); // always high byte first
    const bool isFour = std::all_of(bytes + 4, bytes + 16, [](quint8 byte) { return byte == 0; });
    if (isFour && std::all_of(bytes, bytes + 4, [](quint8 byte) { return byte == 0; }))
        return {};
    if (isFour)
        return QHostAddress(quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16 | quint32(bytes[2]) << 8 | bytes[3]).toString().toStdString();
    return QHostAddress(bytes).toString().toStdString();
}

/// How many records at the beginning say something when they are written so; -1 when one makes no sense.
int UtmpReader::fitting(const Layout &layout) const
{
    UtmpReader look(m_bytes);
    look.m_layout = layout;
    int good = 0;
    for (std::size_t at = 0; at + layout.size <= m_have; at += layout.size) {
        std::memcpy(look.m_buffer.data(), m_buffer.data() + at, layout.size);
        const quint64 kind = look.number(0, 2);
        const qint64 when = look.time();
        const bool isEmpty = kind == 0 && when == 0;
        if (kind > std::size(kinds) + 8 || look.number(2, 2) != 0 || when < 0 || when > latestEpoch || (!isEmpty && when < 86400))
            return -1;
        for (const auto &[from, most] : {std::pair{lineAt, std::size_t(32)}, std::pair{userAt, std::size_t(32)}}) {
            const std::string_view name = look.text(from, most);
            if (!std::all_of(name.begin(), name.end(), [](char c) { return c >= ' ' && c != 0x7F; }))
                return -1;
        }
        good += kind != 0 ? 1 : 0;
    }
    return good;
}

Result<void> UtmpReader::begin()
{
    const Result<std::size_t> have = fill(m_buffer.size());
    if (!have)
        return have.error();
    static constexpr Layout layouts[] = {{384, false, false}, {384, false, true}, {400, true, false}, {400, true, true}};
    int best = *have == 0 ? 0 : -1; // a log in which nobody came in yet has no byte
    for (const Layout &layout : layouts) {
        // Read in steps that are too short, a log has records of kind "empty" that are not.
        const int good = fitting(layout);
        if (good > best) {
            best = good;
            m_layout = layout;
        }
    }
    if (best >= 0)
        return {};
    return Error{QStringLiteral("This is no utmp, wtmp or btmp of Linux. Nothing was read."), {}, false};
}

void UtmpReader::read(Row &row)
{
    const quint64 kind = number(0, 2);
    const std::string_view user = text(userAt, 32), host = text(hostAt, 256), line = text(lineAt, 32);
    if (kind >= std::size(kinds)) {
        row.problem = "the record is of type " + std::to_string(kind) + ", which is not known";
        return;
    }
    if (!isUtf8(user) || !isUtf8(host) || !isUtf8(line)) {
        row.problem = "the text is not valid UTF-8";
        return;
    }
    const qint64 at = time();
    if (at < 0 || at > latestEpoch) {
        row.problem = "the time " + std::to_string(at) + " is none";
        return;
    }
    RowObject object(arena());
    object.text("kind", kinds[kind]);
    object.integer("at", at);
    object.integer("pid", qint64(qint32(number(pidAt, 4))));
    object.text("line", line);
    object.text("id", text(idAt, 4));
    object.text("user", user);
    object.text("host", host);
    object.text("address", address());
    object.integer("session", m_layout.isWide ? qint64(number(sessionAt, 8)) : qint64(number(sessionAt, 4)));
    row.node = object.finish();
    row.excerpt = arena().copy(std::string(user) + ' ' + std::string(line) + ' ' + std::string(host)).substr(0, 200);
}

Result<bool> UtmpReader::next(Row &row)
{
    arena().clear();
    row.node = nullptr;
    row.problem.clear();
    row.list = 0;
    row.excerpt = {};
    if (TRY(fill(m_layout.size)) < m_layout.size) {
        m_left = m_have;
        m_have = 0;
        return false;
    }
    row.number = ++m_number;
    read(row);
    m_have -= m_layout.size;
    std::memmove(m_buffer.data(), m_buffer.data() + m_layout.size, m_have);
    return true;
}

QString UtmpReader::missing() const
{
    if (m_left == 0)
        return {};
    return QStringLiteral("The file ends inside a record (%1 of %2 bytes); the %3 before it were read. Fetch it again.")
        .arg(m_left).arg(m_layout.size).arg(m_number);
}

} // namespace postern
