// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/ActivityListing.h"

#include "models/store/ActivityReader.h"

#include <algorithm>
#include <vector>

namespace postern {

namespace {

using Row = QVector<Value>;

Value textOrNothing(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text.toStdString());
}

/// Events of the account that are rows and in no block.
Result<void> addRows(const Database &database, const QString &account, qint64 most, std::vector<Row> &into)
{
    Statement rows = TRY(database.prepare(
        "SELECT e.at, coalesce(a.name, e.account_ref), e.action, e.activity, e.outcome, e.src_ip, e.country, d.name FROM temp.event e"
        " LEFT JOIN temp.account a ON a.account_id=e.account_id LEFT JOIN main.data_store_version d ON d.id=e.store_id AND d.known_to IS NULL"
        " WHERE (a.name=?1 OR e.account_ref=?1) AND e.event_id NOT IN (SELECT event_id FROM main.event_kept) ORDER BY e.at DESC LIMIT ?2"));
    rows.bind(1, account).bind(2, most);
    while (TRY(rows.step())) {
        Row row;
        for (int column = 0; column < rows.columns(); ++column)
            row.push_back(rows.value(column));
        into.push_back(std::move(row));
    }
    return {};
}

Result<void> addBlocks(const Database &database, const QString &account, qint64 most, std::vector<Row> &into)
{
    const ActivityReader reader(database);
    for (const NameNumber number : TRY(reader.accounts(account))) {
        for (const ActivityReader::ShownEvent &event : TRY(reader.shown(TRY(reader.lastEvents(number, std::size_t(most)))))) {
            into.push_back({event.at, textOrNothing(event.account), textOrNothing(event.action), textOrNothing(event.activity),
                            textOrNothing(event.outcome), textOrNothing(event.address), textOrNothing(event.country), textOrNothing(event.store)});
        }
    }
    return {};
}

} // namespace

const QVector<Listing::Column> &ActivityListing::columns()
{
    static const QVector<Listing::Column> all{
        {"at", Listing::Type::Time, ""},       {"account", Listing::Type::Text, ""}, {"action", Listing::Type::Text, ""},
        {"activity", Listing::Type::Text, ""}, {"outcome", Listing::Type::Text, ""}, {"src_ip", Listing::Type::Text, ""},
        {"country", Listing::Type::Text, ""},  {"store", Listing::Type::Text, ""}};
    return all;
}

Result<void> ActivityListing::print(const Database &database, const QString &account, qint64 most, const Listing::Row &row)
{
    std::vector<Row> all;
    TRY(addRows(database, account, most, all));
    TRY(addBlocks(database, account, most, all));
    if (all.empty())
        return Error{QStringLiteral("No event names an account “%1”. Write its name as the log does.").arg(account), {}, false};
    const auto at = [](const Row &one) { return std::get<qint64>(one[0]); };
    // What a workspace of another day looks at, it sees as of that day.
    const qint64 until = toEpoch(database.asOf().at.value_or(database.now()));
    std::erase_if(all, [&](const Row &one) { return at(one) > until; });
    std::stable_sort(all.begin(), all.end(), [&](const Row &a, const Row &b) { return at(a) > at(b); });
    if (qint64(all.size()) > most)
        all.resize(std::size_t(most));
    for (const Row &one : all)
        TRY(row(one));
    return {};
}

} // namespace postern
