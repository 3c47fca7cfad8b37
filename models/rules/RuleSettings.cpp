// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/RuleSettings.h"

#include "models/store/Database.h"

namespace postern {

Result<RuleCatalog> RuleSettings::applied(const RuleCatalog &catalog, const Database &database)
{
    RuleCatalog set = catalog;
    Statement rows = TRY(database.prepare("SELECT rule_id, name, value FROM main.rule_parameter"));
    while (TRY(rows.step()))
        (void)set.setParameter(rows.text(0), rows.text(1), rows.real(2)); // a rule that is not here, or has other limits now
    return set;
}

Result<void> RuleSettings::set(Database &database, const RuleCatalog &catalog, const QString &rule, const QString &name,
                               std::optional<double> value, Instant at, const QString &by)
{
    const RuleCatalog before = TRY(applied(catalog, database));
    const Rule *found = before.rule(rule);
    const RuleParameter *was = found ? found->parameter(name) : nullptr;
    RuleCatalog after = before;
    TRY(after.setParameter(rule, name, value.value_or(was ? was->defaultValue : 0)));
    Transaction transaction = TRY(Transaction::begin(database));
    if (value) {
        Statement set = TRY(database.prepare("INSERT OR REPLACE INTO main.rule_parameter(rule_id, name, value, set_at, set_by) VALUES(?,?,?,?,?)"));
        TRY(set.bind(1, rule).bind(2, name).bind(3, *value).bind(4, toEpoch(at)).bind(5, by).run());
    } else {
        Statement remove = TRY(database.prepare("DELETE FROM main.rule_parameter WHERE rule_id=? AND name=?"));
        TRY(remove.bind(1, rule).bind(2, name).run());
    }
    Statement audit = TRY(database.prepare("INSERT INTO main.audit(at, actor, action, subject, detail) VALUES(?,?,'rule-parameter-set',?,?)"));
    TRY(audit.bind(1, toEpoch(at)).bind(2, by).bind(3, rule)
            .bind(4, QStringLiteral("%1: %2 → %3").arg(name).arg(was->value).arg(after.rule(rule)->parameter(name)->value)).run());
    return transaction.commit();
}

} // namespace postern
