// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/AwsEstateLoader.h"

#include "models/store/Database.h"

#include <algorithm>

namespace postern {

namespace {

/// A policy, group or role as an entitlement, with its statements.
struct Entitlement
{
    std::string key, name, kind;
    bool isTopTier = false;
    std::vector<const AwsStatement *> statements, trust;
    std::vector<qint64> inside; ///< policies of a group
};

std::string textOf(const Statement &row, int column)
{
    return std::string(row.utf8(column));
}

QByteArrayView bytesOf(const Statement &row, int column)
{
    const std::string_view text = row.utf8(column);
    return {text.data(), qsizetype(text.size())};
}

class Loader
{
public:
    Loader(const Database &database, SourceId source) : m_database(database), m_source(source) {}

    Result<LoadedAwsEstate> load()
    {
        TRY(loadEntitlements());
        TRY(loadStatements());
        TRY(loadMemberships());
        TRY(loadPrincipals());
        TRY(loadGrants());
        TRY(loadBoundaries());
        return std::move(m_loaded);
    }

private:
    AwsEstate &estate() { return m_loaded.estate; }

    Result<void> loadEntitlements()
    {
        Statement rows = TRY(m_database.prepare("SELECT id, key, COALESCE(name,key), kind, tier FROM main.entitlement_version"
                                                " WHERE source_id=? AND known_to IS NULL"));
        rows.bind(1, number(m_source));
        while (TRY(rows.step())) {
            Entitlement &one = m_entitlements[rows.integer(0)];
            one.key = textOf(rows, 1);
            one.name = textOf(rows, 2);
            one.kind = textOf(rows, 3);
            one.isTopTier = !rows.isNull(4) && rows.integer(4) == 0;
            m_byKey.emplace(one.key, rows.integer(0));
            const bool isOwn = one.key.find(":policy/") != std::string::npos && one.key.find("::aws:policy/") == std::string::npos
                && one.key.find("/inline/") == std::string::npos;
            if (isOwn)
                estate().policies.push_back(one.key);
        }
        return {};
    }

    Result<void> loadStatements()
    {
        Statement rows = TRY(m_database.prepare(
            "SELECT id, position, effect, actions, not_actions, resources, not_resources, principals, conditions FROM main.policy_statement_version"
            " WHERE source_id=? AND known_to IS NULL ORDER BY id, position"));
        rows.bind(1, number(m_source));
        while (TRY(rows.step())) {
            Entitlement &owner = m_entitlements[rows.integer(0)];
            AwsStatement &made = estate().statements.emplace_back();
            made.isAllow = rows.utf8(2) == "allow";
            made.actions = AwsStatement::texts(bytesOf(rows, 3));
            made.notActions = AwsStatement::texts(bytesOf(rows, 4));
            made.resources = AwsStatement::texts(bytesOf(rows, 5));
            made.notResources = AwsStatement::texts(bytesOf(rows, 6));
            made.principals = AwsStatement::texts(bytesOf(rows, 7));
            made.conditions = AwsStatement::conditionsOf(bytesOf(rows, 8));
            made.policy = owner.name;
            (rows.utf8(1).starts_with("trust.") ? owner.trust : owner.statements).push_back(&made);
        }
        // A policy of AWS's own that was not read, but is known to give control over identities.
        for (auto &[id, one] : m_entitlements) {
            if (one.kind == "policy" && one.isTopTier && one.statements.empty()) {
                AwsStatement &made = estate().statements.emplace_back();
                made.actions = made.resources = {"*"};
                made.policy = one.name;
                one.statements.push_back(&made);
            }
        }
        return {};
    }

    Result<void> loadMemberships()
    {
        Statement rows = TRY(m_database.prepare("SELECT id, group_id FROM main.membership_version WHERE source_id=? AND known_to IS NULL"));
        rows.bind(1, number(m_source));
        while (TRY(rows.step())) {
            const auto found = m_entitlements.find(rows.integer(0));
            if (found != m_entitlements.end())
                found->second.inside.push_back(rows.integer(1));
        }
        return {};
    }

