// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "models/store/Database.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QVariant>

#include <memory>

namespace postern::test {

/// A small workspace in memory, filled from the readable JSON of a rule's proof. Times are written as
/// distances from now: "-45d", "-45d-1s", "+3h". See tests/rules/README.md.
class RuleProof
{
public:
    /// The instant at which every proof stands: Monday 23 November 2026, 06:42 UTC.
    static Instant now();
    /// Makes the workspace and looks at the present.
    static Result<std::unique_ptr<RuleProof>> make(const QJsonObject &given);

    Database &database() { return m_database; }
    /// "account:alice", "grant:alice>Domain Admins", "source:HR"; the key again for what is not known.
    QString nameOf(const QString &kind, qint64 id) const;
    /// The identity behind such a name, or 0.
    qint64 idOf(const QString &name) const;

private:
    explicit RuleProof(Database &&database) : m_database(std::move(database)) {}

    Result<void> addSources(const QJsonArray &rows);
    Result<void> addAll(const QJsonObject &given);
    Result<void> addPerson(QJsonObject row);
    Result<void> addAccount(QJsonObject row);
    Result<void> addCredential(QJsonObject row);
    Result<void> addCustodian(QJsonObject row);
    Result<void> addCheckout(QJsonObject row);
    Result<void> addEntitlement(QJsonObject row);
    Result<void> addGrant(QJsonObject row);
    Result<void> addUsage(QJsonObject row);
    Result<void> addOwnership(QJsonObject row);
    Result<void> addDataStore(QJsonObject row);
    Result<void> addEvent(QJsonObject row);

    /// The identity with that key, made when it is new.
    Result<qint64> identity(const QString &kind, const QString &source, const QString &key);
    Result<void> link(qint64 account, const QString &role, const QString &person, double confidence);
    Result<QString> reference(QJsonObject &row);
    /// One row of a _version table: the columns given and those that every such table has.
    Result<qint64> version(const QString &table, qint64 id, const QString &source, QJsonObject row);
    Result<qint64> insert(const QString &table, const QJsonObject &row);

    Database m_database;
    QHash<QString, qint64> m_sources;
    QHash<QString, qint64> m_ids;    ///< by "kind:key"
    qint64 m_row = 0;
};

} // namespace postern::test
