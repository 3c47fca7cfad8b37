// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "models/findings/Posture.h"

#include <QJsonObject>
#include <QVector>

namespace postern {

class Database;

/// The organisation's figures of the day: one row a day, the last run's. Works inside the transaction
/// of RiskStore, on a connection that looks at the present.
class PostureStore
{
public:
    explicit PostureStore(Database &database) : m_database(database) {}

    /// Writes posture_day of the day of that instant, unless it says the same already.
    Result<void> update(Instant at);

private:
    Result<QVector<PostureFinding>> findings();
    Result<QVector<PostureSource>> sources(Instant at);
    Result<qint64> referencePeople();
    Result<QJsonObject> figures(Instant at);
    Result<void> addFindings(QJsonObject &figures);
    Result<void> addSources(QJsonObject &figures);

    Database &m_database;
};

} // namespace postern
