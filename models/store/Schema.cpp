// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Schema.h"

#include "models/store/Database.h"

#include <QFile>

namespace postern {

namespace {

QString pathOf(int number)
{
    return QStringLiteral(":/schema/%1.sql").arg(number, 3, 10, QLatin1Char('0'));
}

Result<void> apply(Database &database, int from, int to)
{
    Transaction transaction = TRY(Transaction::begin(database));
    for (int number = from + 1; number <= to; ++number) {
        const Result<void> done = database.execute(Schema::text(number));
        if (!done)
            return done.error().within(QStringLiteral("schema %1").arg(number));
    }
    TRY(database.execute(QByteArray("PRAGMA application_id=") + QByteArray::number(Schema::applicationId) +
                         "; PRAGMA user_version=" + QByteArray::number(to)));
    return transaction.commit();
}

} // namespace

int Schema::latest()
{
    static const int number = [] {
        // Numbers are given out ahead of the files: one that came to nothing changes nothing.
        constexpr int gapMost = 5;
        int last = 0;
        for (int n = 1; n <= last + gapMost; ++n)
            last = QFile::exists(pathOf(n)) ? n : last;
        return last;
    }();
    return number;
}

QByteArray Schema::text(int number)
{
    QFile file(pathOf(number));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

Result<void> Schema::create(Database &database)
{
    return createAt(database, latest());
}

Result<void> Schema::createAt(Database &database, int number)
{
    return apply(database, 0, number);
}

Result<void> Schema::migrate(Database &database)
{
    const int number = TRY(numberOf(database));
    if (number == latest())
        return {};
    return apply(database, number, latest());
}

Result<int> Schema::numberOf(const Database &database)
{
    return int(TRY(database.integer("PRAGMA user_version")).value_or(0));
}

} // namespace postern
