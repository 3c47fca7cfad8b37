// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/SourceCoverage.h"

#include "models/store/Database.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace postern {

namespace {

constexpr int intervalsUntilOverdue = 3;

/// Which table shows that a source brings something. An account's source is found by index at once.
struct Shown
{
    RuleNeed need;
    const char *category;
    const char *sql;
};

constexpr std::array<Shown, 13> shown{{
    {RuleNeed::People, "people", "SELECT DISTINCT source_id FROM temp.person"},
    {RuleNeed::Accounts, "accounts",
     "SELECT s.source_id FROM temp.source s WHERE EXISTS(SELECT 1 FROM temp.account a WHERE a.source_id=s.source_id)"},
    {RuleNeed::Grants, "accounts", "SELECT DISTINCT source_id FROM temp.entitlement"},
    {RuleNeed::Credentials, "credentials", "SELECT DISTINCT source_id FROM temp.credential"},
    {RuleNeed::Custody, "credentials",
     "SELECT DISTINCT c.source_id FROM temp.credential_custodian k JOIN temp.credential c ON c.credential_id=k.credential_id"},
    {RuleNeed::Checkouts, "", "SELECT DISTINCT c.source_id FROM temp.checkout k JOIN temp.credential c ON c.credential_id=k.credential_id"},
    {RuleNeed::Ownerships, "", "SELECT DISTINCT source_id FROM temp.ownership"},
    {RuleNeed::Usage, "", "SELECT DISTINCT source_id FROM temp.usage"},
    {RuleNeed::Events, "events", "SELECT source_id FROM temp.source WHERE has_events=1"},
    {RuleNeed::Issuance, "", "SELECT source_id FROM temp.source WHERE has_issuance=1"},
    {RuleNeed::Alerts, "alerts", "SELECT DISTINCT source_id FROM temp.alert"},
    {RuleNeed::ChangeWindows, "", "SELECT DISTINCT source_id FROM temp.change_window"},
    {RuleNeed::Reviews, "", "SELECT DISTINCT g.source_id FROM temp.entitlement e CROSS JOIN temp.access_grant g"
                            " ON g.entitlement_id=e.entitlement_id WHERE e.tier<=1 AND g.reviewed_at IS NOT NULL"},
}};

/// Words for a person who wants to know what is missing.
QString inWords(RuleNeed need)
{
    switch (need) {
    case RuleNeed::People:
        return QStringLiteral("people (HR)");
    case RuleNeed::Accounts:
        return QStringLiteral("accounts");
    case RuleNeed::Grants:
        return QStringLiteral("roles and groups");
    case RuleNeed::Credentials:
        return QStringLiteral("keys and secrets");
    case RuleNeed::Custody:
        return QStringLiteral("who has known a secret");
    case RuleNeed::Checkouts:
        return QStringLiteral("check-outs of shared secrets");
    case RuleNeed::Ownerships:
        return QStringLiteral("who owns or approves what");
    case RuleNeed::Usage:
        return QStringLiteral("use of single permissions");
    case RuleNeed::Events:
        return QStringLiteral("access events");
    case RuleNeed::LastUse:
        return QStringLiteral("last use");
    case RuleNeed::Mfa:
        return QStringLiteral("how accounts sign in (MFA)");
    case RuleNeed::Issuance:
        return QStringLiteral("a log of issued tokens");
    case RuleNeed::Alerts:
        return QStringLiteral("alerts of other systems");
    case RuleNeed::ChangeWindows:
        return QStringLiteral("change windows");
    case RuleNeed::Reviews:
        return QStringLiteral("reviews of powerful rights");
    case RuleNeed::Findings:
        return QStringLiteral("what other rules found");
    }
    return {};
}

QString whyNotFresh(const Statement &row, qint64 now)
{
    const QString name = row.text(1);
    const std::optional<qint64> last = row.maybeInteger(4);
    if (!last)
        return QStringLiteral("%1 has not been read completely yet").arg(name);
    if (!row.isNull(5))
        return QStringLiteral("%1 was not read completely: %2").arg(name, row.text(5));
    if (*last < now - intervalsUntilOverdue * row.integer(6))
        return QStringLiteral("%1 last delivered on %2").arg(name, toIso(instantFromEpoch(*last)));
    return {};
}

/// Needs without which only some rules are blind: not every organisation has a source of these.
bool isEssential(RuleNeed need)
{
    switch (need) {
    case RuleNeed::People:
    case RuleNeed::Accounts:
    case RuleNeed::Grants:
    case RuleNeed::Credentials:
    case RuleNeed::Events:
    case RuleNeed::LastUse:
    case RuleNeed::Mfa:
        return true;
    default:
        return false;
    }
}

/// Whether a need is something that each source of accounts or keys should tell about its own.
bool isCapability(RuleNeed need)
{
    return need == RuleNeed::LastUse || need == RuleNeed::Mfa;
}

} // namespace

