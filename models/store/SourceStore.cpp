// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/SourceStore.h"

#include "models/store/Database.h"
#include "models/store/RecordTables.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace postern {

namespace {

constexpr const char *selectSql = "SELECT source_id, kind, name, category, answers, enabled, criticality, expected_interval_s,"
                                  " last_attempt_at, last_success_at, last_error FROM main.source";

std::optional<Instant> instantAt(const Statement &row, int column)
{
    const auto value = row.maybeInteger(column);
    return value ? std::optional(instantFromEpoch(*value)) : std::nullopt;
}

ConfiguredSource sourceOf(const Statement &row)
{
    ConfiguredSource source;
    source.id = SourceId{row.integer(0)};
    source.kind = row.text(1);
    source.name = row.text(2);
    source.category = row.text(3);
    const QJsonObject answers = QJsonDocument::fromJson(row.text(4).toUtf8()).object();
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        source.answers.insert(answer.key(), answer.value().toString());
    source.enabled = row.integer(5) != 0;
    source.criticality = int(row.integer(6));
    source.interval = Seconds(row.integer(7));
    source.lastAttemptAt = instantAt(row, 8);
    source.lastSuccessAt = instantAt(row, 9);
    source.lastError = row.text(10);
    return source;
}

QString jsonOf(const QMap<QString, QString> &answers)
{
    QJsonObject object;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        object.insert(answer.key(), answer.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QMap<QString, QString> ConfiguredSource::readerAnswers() const
{
    QMap<QString, QString> own = answers;
    own.remove(QStringLiteral("place"));
    own.remove(QStringLiteral("person_key"));
    return own;
}

Result<QVector<ConfiguredSource>> SourceStore::all(const Database &database)
{
    QVector<ConfiguredSource> sources;
    Statement rows = TRY(database.prepare(QByteArray(selectSql) + " ORDER BY source_id"));
    while (TRY(rows.step()))
        sources.push_back(sourceOf(rows));
    return sources;
}

Result<ConfiguredSource> SourceStore::named(const Database &database, const QString &name)
{
    Statement rows = TRY(database.prepare(QByteArray(selectSql) + " WHERE name=?"));
    rows.bind(1, name);
    if (!TRY(rows.step()))
        return Error{QStringLiteral("There is no source called “%1”.").arg(name), {}, false};
    return sourceOf(rows);
}

Result<SourceId> SourceStore::add(Database &database, const ConfiguredSource &source, Instant at)
{
    if (source.name.trimmed().isEmpty())
        return Error{QStringLiteral("A source needs a name."), {}, false};
    if (named(database, source.name))
        return Error{QStringLiteral("There is a source called “%1” already. Choose another name.").arg(source.name), {}, false};
    Statement insert = TRY(database.prepare("INSERT INTO main.source(kind,name,category,answers,enabled,criticality,expected_interval_s,added_at)"
                                            " VALUES(?,?,?,?,?,?,?,?)"));
    TRY(insert.bind(1, source.kind).bind(2, source.name).bind(3, source.category).bind(4, jsonOf(source.answers))
            .bind(5, source.enabled ? 1 : 0).bind(6, source.criticality).bind(7, qint64(source.interval.count())).bind(8, toEpoch(at)).run());
    return SourceId{database.lastInsertedId()};
}

Result<void> SourceStore::setAnswers(Database &database, SourceId source, const QMap<QString, QString> &answers)
{
    Statement update = TRY(database.prepare("UPDATE main.source SET answers=? WHERE source_id=?"));
    return update.bind(1, jsonOf(answers)).bind(2, number(source)).run();
}

Result<void> SourceStore::setEnabled(Database &database, SourceId source, bool enabled)
{
    Statement update = TRY(database.prepare("UPDATE main.source SET enabled=? WHERE source_id=?"));
    return update.bind(1, enabled ? 1 : 0).bind(2, number(source)).run();
}

Result<void> SourceStore::remove(Database &database, SourceId source, Instant at)
{
    Transaction transaction = TRY(Transaction::begin(database));
    for (const RecordShape &shape : recordShapes()) {
        const RecordTable *table = tableOf(shape.type);
        if (!table)
            continue;
        Statement close = TRY(database.prepare(QByteArray("UPDATE main.") + table->name + " SET known_to=?1, valid_to=?1 WHERE source_id=?2 AND known_to IS NULL"));
        TRY(close.bind(1, toEpoch(at)).bind(2, number(source)).run());
    }
    Statement remove = TRY(database.prepare("DELETE FROM main.source WHERE source_id=?"));
    TRY(remove.bind(1, number(source)).run());
    return transaction.commit();
}

Result<void> SourceStore::markInterrupted(Database &database, Instant at)
{
    if (TRY(database.integer("SELECT 1 FROM main.sync WHERE status='running' LIMIT 1")).value_or(0) == 0)
        return {};
    Transaction transaction = TRY(Transaction::begin(database));
    const QString why = QStringLiteral("The program ended while it was reading. What was read is kept, nothing was closed; sync again.");
    Statement source = TRY(database.prepare("UPDATE main.source SET last_error=? WHERE source_id IN (SELECT source_id FROM main.sync WHERE status='running')"));
    TRY(source.bind(1, why).run());
    Statement sync = TRY(database.prepare("UPDATE main.sync SET status='interrupted', ended_at=?, message=? WHERE status='running'"));
    TRY(sync.bind(1, toEpoch(at)).bind(2, why).run());
    return transaction.commit();
}

} // namespace postern
