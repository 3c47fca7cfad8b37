// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/RuleReach.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace postern {

namespace {

/// The query in small letters, without comments and texts.
QString bare(const QByteArray &sql)
{
    static const QRegularExpression comment(QStringLiteral("--[^\n]*|/\\*.*?\\*/"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression text(QStringLiteral("'(?:[^']|'')*'"));
    return QString::fromUtf8(sql).remove(comment).replace(text, QStringLiteral("''")).toLower();
}

/// Views whose rows belong to a person with accounts and keys, or are the same for everybody.
const QSet<QString> &localViews()
{
    static const QSet<QString> names{
        QStringLiteral("run"),          QStringLiteral("source"),        QStringLiteral("person"),       QStringLiteral("account"),
        QStringLiteral("account_attr"), QStringLiteral("credential"),    QStringLiteral("credential_custodian"), QStringLiteral("checkout"),
        QStringLiteral("entitlement"),  QStringLiteral("entitlement_flag"), QStringLiteral("access_grant"), QStringLiteral("membership"),
        QStringLiteral("usage"),        QStringLiteral("ownership"),     QStringLiteral("data_store"),   QStringLiteral("live_account"),
        QStringLiteral("live_credential"), QStringLiteral("eff"),        QStringLiteral("acct_tier"),    QStringLiteral("former_person"),
        QStringLiteral("account_link_now"), QStringLiteral("account_link_last"), QStringLiteral("leaver"), QStringLiteral("leaver_present"),
        QStringLiteral("leaver_former"), QStringLiteral("secret_age"),
        QStringLiteral("has_flag")};
    return names;
}

QString whyNotLocal(const QByteArray &raw, const QString &sql)
{
    // What a read delivers changes with every read, for everybody at once.
    static const QRegularExpression sources(QStringLiteral("\\b(last_success_at|last_attempt_at|last_error|rows_last|rows_prev|hr_seen_at|events_oldest_at|"
                                                           "events_newest_at|clock_skew_s)\\b"));
    if (sources.match(sql).hasMatch())
        return QStringLiteral("it looks at how sources were read");
    static const QRegularExpression compared(QStringLiteral("\\b(over\\s*\\(|ntile|percent_rank|cume_dist|peer_group|dept)\\b"));
    if (compared.match(sql).hasMatch())
        return QStringLiteral("it compares people with each other");
    static const QRegularExpression gathered(QStringLiteral("select\\s+(distinct\\s+)?(\\w+\\.)?(source_id|entitlement_id)\\s+from|group\\s+by\\s+(\\w+\\.)?"
                                                            "(source_id|entitlement_id|dept|peer_group|kind|name)\\b|manager_id"));
    if (gathered.match(sql).hasMatch())
        return QStringLiteral("it gathers what belongs to different people");
    static const QRegularExpression kinds(QStringLiteral("select\\s+'(\\w+)'\\s+(as\\s+)?kind"), QRegularExpression::CaseInsensitiveOption);
    auto kind = kinds.globalMatch(QString::fromUtf8(raw));
    if (!kind.hasNext())
        return QStringLiteral("what it speaks of is not said plainly");
    while (kind.hasNext()) {
        const QString word = kind.next().captured(1);
        if (word == QLatin1String("source") || word == QLatin1String("entitlement") || word == QLatin1String("object") || word == QLatin1String("alert"))
            return QStringLiteral("it speaks of things that belong to nobody");
    }
    // A table's name after FROM, JOIN or a comma that is neither a view of this list nor one the query makes itself.
    QSet<QString> own;
    static const QRegularExpression made(QStringLiteral("\\b(\\w+)\\s+as\\s+(?:not\\s+)?(?:materialized\\s*)?\\("));
    for (auto one = made.globalMatch(sql); one.hasNext();)
        own << one.next().captured(1);
    static const QRegularExpression from(QStringLiteral("\\b(?:from|join)\\s+(\\w+)"));
    for (auto one = from.globalMatch(sql); one.hasNext();) {
        const QString name = one.next().captured(1);
        if (!localViews().contains(name) && !own.contains(name))
            return QStringLiteral("it looks at “%1”").arg(name);
    }
    return {};
}

/// Every span of time that the text names: ":days*86400", "2*86400", ":grace_s", "86400".
QVector<qint64> spansOf(const Rule &rule, const QString &sql)
{
    QSet<qint64> spans;
    static const QRegularExpression product(QStringLiteral("(?::(\\w+)|(\\d+))\\s*\\*\\s*(\\d+)|:(\\w+)|\\b(\\d+)\\b"));
    static const QRegularExpression inDays(QStringLiteral("\\)\\s*\\*\\s*86400"));
    for (auto one = product.globalMatch(sql); one.hasNext();) {
        const auto match = one.next();
        const QString name = match.captured(1) + match.captured(4);
        double span = (match.captured(2) + match.captured(5)).toDouble();
        if (!name.isEmpty())
            span = rule.parameter(name) ? rule.parameter(name)->value : 0;
        if (!match.captured(3).isEmpty())
            span *= match.captured(3).toDouble();
        else if (!name.isEmpty() && span < 900 && inDays.match(sql).hasMatch())
            span *= 86400; // added to a column before both are made seconds: "(c.max_age_days+:grace_d)*86400"
        // Below a quarter of an hour it is no span of a rule by the day, but a tier or a count.
        if (span >= 900)
            spans << qint64(span);
    }
    QVector<qint64> sorted(spans.begin(), spans.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace

RuleReach RuleReach::of(const Rule &rule)
{
    const QString sql = bare(rule.sql);
    RuleReach reach;
    reach.because = whyNotLocal(rule.sql, sql);
    reach.isLocal = reach.because.isEmpty();
    const QVector<qint64> spans = spansOf(rule, sql);
    if (reach.isLocal && spans.size() > 6) {
        reach.isLocal = false;
        reach.because = QStringLiteral("it names too many spans of time");
    }
    // A date counts itself, and by any span or two of them; before itself where the rule looks ahead.
    static const QRegularExpression ahead(QStringLiteral("now\\s*\\+|(?<!now)\\s*-\\s*(:|\\d)"));
    const bool looksAhead = ahead.match(sql).hasMatch();
    QSet<qint64> offsets{0};
    for (const qint64 one : spans) {
        offsets << one;
        if (looksAhead)
            offsets << -one;
        for (const qint64 other : spans) {
            if (other == one)
                continue;
            offsets << one + other;
            if (looksAhead)
                offsets << one - other;
        }
    }
    static const QRegularExpression word(QStringLiteral("[a-z_][a-z0-9_]*"));
    for (auto one = word.globalMatch(sql); one.hasNext();)
        reach.words << one.next().captured();
    reach.offsets = QVector<qint64>(offsets.begin(), offsets.end());
    std::sort(reach.offsets.begin(), reach.offsets.end());
    return reach;
}

} // namespace postern
