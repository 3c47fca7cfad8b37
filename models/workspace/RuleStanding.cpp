// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/RuleStanding.h"

#include "models/base/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::RuleStanding", text);
}

QString lateness(const SourceFreshness &source)
{
    const QString name = Words::shown(source.name);
    return source.lastCompleteAt ? say("%1 is late or failing: last complete %2.").arg(name, Words::day(*source.lastCompleteAt))
                                 : say("%1 was never read completely.").arg(name);
}

} // namespace

QString RuleStanding::nameOf(RuleNeed need)
{
    switch (need) {
    case RuleNeed::People: return say("people (HR)");
    case RuleNeed::Accounts: return say("accounts");
    case RuleNeed::Grants: return say("roles and groups");
    case RuleNeed::Credentials: return say("keys and secrets");
    case RuleNeed::Custody: return say("who has known a secret");
    case RuleNeed::Checkouts: return say("check-outs of shared secrets");
    case RuleNeed::Ownerships: return say("who owns or approves what");
    case RuleNeed::Usage: return say("use of single permissions");
    case RuleNeed::Events: return say("access events");
    case RuleNeed::LastUse: return say("last use");
    case RuleNeed::Mfa: return say("how accounts sign in (MFA)");
    case RuleNeed::Issuance: return say("a log of issued tokens");
    case RuleNeed::Alerts: return say("alerts of other systems");
    case RuleNeed::ChangeWindows: return say("change windows");
    case RuleNeed::Reviews: return say("reviews of powerful rights");
    case RuleNeed::Findings: return say("what other rules found");
    }
    return {};
}

void RuleStanding::judge(const Rule &rule, RuleCard &card) const
{
    QStringList missing, reasons;
    for (const RuleGap &gap : m_coverage.gaps({rule})) {
        if (gap.sourceId == 0) {
            missing << nameOf(gap.need);
            continue;
        }
        for (const SourceFreshness &source : m_coverage.sources()) {
            if (source.sourceId == gap.sourceId)
                reasons << say("%1 does not tell: %2.").arg(Words::shown(source.name), nameOf(gap.need));
        }
    }
    for (const SourceFreshness &source : m_coverage.sources()) {
        const bool concerns = std::any_of(rule.needs.begin(), rule.needs.end(), [&](RuleNeed need) { return source.brings.contains(need); });
        if (concerns && !source.isFresh())
            reasons << lateness(source);
    }
    card.standing = !missing.isEmpty() ? RuleCard::Standing::NotJudged : reasons.isEmpty() ? RuleCard::Standing::Judged : RuleCard::Standing::Partly;
    if (!missing.isEmpty())
        reasons = {say("No source tells: %1.").arg(missing.join(QStringLiteral(", ")))};
    card.because = reasons.join(QLatin1Char(' '));
}

} // namespace postern
