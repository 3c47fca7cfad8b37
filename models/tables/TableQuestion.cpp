// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/TableQuestion.h"

#include "models/store/Database.h"
#include "models/tables/DatabaseWatch.h"

#include <unordered_map>

namespace postern {

namespace {

QByteArray jsonOf(const std::vector<qint64> &keys)
{
    QByteArray json = "[";
    for (const qint64 key : keys) {
        if (json.size() > 1)
            json += ',';
        json += QByteArray::number(key);
    }
    return json + ']';
}

QVariant variantOf(const Statement &statement, int column)
{
    const Value value = statement.value(column);
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *text = std::get_if<std::string>(&value))
        return QString::fromStdString(*text);
    return {};
}

} // namespace

Result<void> TableQuestion::keys(Database &database, const Progress &progress, const TakeKeys &take) const
{
    const DatabaseWatch watch(database, progress);
    Statement statement = TRY(database.prepare(keysSql));
    for (std::size_t i = 0; i < values.size(); ++i)
        statement.bind(int(i) + 1, values[i]);
    std::vector<qint64> chunk;
    chunk.reserve(firstChunk);
    bool isFirst = true;
    while (TRY(statement.step())) {
        chunk.push_back(statement.integer(0));
        if (isFirst && chunk.size() == firstChunk) {
            take(std::exchange(chunk, {}), false);
            isFirst = false;
        }
    }
    take(std::move(chunk), true);
    return {};
}

Result<qint64> TableQuestion::total(Database &database) const
{
    return TRY(database.integer(totalSql)).value_or(0);
}

Result<std::vector<TableRow>> TableQuestion::rows(Database &database,
                                                  const std::vector<qint64> &keys) const
{
    Statement statement = TRY(database.prepare(rowsSql));
    const QByteArray json = jsonOf(keys);
    statement.bind(1, std::string_view(json.constData(), std::size_t(json.size())));
    std::unordered_map<qint64, TableRow> byKey;
    const int columns = statement.columns();
    while (TRY(statement.step())) {
        TableRow row{statement.integer(0), {}};
        row.values.reserve(std::size_t(columns - 1));
        for (int column = 1; column < columns; ++column)
            row.values.push_back(variantOf(statement, column));
        byKey.emplace(row.key, std::move(row));
    }
    std::vector<TableRow> rows;
    rows.reserve(keys.size());
    for (const qint64 key : keys) {
        const auto found = byKey.find(key);
        rows.push_back(found == byKey.end() ? TableRow{key, {}} : std::move(found->second));
    }
    return rows;
}

} // namespace postern
