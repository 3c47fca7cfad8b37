// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Statement.h"

#include "models/store/Database.h"

#include <sqlite3.h>

#include <utility>

namespace postern {

Statement::Statement(Statement &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
    return *this;
}

Statement &Statement::bind(int parameter, double value)
{
    sqlite3_bind_double(m_statement, parameter, value);
    return *this;
}

Statement &Statement::bind(int parameter, const QString &text)
{
    if (text.isNull())
        return bind(parameter, nullptr);
    const QByteArray utf8 = text.toUtf8();
    return bind(parameter, std::string_view(utf8.constData(), std::size_t(utf8.size())));
}

Statement &Statement::bind(int parameter, std::string_view utf8)
{
    sqlite3_bind_text64(m_statement, parameter, utf8.data() ? utf8.data() : "", utf8.size(), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindStatic(int parameter, std::string_view utf8)
{
    sqlite3_bind_text64(m_statement, parameter, utf8.data() ? utf8.data() : "", utf8.size(), SQLITE_STATIC,
                        SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindBytes(int parameter, std::string_view bytes)
{
    sqlite3_bind_blob64(m_statement, parameter, bytes.data() ? bytes.data() : "", bytes.size(), SQLITE_STATIC);
    return *this;
}

Statement &Statement::bind(int parameter, std::nullptr_t)
{
    sqlite3_bind_null(m_statement, parameter);
    return *this;
}

Statement &Statement::bind(int parameter, const Value &value)
{
    switch (value.index()) {
    case 1:
        return bind(parameter, std::get<1>(value));
    case 2:
        return bind(parameter, std::get<2>(value));
    case 3:
        return bind(parameter, std::string_view(std::get<3>(value)));
    default:
        return bind(parameter, nullptr);
    }
}

Statement &Statement::bind(int parameter, std::optional<qint64> value)
{
    return value ? bind(parameter, *value) : bind(parameter, nullptr);
}

int Statement::parameter(const char *name) const
{
    return sqlite3_bind_parameter_index(m_statement, name);
}

QStringList Statement::parameterNames() const
{
    QStringList names;
    for (int i = 1; i <= sqlite3_bind_parameter_count(m_statement); ++i) {
        if (const char *name = sqlite3_bind_parameter_name(m_statement, i))
            names << QString::fromUtf8(name);
    }
    return names;
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return Database::errorOf(sqlite3_db_handle(m_statement));
}

Result<void> Statement::run()
{
    const Result<bool> stepped = step();
    reset();
    if (!stepped)
        return stepped.error();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<qint64> Statement::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<qint64>(integer(column));
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? std::string_view(text, std::size_t(sqlite3_column_bytes(m_statement, column)))
                : std::string_view();
}

std::string_view Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes ? std::string_view(bytes, std::size_t(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

QString Statement::text(int column) const
{
    const std::string_view bytes = utf8(column);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_NULL:
        return std::monostate{};
    default:
        return std::string(utf8(column));
    }
}

bool Statement::isReadOnly() const
{
    return sqlite3_stmt_readonly(m_statement) != 0;
}

} // namespace postern
