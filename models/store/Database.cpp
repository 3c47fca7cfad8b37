// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Database.h"

#include "models/store/Schema.h"
#include "models/store/Views.h"

#include <sqlite3.h>

#include <utility>

namespace postern {

namespace {

int stopsWhenUnwanted(void *progress)
{
    return static_cast<const Progress *>(progress)->isWanted() ? 0 : 1;
}

/// What people can do about it, for the codes they may meet.
QString inWords(int code, const QString &raw)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QStringLiteral("The workspace is in use by another program. Close it there and try again.");
    case SQLITE_FULL:
        return QStringLiteral("The disk is full. What was saved before is kept; free some space and try again.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return QStringLiteral("The workspace file is damaged (%1). Nothing was changed; restore a copy.").arg(raw);
    case SQLITE_READONLY:
        return QStringLiteral("The workspace file may not be written. Check its owner and permissions.");
    case SQLITE_IOERR:
        return QStringLiteral("The disk reported an error (%1). What was saved before is kept.").arg(raw);
    case SQLITE_INTERRUPT:
        return QStringLiteral("Stopped.");
    default:
        return raw;
    }
}

} // namespace

Database::Database(Database &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)), m_asOf(other.m_asOf), m_now(other.m_now)
{
}

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    m_asOf = other.m_asOf;
    m_now = other.m_now;
    return *this;
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

Result<Database> Database::connect(const QString &name, int flags)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.toUtf8().constData(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(handle);
    if (code != SQLITE_OK)
        return errorOf(handle).within(name);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, 10000);
    // A file that somebody sent must not run code of its own: no schema tricks, no double-quoted text.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    TRY(database.execute("PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON;"
                         "PRAGMA mmap_size=0; PRAGMA cache_size=-65536;"));
    return database;
}

Result<Database> Database::open(const QString &path, Mode mode)
{
    Database database =
        TRY(connect(path, mode == Mode::Write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY));
    if (mode == Mode::Write) {
        // FULL, not NORMAL: in WAL mode NORMAL loses acknowledged commits when the power goes.
        TRY(database.execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"));
    }
    return database;
}

Result<Database> Database::inMemory()
{
    Database database = TRY(connect(QStringLiteral(":memory:"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    TRY(Schema::create(database));
    return database;
}

Result<void> Database::execute(QByteArrayView sql)
{
    const QByteArray text(sql.data(), sql.size());
    if (sqlite3_exec(m_handle, text.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return errorOf(m_handle);
    return {};
}

Result<Statement> Database::prepare(QByteArrayView sql) const
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()), 0, &statement, nullptr) != SQLITE_OK)
        return errorOf(m_handle);
    return Statement(statement);
}

Result<std::optional<qint64>> Database::integer(QByteArrayView sql) const
{
    Statement statement = TRY(prepare(sql));
    if (!TRY(statement.step()))
        return std::optional<qint64>();
    return statement.maybeInteger(0);
}

Result<void> Database::lookAt(const AsOf &asOf, Instant now)
{
    TRY(Views::create(*this, asOf, now));
    m_asOf = asOf;
    m_now = asOf.at.value_or(now);
    return {};
}

void Database::watch(const Progress *progress)
{
    if (progress)
        sqlite3_progress_handler(m_handle, 10000, stopsWhenUnwanted, const_cast<Progress *>(progress));
    else
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

qint64 Database::lastInsertedId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

Error Database::errorOf(sqlite3 *handle)
{
    const int code = sqlite3_extended_errcode(handle);
    const QString raw = QString::fromUtf8(sqlite3_errmsg(handle));
    return {inWords(code, raw), {}, (code & 0xff) == SQLITE_BUSY};
}

Result<Transaction> Transaction::begin(Database &database)
{
    TRY(database.execute("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->execute("ROLLBACK"); // nothing more can be done when even this fails
}

Result<void> Transaction::commit()
{
    TRY(m_database->execute("COMMIT"));
    m_database = nullptr;
    return {};
}

} // namespace postern