Result<SourceCoverage> SourceCoverage::read(Database &database)
{
    SourceCoverage coverage;
    {
        Statement row = TRY(database.prepare("SELECT source_id, name, category, has_last_used, last_success_at, last_error,"
                                             " expected_interval_s, has_mfa, enabled FROM temp.source ORDER BY source_id"));
        while (TRY(row.step())) {
            SourceFreshness source;
            source.sourceId = row.integer(0);
            source.name = row.text(1);
            source.isEnabled = row.integer(8) == 1;
            if (const auto last = row.maybeInteger(4))
                source.lastCompleteAt = instantFromEpoch(*last);
            source.because = whyNotFresh(row, toEpoch(database.now()));
            for (const Shown &one : shown) {
                if (row.text(2) == QLatin1String(one.category))
                    source.brings << one.need;
            }
            if (row.integer(3) == 1)
                source.brings << RuleNeed::LastUse;
            if (row.integer(7) == 1)
                source.brings << RuleNeed::Mfa;
            coverage.m_sources << source;
        }
    }
    for (const Shown &one : shown) {
        Statement row = TRY(database.prepare(one.sql));
        while (TRY(row.step())) {
            for (SourceFreshness &source : coverage.m_sources) {
                if (source.sourceId == row.integer(0))
                    source.brings << one.need;
            }
        }
    }
    return coverage;
}

void SourceCoverage::judge(const Rule &rule, RuleOutcome &outcome) const
{
    QJsonArray told;
    QStringList reasons;
    for (const SourceFreshness &source : m_sources) {
        const bool concerns = std::any_of(rule.needs.begin(), rule.needs.end(),
                                          [&](RuleNeed need) { return source.brings.contains(need); });
        if (!concerns)
            continue;
        told << QJsonObject{{QStringLiteral("source"), source.sourceId},
                            {QStringLiteral("name"), source.name},
                            {QStringLiteral("last_complete_at"),
                             source.lastCompleteAt ? QJsonValue(toEpoch(*source.lastCompleteAt)) : QJsonValue()},
                            {QStringLiteral("fresh"), source.isFresh()},
                            {QStringLiteral("because"), source.because}};
        const bool isPeople = rule.needsFor(RuleNeed::People) && source.brings.contains(RuleNeed::People);
        const bool cannotTell = (rule.needsFor(RuleNeed::LastUse) && !source.brings.contains(RuleNeed::LastUse)) ||
                                (rule.needsFor(RuleNeed::Mfa) && !source.brings.contains(RuleNeed::Mfa));
        if (!source.isFresh())
            reasons << source.because;
        if (!source.isFresh() || cannotTell)
            outcome.heldSources << source.sourceId;
        if (!source.isFresh() && (isPeople || rule.scope == Rule::Scope::All))
            outcome.holdsEverything = true;
    }
    outcome.coverage = QJsonDocument(told).toJson(QJsonDocument::Compact);
    for (const RuleNeed need : rule.needs) {
        if (isDelivered(need))
            continue;
        outcome.status = RuleOutcome::Status::Held;
        outcome.holdsEverything = true;
        outcome.message = QStringLiteral("No source has delivered %1 yet, so this cannot be judged.").arg(inWords(need));
        return;
    }
    if (reasons.isEmpty())
        return;
    outcome.message = reasons.join(QStringLiteral("; ")) +
                      (outcome.holdsEverything ? QStringLiteral(". No finding of this rule closes meanwhile.")
                                               : QStringLiteral(". Its findings there do not close meanwhile."));
}

bool SourceCoverage::isDelivered(RuleNeed need) const
{
    return need == RuleNeed::Findings || std::any_of(m_sources.begin(), m_sources.end(), [&](const SourceFreshness &source) {
        return source.brings.contains(need) && source.lastCompleteAt;
    });
}

QVector<RuleGap> SourceCoverage::gaps(const QVector<Rule> &rules) const
{
    QVector<RuleGap> gaps;
    for (int i = 0; i < ruleNeedCount; ++i) {
        const auto need = RuleNeed(i);
        RuleGap nobody{need, 0, false, {}};
        QHash<qint64, RuleGap> blind;
        for (const Rule &rule : rules) {
            if (!rule.needsFor(need))
                continue;
            if (!isDelivered(need)) {
                nobody.rules << rule.id;
                continue;
            }
            for (const SourceFreshness &source : m_sources) {
                const bool concerns = source.isEnabled && source.lastCompleteAt &&
                                      ((rule.needsFor(RuleNeed::Accounts) && source.brings.contains(RuleNeed::Accounts)) ||
                                       (rule.needsFor(RuleNeed::Credentials) && source.brings.contains(RuleNeed::Credentials)));
                if (!isCapability(need) || !concerns || source.brings.contains(need))
                    continue;
                RuleGap &gap = blind[source.sourceId];
                gap.need = need;
                gap.sourceId = source.sourceId;
                gap.hasAccounts = source.brings.contains(RuleNeed::Accounts);
                gap.rules << rule.id;
            }
        }
        if (!nobody.rules.isEmpty())
            gaps << nobody;
        for (const SourceFreshness &source : m_sources) {
            if (blind.contains(source.sourceId))
                gaps << blind.value(source.sourceId);
        }
    }
    return gaps;
}

Result<void> SourceCoverage::tell(Database &database, const QVector<RuleGap> &gaps)
{
    TRY(database.execute("DELETE FROM temp.rule_gap"));
    Statement row = TRY(database.prepare("INSERT INTO temp.rule_gap(need_id, need, missing, essential, source_id, has_accounts, rules, first_rule)"
                                         " VALUES(?,?,?,?,?,?,?,?)"));
    for (const RuleGap &gap : gaps) {
        row.bind(1, qint64(gap.need) + 1).bind(2, toText(gap.need)).bind(3, inWords(gap.need)).bind(4, int(isEssential(gap.need)));
        row.bind(5, gap.sourceId != 0 ? std::optional<qint64>(gap.sourceId) : std::nullopt).bind(6, int(gap.hasAccounts));
        TRY(row.bind(7, qint64(gap.rules.size())).bind(8, gap.rules.first()).run());
    }
    return {};
}

} // namespace postern
