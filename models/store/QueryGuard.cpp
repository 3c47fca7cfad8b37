// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/QueryGuard.h"

#include "models/store/Database.h"

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace postern {

namespace {

// The views of views.sql. A new one is added here by hand, so that nothing becomes readable by accident.
const QSet<QString> &views()
{
    static const QSet<QString> names = [] {
        QSet<QString> set;
        for (const char *name :
             {"run", "source", "source_read", "person", "account_link_now", "account", "account_attr", "credential",
              "credential_custodian", "checkout", "entitlement", "entitlement_flag", "access_grant", "membership",
              "usage", "ownership", "data_store", "alert", "event", "live_account", "live_credential", "eff",
              "acct_tier", "former_person", "account_link_last", "leaver", "secret_age", "has_flag",
              "change_window", "ticket", "source_policy", "sod_rule", "access_path", "open_finding", "accepted_risk", "account_event", "token_issue",
              "powerful_account", "detection", "read_day", "seen_feature", "rule_gap"})
            set << QString::fromLatin1(name);
        return set;
    }();
    return names;
}

// What those views stand on, besides the tables that end in _version.
bool isBeneathViews(const QString &table, const QString &column)
{
    if (table == QLatin1String("source"))
        return column != QLatin1String("answers") && column != QLatin1String("last_error_detail");
    return table.endsWith(QLatin1String("_version")) || table == QLatin1String("identity") ||
           table == QLatin1String("account_link") || table == QLatin1String("person_reference") ||
           table == QLatin1String("account_reference") || table == QLatin1String("event") ||
           table == QLatin1String("account_summary") || table == QLatin1String("sync") ||
           table == QLatin1String("sod_rule_default") ||
           table == QLatin1String("access_path") || table == QLatin1String("token_issue") || table == QLatin1String("finding") || table == QLatin1String("exception") ||
           table == QLatin1String("detection") || table == QLatin1String("read_day") || table == QLatin1String("seen_feature");
}

// Nothing that asks the clock, reads a file or makes long texts out of short ones.
const QSet<QByteArray> &functions()
{
    static const QSet<QByteArray> names{
        "abs",    "avg",       "coalesce",     "count",      "dense_rank", "first_value", "group_concat",
        "ifnull", "iif",       "instr",        "json_array", "json_object", "json_extract", "json_group_array",
        "json_group_object",   "lag",          "last_value", "lead",       "length",      "like",
        "lower",  "ltrim",     "max",          "min",        "ntile",      "nullif",      "rank",
        "round",  "row_number", "rtrim",       "substr",     "substring",  "sum",         "total",
        "trim",   "typeof",    "upper",        "->",         "->>"};
    return names;
}

// SQLite's own table for hostile queries, with more arguments, since json_object takes the facts of a rule,
// and room for facts made of the longest texts that RecordStore keeps, every letter of them escaped.
constexpr std::array<std::pair<int, int>, 12> limits{{
    {SQLITE_LIMIT_LENGTH, 262'144},
    {SQLITE_LIMIT_SQL_LENGTH, 32'768},
    {SQLITE_LIMIT_COLUMN, 64},
    {SQLITE_LIMIT_EXPR_DEPTH, 50},
    {SQLITE_LIMIT_COMPOUND_SELECT, 8},
    {SQLITE_LIMIT_VDBE_OP, 25'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 64},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 32},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 0},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
}};

QString textOf(const char *utf8)
{
    return QString::fromUtf8(utf8 ? utf8 : "");
}

/// The names in a query, in small letters, with where they begin; texts and comments left out.
QVector<std::pair<QString, int>> namesIn(QByteArrayView sql)
{
    QVector<std::pair<QString, int>> names;
    const auto isName = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c < 0;
    };
    const auto endOf = [&](qsizetype from, QByteArrayView sign) {
        const qsizetype end = from < sql.size() ? sql.indexOf(sign, from) : -1;
        return end < 0 ? sql.size() : end;
    };
    for (qsizetype i = 0; i < sql.size();) {
        const char c = sql[i];
        if (sql.sliced(i).startsWith("--")) {
            i = endOf(i, "\n");
        } else if (sql.sliced(i).startsWith("/*")) {
            i = std::min(sql.size(), endOf(i + 2, "*/") + 2);
        } else if (c == '\'') {
            i = endOf(i + 1, "'") + 1;
        } else if (c == '"' || c == '`' || c == '[') {
            const qsizetype end = endOf(i + 1, c == '[' ? "]" : c == '"' ? "\"" : "`");
            names.emplaceBack(QString::fromUtf8(sql.sliced(i + 1, end - i - 1).toByteArray()).toLower(), int(i));
            i = end + 1;
        } else if (isName(c)) {
            const qsizetype from = i;
            while (i < sql.size() && isName(sql[i]))
                ++i;
            names.emplaceBack(QString::fromUtf8(sql.sliced(from, i - from).toByteArray()).toLower(), int(from));
        } else {
            ++i;
        }
    }
    return names;
}

} // namespace

QueryGuard::QueryGuard(Database &database, std::chrono::milliseconds time, const Progress *progress)
    : m_database(database), m_progress(progress), m_until(std::chrono::steady_clock::now() + time)
{
    auto names = database.prepare("SELECT name FROM main.sqlite_schema WHERE type='table'");
    while (names && names->step().isOk() && !names->isNull(0)) {
        const QString name = names->text(0).toLower();
        if (!views().contains(name))
            m_tables << name;
    }
    for (std::size_t i = 0; i < limits.size(); ++i)
        m_before[i] = sqlite3_limit(database.handle(), limits[i].first, limits[i].second);
    sqlite3_set_authorizer(database.handle(), authorize, this);
    sqlite3_progress_handler(database.handle(), 1000, goesOn, this);
}

QueryGuard::~QueryGuard()
{
    sqlite3_set_authorizer(m_database.handle(), nullptr, nullptr);
    for (std::size_t i = 0; i < limits.size(); ++i)
        sqlite3_limit(m_database.handle(), limits[i].first, m_before[i]);
    m_database.watch(m_progress);
}

Result<void> QueryGuard::refuseTables(QByteArrayView sql)
{
    // SQLite tells the authorizer a common table expression as if it were a view, so a query could
    // call its own expression "account"; the tables may therefore not even be named.
    for (const auto &[name, at] : namesIn(sql)) {
        if (name == QLatin1String("main") || m_tables.contains(name)) {
            m_errorOffset = at;
            return Error{QStringLiteral("“%1” may not be read. A rule reads the documented views only.").arg(name), {}, false};
        }
    }
    return {};
}

Result<Statement> QueryGuard::prepare(QByteArrayView sql)
{
    m_errorOffset = -1;
    m_denied.clear();
    if (sql.size() > 32'768)
        return Error{QStringLiteral("The query is longer than 32 KiB."), {}, false};
    TRY(refuseTables(sql));
    sqlite3_stmt *made = nullptr;
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v3(m_database.handle(), sql.data(), int(sql.size()), 0, &made, &rest);
    Statement statement(made);
    if (code != SQLITE_OK) {
        m_errorOffset = sqlite3_error_offset(m_database.handle());
        if (!m_denied.isEmpty())
            return Error{QStringLiteral("%1 is not allowed in a rule.").arg(m_denied), {}, false};
        return Database::errorOf(m_database.handle());
    }
    const QByteArray tail(rest, qsizetype(sql.data() + sql.size() - rest));
    if (!made || !namesIn(tail).isEmpty())
        return Error{QStringLiteral("A rule is exactly one query."), {}, false};
    if (!statement.isReadOnly() || sqlite3_stmt_isexplain(made) != 0)
        return Error{QStringLiteral("A rule only reads."), {}, false};
    return statement;
}

bool QueryGuard::mayRead(const QString &table, const QString &column, const QString &database, const QString &view) const
{
    const QString name = table.toLower();
    // Without a column it is a table of a view that SQLite has put into the query, of which only the rows count.
    if (database == QLatin1String("main"))
        return (views().contains(view) || column.isEmpty()) && isBeneathViews(name, column);
    if (database == QLatin1String("temp"))
        return views().contains(name);
    // No database is named when only the rows of something count: a view, or an expression of the query.
    return column.isEmpty() && (views().contains(name) || !m_tables.contains(name)) &&
           !name.startsWith(QLatin1String("sqlite_")) && !name.startsWith(QLatin1String("pragma_"));
}

int QueryGuard::authorize(void *self, int action, const char *first, const char *second, const char *database,
                          const char *view)
{
    auto *guard = static_cast<QueryGuard *>(self);
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        if (functions().contains(QByteArray(second).toLower()))
            return SQLITE_OK;
        guard->m_denied = QStringLiteral("The function %1").arg(textOf(second));
        return SQLITE_DENY;
    case SQLITE_READ:
        if (guard->mayRead(textOf(first), textOf(second), textOf(database), textOf(view)))
            return SQLITE_OK;
        guard->m_denied = QStringLiteral("Reading %1").arg(textOf(first));
        return SQLITE_DENY;
    default:
        guard->m_denied = QStringLiteral("Anything but reading");
        return SQLITE_DENY;
    }
}

int QueryGuard::goesOn(void *self)
{
    auto *guard = static_cast<QueryGuard *>(self);
    if (guard->m_progress && !guard->m_progress->isWanted())
        return 1;
    guard->m_isOutOfTime = std::chrono::steady_clock::now() >= guard->m_until;
    return guard->m_isOutOfTime ? 1 : 0;
}

} // namespace postern