    Result<void> loadPrincipals()
    {
        for (const auto &[id, one] : m_entitlements) {
            if (one.kind != "group")
                continue;
            AwsEstate::Principal &group = add(id, one.key, one.name, false);
            group.isGroup = true;
            for (const qint64 policy : one.inside)
                give(group, policy);
        }
        Statement rows = TRY(m_database.prepare("SELECT id, key, COALESCE(name,key) FROM main.account_version WHERE source_id=? AND known_to IS NULL ORDER BY id"));
        rows.bind(1, number(m_source));
        while (TRY(rows.step())) {
            const std::string key = textOf(rows, 1);
            const bool isRole = key.find(":role/") != std::string::npos;
            if (!isRole && key.find(":user/") == std::string::npos)
                continue; // the root of an account has no policies
            AwsEstate::Principal &made = add(rows.integer(0), key, textOf(rows, 2), isRole);
            const auto asRole = m_byKey.find(key);
            if (asRole == m_byKey.end())
                continue;
            made.trust = m_entitlements[asRole->second].trust;
            for (const qint64 policy : m_entitlements[asRole->second].inside)
                give(made, policy);
        }
        return {};
    }

    AwsEstate::Principal &add(qint64 id, const std::string &arn, const std::string &name, bool isRole)
    {
        m_loaded.positions.emplace(id, estate().principals.size());
        AwsEstate::Principal &made = estate().principals.emplace_back();
        made.authority.arn = arn;
        made.authority.name = name;
        made.authority.isRole = isRole;
        return made;
    }

    void give(AwsEstate::Principal &principal, qint64 policy)
    {
        const auto found = m_entitlements.find(policy);
        if (found == m_entitlements.end() || found->second.kind != "policy")
            return;
        const Entitlement &one = found->second;
        if (std::find(principal.policies.begin(), principal.policies.end(), one.key) != principal.policies.end())
            return;
        principal.policies.push_back(one.key);
        principal.authority.statements.insert(principal.authority.statements.end(), one.statements.begin(), one.statements.end());
    }

    Result<void> loadGrants()
    {
        Statement rows = TRY(m_database.prepare("SELECT g.id, g.entitlement_id FROM main.access_grant_version g WHERE g.id IN"
                                                " (SELECT id FROM main.account_version WHERE source_id=? AND known_to IS NULL)"
                                                " AND g.known_to IS NULL AND g.path_kind IN ('direct','group') ORDER BY g.id, g.entitlement_id"));
        rows.bind(1, number(m_source));
        while (TRY(rows.step())) {
            const auto who = m_loaded.positions.find(rows.integer(0));
            if (who == m_loaded.positions.end())
                continue;
            AwsEstate::Principal &principal = estate().principals[who->second];
            const auto group = m_loaded.positions.find(rows.integer(1));
            if (group == m_loaded.positions.end() || !estate().principals[group->second].isGroup) {
                give(principal, rows.integer(1));
                continue;
            }
            principal.groups.push_back(quint32(group->second));
            for (const qint64 policy : m_entitlements[rows.integer(1)].inside)
                give(principal, policy);
        }
        return {};
    }

    Result<void> loadBoundaries()
    {
        Statement rows = TRY(m_database.prepare("SELECT id, v FROM main.account_attr_version WHERE source_id=? AND k='permissions_boundary'"
                                                " AND known_to IS NULL AND v IS NOT NULL"));
        rows.bind(1, number(m_source));
        while (TRY(rows.step())) {
            const auto who = m_loaded.positions.find(rows.integer(0));
            if (who == m_loaded.positions.end())
                continue;
            const std::string arn = textOf(rows, 1);
            const auto policy = m_byKey.find(arn);
            std::vector<const AwsStatement *> limits = policy == m_byKey.end() ? decltype(limits)() : m_entitlements[policy->second].statements;
            if (limits.empty()) { // not read: what it lets through is not known, and that is said
                AwsStatement &made = estate().statements.emplace_back();
                made.actions = made.resources = {"*"};
                if (!arn.ends_with(":policy/AdministratorAccess"))
                    made.conditions.push_back({"StringEquals", "permissions boundary " + arn, {}});
                limits.push_back(&made);
            }
            estate().principals[who->second].authority.boundary = std::move(limits);
        }
        return {};
    }

    const Database &m_database;
    SourceId m_source;
    LoadedAwsEstate m_loaded;
    std::unordered_map<qint64, Entitlement> m_entitlements;
    std::unordered_map<std::string, qint64> m_byKey;
};

} // namespace

Result<LoadedAwsEstate> LoadedAwsEstate::load(const Database &database, SourceId source)
{
    return Loader(database, source).load();
}

} // namespace postern
