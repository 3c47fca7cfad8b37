// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ProofRows.h"

#include <QRegularExpression>
#include <QStringList>

namespace postern::test {

std::optional<qint64> ProofRows::distanceOf(const QString &text)
{
    static const QRegularExpression whole(QStringLiteral("\\A([+-][0-9]+[dhms])+\\z"));
    static const QRegularExpression part(QStringLiteral("([+-][0-9]+)([dhms])"));
    if (!whole.match(text).hasMatch())
        return std::nullopt;
    qint64 seconds = 0;
    for (auto found = part.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString unit = match.captured(2);
        const qint64 one = unit == QLatin1String("d") ? 86400 : unit == QLatin1String("h") ? 3600 : unit == QLatin1String("m") ? 60 : 1;
        seconds += match.captured(1).toLongLong() * one;
    }
    return seconds;
}

Instant ProofRows::now()
{
    return *instantFromIso(QStringLiteral("2026-11-23T06:42:00Z"));
}

Result<qint64> ProofRows::insert(const QString &table, const QJsonObject &row)
{
    QStringList marks;
    QStringList names;
    for (const QString &key : row.keys()) {
        names << key;
        marks << QStringLiteral("?");
    }
    Statement statement = TRY(m_database.prepare(QStringLiteral("INSERT INTO main.%1(%2) VALUES(%3)")
                                                     .arg(table, names.join(QLatin1Char(',')), marks.join(QLatin1Char(','))).toUtf8()));
    for (int i = 0; i < names.size(); ++i) {
        const QJsonValue value = row.value(names.at(i));
        if (value.isNull())
            statement.bind(i + 1, nullptr);
        else if (value.isString()) {
            if (const auto seconds = distanceOf(value.toString()))
                statement.bind(i + 1, toEpoch(now()) + *seconds);
            else
                statement.bind(i + 1, value.toString());
        } else if (value.toDouble() == double(value.toInteger()))
            statement.bind(i + 1, value.toInteger());
        else
            statement.bind(i + 1, value.toDouble());
    }
    const Result<void> done = statement.run();
    if (!done)
        return done.error().within(table);
    return m_database.lastInsertedId();
}

Result<qint64> ProofRows::identity(const QString &kind, const QString &source, const QString &key)
{
    static const QStringList kinds{QString(),                    QStringLiteral("person"),     QStringLiteral("account"),
                                   QStringLiteral("credential"), QStringLiteral("entitlement"), QStringLiteral("data_store"),
                                   QStringLiteral("alert"),      QStringLiteral("object"),     QStringLiteral("change_window"),
                                   QStringLiteral("ticket"),     QStringLiteral("source_policy"), QStringLiteral("sod_rule")};
    const QString name = kind + QLatin1Char(':') + key;
    if (m_ids.contains(name))
        return m_ids.value(name);
    const qint64 id = TRY(insert(QStringLiteral("identity"), {{QStringLiteral("kind"), kinds.indexOf(kind)},
                                                              {QStringLiteral("source_id"), m_sources.value(source)},
                                                              {QStringLiteral("key"), key}}));
    m_ids.insert(name, id);
    return id;
}

Result<qint64> ProofRows::version(const QString &table, qint64 id, const QString &source, QJsonObject row)
{
    row.insert(QStringLiteral("id"), id);
    row.insert(QStringLiteral("source_id"), m_sources.value(source));
    row.insert(QStringLiteral("digest"), 0);
    row.insert(QStringLiteral("sync_id"), 1);
    row.insert(QStringLiteral("file_id"), 1);
    row.insert(QStringLiteral("row_number"), ++m_row);
    suppose(row, "known_from", QStringLiteral("-200d"));
    suppose(row, "valid_from", row.value(QStringLiteral("known_from")));
    return insert(table, row);
}

QString ProofRows::nameOf(const QString &kind, qint64 id) const
{
    for (auto one = m_ids.cbegin(); one != m_ids.cend(); ++one) {
        if (one.value() == id && one.key().startsWith(kind + QLatin1Char(':')))
            return one.key();
    }
    return kind + QLatin1Char(':') + QString::number(id);
}

qint64 ProofRows::idOf(const QString &name) const
{
    return m_ids.value(name);
}

QString ProofRows::take(QJsonObject &row, const char *key, const QString &otherwise)
{
    const QString value = row.value(QLatin1String(key)).toString(otherwise);
    row.remove(QLatin1String(key));
    return value;
}

void ProofRows::suppose(QJsonObject &row, const char *key, const QJsonValue &value)
{
    if (!row.contains(QLatin1String(key)))
        row.insert(QLatin1String(key), value);
}

} // namespace postern::test
