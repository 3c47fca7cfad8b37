// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "models/store/Identity.h"

#include <QMap>
#include <QString>
#include <QVector>

#include <optional>

namespace postern {

class Database;

/// A configured source as the workspace keeps it.
struct ConfiguredSource
{
    SourceId id{};
    QString kind; ///< manifest kind
    QString name;
    QString category;
    QMap<QString, QString> answers;
    bool enabled = true;
    int criticality = 2;
    Seconds interval{86400};
    std::optional<Instant> lastAttemptAt, lastSuccessAt;
    QString lastError; ///< empty when the last read was complete

    /// The answers that are for the reader; "place" (what a person calls its address) and "person_key"
    /// (the attribute that is a key to people) are the workspace's own.
    QMap<QString, QString> readerAnswers() const;
};

/// The sources of a workspace.
class SourceStore
{
public:
    static Result<QVector<ConfiguredSource>> all(const Database &database);
    /// An error when no source has that name.
    static Result<ConfiguredSource> named(const Database &database, const QString &name);
    /// An error when the name is taken or empty.
    static Result<SourceId> add(Database &database, const ConfiguredSource &source, Instant at);
    static Result<void> setAnswers(Database &database, SourceId source, const QMap<QString, QString> &answers);
    static Result<void> setEnabled(Database &database, SourceId source, bool enabled);
    /// Takes the source away and closes everything it said; what was known stays in the past.
    static Result<void> remove(Database &database, SourceId source, Instant at);
    /// A sync that says "running" belongs to a program that is gone: it was interrupted.
    static Result<void> markInterrupted(Database &database, Instant at);
};

} // namespace postern
