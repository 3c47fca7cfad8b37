// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "models/store/Database.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <utility>

namespace postern::test {

/// Writes rows of JSON into a workspace in memory, and knows what it has made by readable names.
class ProofRows
{
public:
    /// The instant at which every proof stands: Monday 23 November 2026, 06:42 UTC.
    static Instant now();
    /// Seconds of "-45d-1s" and the like; nothing when the text is no distance from now.
    static std::optional<qint64> distanceOf(const QString &text);

    Database &database() { return m_database; }
    /// "account:alice", "grant:alice>Domain Admins", "source:HR"; kind and number for what is not known.
    QString nameOf(const QString &kind, qint64 id) const;
    /// The identity behind such a name, or 0.
    qint64 idOf(const QString &name) const;

protected:
    explicit ProofRows(Database &&database) : m_database(std::move(database)) {}

    /// The text of a key, which is then gone from the row.
    static QString take(QJsonObject &row, const char *key, const QString &otherwise = {});
    /// A value for a key of which nothing is said.
    static void suppose(QJsonObject &row, const char *key, const QJsonValue &value);
    /// The identity with that key, made when it is new.
    Result<qint64> identity(const QString &kind, const QString &source, const QString &key);
    /// One row of a _version table: the columns given and those that every such table has.
    Result<qint64> version(const QString &table, qint64 id, const QString &source, QJsonObject row);
    /// One row of any table; the answer is its row id.
    Result<qint64> insert(const QString &table, const QJsonObject &row);

    Database m_database;
    QHash<QString, qint64> m_sources; ///< by name
    QHash<QString, qint64> m_ids;     ///< by "kind:key"
    qint64 m_row = 0;
};

} // namespace postern::test
