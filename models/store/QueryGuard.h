// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/store/Statement.h"

#include <QByteArrayView>
#include <QSet>
#include <QString>

#include <array>
#include <chrono>

namespace postern {

class Database;

/// What a query that somebody else wrote may do on a connection: read the documented views, call
/// harmless functions, for a limited time. It lasts as long as this object; statements made under it
/// must be gone before it. Afterwards the connection watches the progress again.
class QueryGuard
{
public:
    QueryGuard(Database &database, std::chrono::milliseconds time, const Progress *progress);
    ~QueryGuard();
    QueryGuard(const QueryGuard &) = delete;
    QueryGuard &operator=(const QueryGuard &) = delete;

    /// One statement that only reads. The views must be there: Database::lookAt().
    Result<Statement> prepare(QByteArrayView sql);
    /// Byte of the text at which the last prepare() failed, or -1.
    int errorOffset() const { return m_errorOffset; }
    /// True when a statement was stopped because the time was over.
    bool isOutOfTime() const { return m_isOutOfTime; }

private:
    static int authorize(void *self, int action, const char *first, const char *second, const char *database,
                         const char *view);
    static int goesOn(void *self);
    bool mayRead(const QString &table, const QString &column, const QString &database, const QString &view) const;
    Result<void> refuseTables(QByteArrayView sql);

    static constexpr int limitCount = 12;

    Database &m_database;
    const Progress *m_progress;
    std::chrono::steady_clock::time_point m_until;
    std::array<int, limitCount> m_before{};
    QSet<QString> m_tables; ///< tables of the file that no view bears the name of
    QString m_denied;
    int m_errorOffset = -1;
    bool m_isOutOfTime = false;
};

} // namespace postern
