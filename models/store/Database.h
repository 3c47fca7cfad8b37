// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/store/Statement.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;

namespace postern {

/// The two instants a reading connection looks at: what was true at `at`, as far as it was known at
/// `known`. Nothing set is the present.
struct AsOf
{
    std::optional<Instant> at;
    std::optional<Instant> known;

    bool isPresent() const { return !at && !known; }
    bool operator==(const AsOf &) const = default;
};

/// One connection to a workspace file. It lives and dies on one thread.
class Database
{
public:
    enum class Mode {
        Read, ///< cannot change the file; has the views of views.sql once lookAt() was called
        Write ///< the only writer; the lock that says so is the Workspace's
    };

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// Opens an existing workspace of the present schema. See WorkspaceFile for the checks before it.
    static Result<Database> open(const QString &path, Mode mode);
    /// A database in memory with the present schema; for tests and for rule proofs. It can do both.
    static Result<Database> inMemory();

    /// Runs one or several statements that give no rows.
    Result<void> execute(QByteArrayView sql);
    Result<Statement> prepare(QByteArrayView sql) const;
    /// The first column of the first row; nothing when there is no row or it is NULL.
    Result<std::optional<qint64>> integer(QByteArrayView sql) const;

    /// Makes the views of views.sql for an instant; `now` is what the clock says. Cheap at present;
    /// when looking back the tiers of all accounts are worked out anew.
    Result<void> lookAt(const AsOf &asOf, Instant now);
    const AsOf &asOf() const { return m_asOf; }
    Instant now() const { return m_now; }

    /// While it is set, a statement stops with an error as soon as the progress is not wanted.
    void watch(const Progress *progress);

    qint64 lastInsertedId() const;
    qint64 changes() const;
    sqlite3 *handle() const { return m_handle; }

    /// What SQLite says happened last, in words.
    static Error errorOf(sqlite3 *handle);

private:
    explicit Database(sqlite3 *handle) : m_handle(handle) {}
    static Result<Database> connect(const QString &name, int flags);

    sqlite3 *m_handle = nullptr;
    AsOf m_asOf;
    Instant m_now{};
};

/// A write that happens wholly or not at all: rolled back unless commit() was called.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

} // namespace postern
