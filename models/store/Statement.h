// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/records/Record.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace postern {

/// One prepared SQL statement. Values are bound, never pasted into the text.
/// Used on the thread of its Database, and gone before it.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    /// Parameters count from 1. Text is copied, except by bindStatic().
    Statement &bind(int parameter, qint64 value);
    Statement &bind(int parameter, int value) { return bind(parameter, qint64(value)); }
    Statement &bind(int parameter, double value);
    Statement &bind(int parameter, const QString &text);
    Statement &bind(int parameter, std::string_view utf8);
    Statement &bind(int parameter, const char *utf8) { return bind(parameter, std::string_view(utf8)); }
    Statement &bind(int parameter, std::nullptr_t);
    Statement &bind(int parameter, const Value &value);
    Statement &bind(int parameter, std::optional<qint64> value);
    /// The caller keeps the bytes alive until reset() or the next bind of the parameter.
    Statement &bindStatic(int parameter, std::string_view utf8);
    /// As a BLOB; as for bindStatic() the caller keeps the bytes.
    Statement &bindBytes(int parameter, std::string_view bytes);
    /// Position of ":name", or 0 when the statement has no such parameter.
    int parameter(const char *name) const;
    /// All parameters with a name, with the colon before it.
    QStringList parameterNames() const;

    /// True while there is a row.
    Result<bool> step();
    /// Runs a statement that gives no rows, and makes it ready for the next.
    Result<void> run();
    /// Ready to run again; keeps the bindings.
    void reset();

    /// Columns count from 0.
    int columns() const;
    QString columnName(int column) const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    std::optional<qint64> maybeInteger(int column) const;
    double real(int column) const;
    QString text(int column) const;
    /// Valid until the next step() or reset().
    std::string_view utf8(int column) const;
    /// Of a BLOB; valid as long as utf8() is.
    std::string_view bytes(int column) const;
    Value value(int column) const;
    /// True when running it cannot change anything.
    bool isReadOnly() const;

    sqlite3_stmt *handle() const { return m_statement; }

private:
    friend class Database;
    friend class QueryGuard;
    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) {}
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace postern
