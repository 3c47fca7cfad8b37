// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/ReportSamples.h"

#include "ui/theme/Fonts.h"

namespace postern::test {

namespace {
Instant instant(const char *iso) { return *instantFromIso(QString::fromLatin1(iso)); }

SeverityCounts counts(int critical, int high, int medium, int low, int none)
{
    SeverityCounts result;
    result[Severity::Critical] = critical;
    result[Severity::High] = high;
    result[Severity::Medium] = medium;
    result[Severity::Low] = low;
    result[Severity::None] = none;
    return result;
}

SourceBand band(const char *name, const SeverityCounts &accounts)
{
    SourceBand result;
    result.name = QString::fromUtf8(name);
    result.accounts = accounts;
    return result;
}

Trends trends()
{
    Trends trends;
    trends.first = QDate(2026, 8, 25);
    trends.today = QDate(2026, 11, 23);
    const int first[] = {3, 28, 129, 120};
    const int last[] = {7, 34, 118, 131};
    for (int row = 0; row < 4; ++row) {
        TrendRow trend;
        trend.severity = severitiesWorstFirst[std::size_t(row)];
        for (int day = 0; day <= 90; ++day)
            trend.counts << first[row] + (last[row] - first[row]) * day / 90 + (row > 0 ? (day * 7 % 5) - 2 : 0);
        trend.counts.last() = last[row];
        trend.counts.first() = first[row];
        trend.change = row == 0 ? 2 : row == 2 ? -1 : 0;
        trends.rows << trend;
    }
    return trends;
}

QVector<DormantBin> dormant()
{
    QVector<DormantBin> bins;
    const auto add = [&bins](const char *group, int privileged, int all) {
        bins.append({QString::fromLatin1(group), QString(), privileged, all - privileged});
    };
    for (const auto &[privileged, all] : {std::pair{9, 41}, std::pair{8, 32}, std::pair{5, 23}})
        add("90 to 179 days", privileged, all);
    for (const auto &[privileged, all] : {std::pair{6, 18}, std::pair{5, 15}, std::pair{4, 12}, std::pair{3, 10},
                                          std::pair{2, 9}, std::pair{1, 7}})
        add("180 to 364 days", privileged, all);
    for (const auto &[privileged, all] : {std::pair{4, 11}, std::pair{3, 8}, std::pair{3, 7}, std::pair{2, 5}, std::pair{2, 8}})
        add("1 year or more", privileged, all);
    add("Never used", 4, 8);
    return bins;
}

void addAccounts(ManagementSummary &summary)
{
    const auto add = [&summary](const char *name, const char *owner, const char *why, const char *action, int risk) {
        ReportAccount account;
        account.name = QString::fromUtf8(name);
        account.owner = QString::fromUtf8(owner);
        account.why = QString::fromUtf8(why);
        account.action = QString::fromUtf8(action);
        account.dueAt = instant("2026-11-22T23:00:00Z");
        account.level = Severity::Critical;
        account.risk = risk;
        summary.accounts << account;
    };
    add("svc-token-signer", "Joris Verhaegen, left", "Token signing key", "Rotate", 97);
    add("jverhaegen-cli", "Joris Verhaegen, left", "Access key in use", "Delete", 93);
    add("etl_reader_old", "No owner", "Bulk reads at night", "Revoke", 90);
    add("a.moreau-adm", "Anaïs Moreau, left", "Domain administrator", "Disable", 87);
    add("deploy-legacy", "Nils Håkansson, left", "Full AWS rights", "Replace", 84);
    add("k.seo-adm", "서지우, left", "Nested domain admin", "Assign", 82);
}

FindingDetail finding(const char *rule, const char *title, Severity severity, int rows)
{
    FindingDetail detail;
    detail.ruleId = QString::fromLatin1(rule);
    detail.title = QString::fromUtf8(title);
    detail.sentence = QStringLiteral("What %1 says of this account, with its numbers.").arg(detail.ruleId);
    detail.severity = severity;
    detail.openedAt = instant("2026-11-21T14:00:00Z");
    for (int row = 1; row <= rows; ++row)
        detail.evidence.append({QStringLiteral("event"), QStringLiteral("CloudTrail"),
                                QStringLiteral("cloudtrail/2026-11-%1.json.gz").arg(row % 28 + 1, 2, 10, QLatin1Char('0')), row, 7});
    return detail;
}
} // namespace

void ReportSamples::prepareFonts()
{
    static const QStringList failed = installFonts();
    if (!failed.isEmpty())
        qFatal("typefaces that could not be read: %s", qPrintable(failed.join(QStringLiteral(", "))));
}

ManagementSummary ReportSamples::summary()
{
    ManagementSummary summary;
    summary.organisation = QStringLiteral("Corvane");
    summary.classification = QStringLiteral("Internal");
    summary.at = instant("2026-11-23T06:42:00Z");
    summary.week = QDate(2026, 11, 16);
    summary.headline = QString::fromUtf8("A leaver’s key is still live. Privileged access risk rose this week.");
    summary.paragraph = QString::fromUtf8(
        "A signing key copied by an engineer who left on 30 June has issued 214 customer tokens since 4 July. "
        "It can open 14.2 million customer records; 2.6 million were seen read.");
    summary.figures = {{QStringLiteral("Privileged accounts"), QStringLiteral("386"), QStringLiteral("3 more than 30 days ago")},
                       {QStringLiteral("At critical risk"), QStringLiteral("7"), QStringLiteral("2 more than a week ago")},
                       {QStringLiteral("Dormant, privileged"), QStringLiteral("61"), QStringLiteral("6 fewer than 30 days ago")},
                       {QStringLiteral("With no owner"), QStringLiteral("23"), QStringLiteral("2 more than 30 days ago")}};
    summary.trends = trends();
    summary.levels = counts(7, 34, 118, 131, 96);
    summary.decisions = {
        {QStringLiteral("Rotate the token signing key. About 212,000 people sign in again."), QString::fromUtf8("Tomás Ibarra"),
         instant("2026-11-23T17:00:00Z")},
        {QStringLiteral("Approve the notices to CNIL, PIPC and affected customers."), QStringLiteral("Legal, DPO"),
         instant("2026-11-24T11:00:00Z")},
        {QStringLiteral("Close 148 dormant accounts that nothing depends on."), QString::fromUtf8("Inès Carvalho"),
         instant("2026-12-03T23:00:00Z")}};
    summary.better = {QStringLiteral("6 fewer dormant privileged accounts"), QStringLiteral("Unused permissions down to 72%")};
    summary.worse = {QStringLiteral("2 accounts rose to critical risk"), QStringLiteral("HR leaver feed is three days old")};
    summary.bands = {band("Active Directory", counts(2, 11, 44, 42, 29)), band("AWS IAM", counts(3, 9, 27, 33, 22)),
                     band("PostgreSQL roles", counts(2, 7, 25, 23, 17)), band("Entra ID", counts(0, 5, 15, 21, 16)),
                     band("Okta", counts(0, 2, 7, 12, 12))};
    summary.dormant = dormant();
    summary.dormantAccounts = 214;
    summary.dormantPrivileged = 61;
    summary.use = {{1, QStringLiteral("AWS IAM"), 5870, 1204}, {2, QStringLiteral("Active Directory"), 2940, 1102},
                   {3, QStringLiteral("Entra ID"), 1148, 402}, {4, QStringLiteral("PostgreSQL roles"), 1112, 318},
                   {5, QStringLiteral("Okta"), 412, 188}};
    summary.findings = counts(9, 42, 127, 146, 0);
    summary.rules = 15;
    summary.findingsByKind = QStringLiteral("Least privilege 165, dormancy 61, credentials 56, leavers and owners 38, behaviour 4.");
    summary.ownerLeft = 29;
    summary.ownerLeftPrivileged = 14;
    summary.noOwner = 18;
    summary.noOwnerPrivileged = 9;
    summary.credentialFindings = {{QStringLiteral("key-past-rotation"), QStringLiteral("Keys past their rotation date"), Severity::Medium, 38},
                                  {QStringLiteral("admin-weak-mfa"), QStringLiteral("Admins without strong MFA"), Severity::High, 11},
                                  {QStringLiteral("shared-by-hand"), QStringLiteral("Shared accounts used by hand"), Severity::High, 6}};
    addAccounts(summary);
    summary.due = {{Severity::Critical, 3, 6, 0, 0}, {Severity::High, 10, 20, 12, 0}, {Severity::Medium, 40, 12, 75, 0},
                   {Severity::Low, 0, 1, 5, 140}};
    summary.accountsTitle = QStringLiteral("Six accounts at critical risk");
    summary.blindSpots = QStringLiteral("CloudTrail has been failing since Sun 22 Nov 23:10, so AWS use after that is unknown. "
                                        "The HR leaver feed last arrived on Fri 20 Nov 06:00; anyone who left since still counts as staff.");
    summary.preparedBy = QString::fromUtf8("Inès Carvalho, security lead");
    summary.databaseDigest = QStringLiteral("9f31c7e2");
    summary.wholeDigest = QStringLiteral("9f31c7e2").repeated(8);
    return summary;
}

ManagementSummary ReportSamples::crowdedSummary()
{
    ManagementSummary summary = ReportSamples::summary();
    const QString longName = QStringLiteral("a-name-that-goes-on-and-on-").repeated(20);
    for (int i = 0; i < 40; ++i) {
        summary.bands << band(qPrintable(longName), counts(i, i, i, i, i));
        summary.use << SourceUse{i + 10, longName, 5'000'000, i};
        summary.credentialFindings << RuleCount{longName, longName, Severity::High, i};
        summary.decisions << ReportDecision{longName, longName, summary.at};
        summary.better << longName;
        summary.worse << longName;
        ReportAccount account = summary.accounts.constFirst();
        account.name = account.owner = account.why = account.action = longName;
        summary.accounts << account;
    }
    summary.headline = longName;
    summary.paragraph = longName;
    summary.organisation = longName;
    summary.classification = longName;
    summary.preparedBy = longName;
    summary.blindSpots = longName;
    summary.accountsTitle = longName;
    summary.findingsByKind = longName;
    return summary;
}

/// The key that a leaver still has.
static CredentialDetail signingKey(std::optional<Instant> leftAt)
{
    CredentialDetail key;
    key.name = QStringLiteral("tsk-2021-09");
    key.line = QStringLiteral("Signing key, valid to 14 Sep 2031");
    key.isLive = true;
    key.notAfter = instant("2031-09-14T08:00:00Z");
    CustodianDetail custodian;
    custodian.name = QStringLiteral("Joris Verhaegen");
    custodian.howText = QStringLiteral("copy on a device");
    custodian.from = instant("2024-03-11T10:00:00Z");
    custodian.leftAt = leftAt;
    custodian.stillKnows = true;
    custodian.origin = {QStringLiteral("custody"), QStringLiteral("Credential register"), QStringLiteral("custodians.csv"), 12, 4};
    key.custodians = {custodian};
    return key;
}

AccountDossier ReportSamples::dossier()
{
    AccountDossier dossier;
    dossier.organisation = QStringLiteral("Corvane");
    dossier.classification = QStringLiteral("Confidential, INC-2026-03");
    dossier.at = instant("2026-11-23T06:42:00Z");
    dossier.madeFor = QString::fromUtf8("Inès Carvalho");
    dossier.databaseDigest = QStringLiteral("9f31c7e2");
    dossier.sentence = QStringLiteral("AWS IAM service account that signs customer session tokens. Its key holder left and still has a copy.");
    AccountDetail &account = dossier.account;
    account.name = QStringLiteral("svc-token-signer");
    account.sourceName = QStringLiteral("AWS IAM");
    account.state = QStringLiteral("Enabled");
    account.privilege = QStringLiteral("CustomerTokenSigning");
    account.level = Severity::Critical;
    account.score = 97;
    account.createdAt = instant("2021-09-14T08:00:00Z");
    account.lastUsedAt = instant("2026-11-22T21:57:00Z");
    PersonDetail owner;
    owner.name = QStringLiteral("Joris Verhaegen");
    owner.leftAt = instant("2026-06-30T10:00:00Z");
    owner.origin = {QStringLiteral("person"), QStringLiteral("HR leaver feed"), QStringLiteral("leavers.csv"), 41, 3};
    account.owner = owner;
    account.waterfall = {{{QStringLiteral("Key holder has left the company"), QStringLiteral("HR leaver feed, 30 Jun 2026"), 30},
                          {QStringLiteral("Used after its owner left"), QStringLiteral("214 tokens without a sign-in since 4 Jul"), 22},
                          {QStringLiteral("Many foreign networks"), QStringLiteral("24 networks in 6 countries, 30 days"), 18},
                          {QStringLiteral("Key far past rotation"), QStringLiteral("1,896 days old, policy is 90"), 13},
                          {QStringLiteral("Reach"), QStringLiteral("14,206,311 customer records"), 12},
                          {QStringLiteral("Nobody answers for it"), QStringLiteral("no successor recorded"), 8},
                          {QStringLiteral("Every use is logged"), QStringLiteral("CloudTrail, since 16 Nov"), -6}},
                         97, Severity::Critical};
    account.path = {{{QStringLiteral("Laptop copy"), QStringLiteral("since 11 Mar 2024"), QString(), true},
                     {QStringLiteral("tsk-2021-09"), QStringLiteral("signs any session"), QString(), true},
                     {QStringLiteral("customer-api"), QStringLiteral("accepts the token"), QString(), false},
                     {QStringLiteral("3 tables"), QStringLiteral("14.2 M customers"), QString(), false}},
                    Severity::Critical};
    for (int week = 0; week < 26; ++week)
        account.use.weeks.append({QDate(2026, 6, 1).addDays(7 * week), week < 4 ? 0 : 2 + week * 3 % 13, week == 25});
    account.use.notes = {{QDate(2026, 6, 30), QStringLiteral("Owner left 30 Jun")},
                         {QDate(2026, 11, 16), QStringLiteral("CloudTrail connected 16 Nov")}};
    account.use.level = Severity::Critical;
    account.uses = 214;
    account.findings = {finding("key-custodian-departed", "Leaver holds a live key or secret", Severity::Critical, 3),
                        finding("used-after-leaving", "Used after its owner left", Severity::Critical, 90),
                        finding("key-past-rotation", "Key past its rotation date", Severity::Medium, 1)};
    for (qsizetype i = 0; i < account.findings.size(); ++i)
        dossier.evidenceHashes << QStringLiteral("5b0e%1c41d").arg(i).leftJustified(64, QLatin1Char('a'));
    account.credentials = {signingKey(owner.leftAt)};
    account.otherAccounts = {{9, QStringLiteral("jverhaegen-cli"), QStringLiteral("AWS IAM"), Severity::Critical, true, false}};
    account.steps = {{QStringLiteral("Rotate tsk-2021-09"), QStringLiteral("AWS CLI"), QStringLiteral("aws kms create-key \\\n  --key-spec RSA_2048"),
                      QStringLiteral("the old key signs nothing"), QString(), false}};
    dossier.custody = {QStringLiteral("Joris Verhaegen, copy on laptop since 11 Mar 2024"), QString::fromUtf8("Tomás Ibarra, can use through KMS")};
    dossier.toDo = {QStringLiteral("Rotate tsk-2021-09, reject older tokens"), QStringLiteral("Name a new owner")};
    dossier.events.append({instant("2026-11-22T21:57:00Z"), Severity::Critical, QStringLiteral("custody"), QStringLiteral("sign-in"),
                           QStringLiteral("IssueToken"), QStringLiteral("success"), QStringLiteral("203.0.113.7 KR"), QStringLiteral("<b>agent</b>"),
                           {QStringLiteral("event"), QStringLiteral("CloudTrail"), QStringLiteral("cloudtrail/2026-11-22.json.gz"), 88, 7}});
    dossier.allEvents = 214;
    return dossier;
}

} // namespace postern::test
