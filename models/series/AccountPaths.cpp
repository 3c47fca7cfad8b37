// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/AccountPaths.h"

#include "models/base/Words.h"
#include "models/series/Query.h"

#include <QCoreApplication>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::AccountPaths", text);
}

QString iconOf(const AccountDetail &account)
{
    if (account.isBreakGlass)
        return QStringLiteral("shield");
    if (account.kind == QLatin1String("shared"))
        return QStringLiteral("users");
    return account.kind == QLatin1String("human") || account.kind == QLatin1String("guest") ? QStringLiteral("user")
                                                                                           : QStringLiteral("bot");
}

/// The strongest right in force, with the groups between.
struct StrongRight
{
    QString name, via;
    std::optional<Instant> grantedAt;
    qint64 records = 0;
    bool isStanding = true;
};

Result<std::optional<StrongRight>> strongestRight(Database &database, const AccountDetail &account)
{
    std::optional<StrongRight> right;
    TRY(eachRow(database,
                "SELECT x.ent_name, x.via, x.valid_from, x.record_count, x.mode FROM temp.eff x WHERE x.account_id=?1 "
                "ORDER BY x.tier IS NULL, x.tier, x.depth, x.entitlement_id LIMIT 1",
                {account.accountId}, [&](const Statement &row) {
                    right.emplace();
                    right->name = row.text(0);
                    right->via = row.text(1);
                    if (!row.isNull(2))
                        right->grantedAt = instantFromEpoch(row.integer(2));
                    right->records = row.integer(3);
                    right->isStanding = row.text(4) != QLatin1String("eligible");
                }));
    if (right)
        right->records = TRY(numberOf(database, "SELECT MAX(COALESCE(record_count,0)) FROM temp.eff WHERE account_id=?1",
                                      {account.accountId}));
    return right;
}

AccessStep stepOf(const QString &name, const QString &detail, const QString &icon, bool isWeak = false)
{
    return {Words::shown(name), detail, icon, isWeak};
}

QString grantedSince(const StrongRight &right, Instant at)
{
    if (right.grantedAt)
        return say("since %1").arg(Words::shortDay(*right.grantedAt, at));
    return right.isStanding ? QString() : say("on request");
}

void buildMembership(AccountDetail &account, const StrongRight &right)
{
    account.membership << stepOf(account.name, {}, iconOf(account));
    const QStringList groups = right.via.split(QStringLiteral(" > "), Qt::SkipEmptyParts);
    for (const QString &group : groups)
        if (group != right.name)
            account.membership << stepOf(group, {}, QStringLiteral("users"));
    account.membership << stepOf(right.name, grantedSince(right, account.at), QStringLiteral("shield"));
}

/// The secret that somebody who left still knows comes first: it is the way in.
void addWayIn(AccountDetail &account, QVector<AccessStep> &steps)
{
    for (const CredentialDetail &secret : account.credentials) {
        for (const CustodianDetail &custodian : secret.custodians) {
            if (!custodian.stillKnows)
                continue;
            const QString since = custodian.from ? say("since %1").arg(Words::day(*custodian.from)) : custodian.howText;
            const QString name = custodian.how == QLatin1String("found-on-device") ? say("Laptop copy")
                                                                                   : say("Known to %1").arg(custodian.name);
            steps << stepOf(name, since, QStringLiteral("user"), true);
            steps << stepOf(secret.name, secret.kindText, QStringLiteral("key"), true);
            return;
        }
    }
    if (account.owner && account.owner->hasLeft() && account.isLive)
        steps << stepOf(account.owner->name, say("left %1").arg(Words::shortDay(*account.owner->leftAt, account.at)),
                        QStringLiteral("user"), true);
}

} // namespace

Result<void> AccountPaths::load(Database &database, AccountDetail &account)
{
    const std::optional<StrongRight> right = TRY(strongestRight(database, account));
    if (right)
        buildMembership(account, *right);
    QVector<AccessStep> &steps = account.path.steps;
    addWayIn(account, steps);
    account.path.severity = account.level == Severity::None ? Severity::Critical : account.level;
    steps << stepOf(account.name, account.state, iconOf(account));
    if (right) {
        const QStringList groups = right->via.split(QStringLiteral(" > "), Qt::SkipEmptyParts);
        if (!groups.isEmpty() && groups.first() != right->name && steps.size() + 2 < maxSteps)
            steps << stepOf(groups.first(), groups.size() > 1 ? say("and %1 more").arg(groups.size() - 1) : QString(),
                            QStringLiteral("users"));
        steps << stepOf(right->name, grantedSince(*right, account.at), QStringLiteral("shield"));
        if (right->records > 0 && steps.size() < maxSteps)
            steps << stepOf(say("Personal data"), say("%1 records").arg(Words::roughly(right->records)), QStringLiteral("db"));
    }
    return {};
}

} // namespace postern
