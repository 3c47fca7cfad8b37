// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/GraphData.h"
#include "tests/bench/Dice.h"

#include <set>

namespace postern::bench {

namespace {

/// Each group is inside one or two of the level above; one in two thousand also holds one that holds it.
Result<void> writeNesting(Database &database, qint64 groups, Dice &dice)
{
    Statement insert = TRY(database.prepare("INSERT OR IGNORE INTO nesting VALUES(?,?)"));
    const qint64 each = groups / GraphData::levels;
    for (qint64 group = each; group < each * GraphData::levels; ++group) {
        const qint64 level = group / each;
        const qint64 above = (level - 1) * each + dice.below(each);
        TRY(insert.bind(1, group).bind(2, above).run());
        if (dice.below(2) == 0)
            TRY(insert.bind(1, group).bind(2, (level - 1) * each + dice.below(each)).run());
        if (dice.below(2000) == 0)
            TRY(insert.bind(1, above).bind(2, group).run());
    }
    return {};
}

/// Ten things an account: four groups, five rights of its own, and one in ten gives a group ten.
Result<void> writeHoldings(Database &database, const Scale &scale, Dice &dice)
{
    const qint64 groups = GraphData::groups(scale);
    Statement inGroup = TRY(database.prepare("INSERT OR IGNORE INTO in_group VALUES(?,?)"));
    Statement granted = TRY(database.prepare("INSERT OR IGNORE INTO granted VALUES(?,?)"));
    Statement used = TRY(database.prepare("INSERT OR IGNORE INTO used VALUES(?,?)"));
    for (qint64 account = 0; account < scale.accounts; ++account) {
        std::set<qint64> in, held, seen;
        while (in.size() < 4)
            in.insert(dice.below(groups));
        while (held.size() < 5)
            held.insert(GraphData::critical + dice.below(GraphData::rights - GraphData::critical));
        if (dice.below(200) == 0)
            held.insert(dice.below(GraphData::critical));
        for (const qint64 group : in)
            TRY(inGroup.bind(1, account).bind(2, group).run());
        for (const qint64 right : held) {
            TRY(granted.bind(1, account).bind(2, right).run());
            if (dice.below(100) < 75)
                seen.insert(right);
        }
        if (dice.below(4) == 0)
            seen.insert(dice.below(GraphData::rights)); // used, and not granted here
        for (const qint64 right : seen)
            TRY(used.bind(1, account).bind(2, right).run());
    }
    return {};
}

Result<void> writeGroupGrants(Database &database, qint64 groups, Dice &dice)
{
    Statement insert = TRY(database.prepare("INSERT OR IGNORE INTO group_grant VALUES(?,?)"));
    for (qint64 group = 0; group < groups; ++group) {
        for (int i = 0; i < 10; ++i)
            TRY(insert.bind(1, group).bind(2, dice.below(GraphData::rights)).run());
    }
    return {};
}

} // namespace

Result<void> GraphData::write(Database &database, const Scale &scale)
{
    TRY(database.execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; BEGIN;"
                         "CREATE TABLE nesting(member INTEGER, outer_group INTEGER, PRIMARY KEY(member, outer_group)) WITHOUT ROWID;"
                         "CREATE TABLE in_group(account INTEGER, grp INTEGER, PRIMARY KEY(account, grp)) WITHOUT ROWID;"
                         "CREATE TABLE group_grant(grp INTEGER, right INTEGER, PRIMARY KEY(grp, right)) WITHOUT ROWID;"
                         "CREATE TABLE granted(account INTEGER, right INTEGER, PRIMARY KEY(account, right)) WITHOUT ROWID;"
                         "CREATE TABLE used(account INTEGER, right INTEGER, PRIMARY KEY(account, right)) WITHOUT ROWID;"));
    Dice nesting(11), holdings(12), grants(13);
    TRY(writeNesting(database, groups(scale), nesting));
    TRY(writeHoldings(database, scale, holdings));
    TRY(writeGroupGrants(database, groups(scale), grants));
    return database.execute("CREATE INDEX nesting_by_outer ON nesting(outer_group, member); CREATE INDEX in_group_by_group ON in_group(grp, account);"
                            "CREATE INDEX group_grant_by_right ON group_grant(right, grp); CREATE INDEX granted_by_right ON granted(right, account);"
                            "CREATE TABLE kept(name TEXT PRIMARY KEY, bytes BLOB); COMMIT; ANALYZE;");
}

} // namespace postern::bench
