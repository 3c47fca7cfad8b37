// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RuleProof.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace postern::test {

/// What stands as a readable key becomes its identity: "target" of an event is an account.
void RuleProof::resolve(QJsonObject &row, std::initializer_list<std::pair<const char *, const char *>> names)
{
    for (const auto &[name, column] : names) {
        const QString key = take(row, name);
        if (key.isEmpty())
            continue;
        QString kind = QLatin1String(name);
        if (kind == QLatin1String("target"))
            kind = QStringLiteral("account");
        else if (kind == QLatin1String("store"))
            kind = QStringLiteral("data_store");
        row.insert(QLatin1String(column), m_ids.value(kind + u':' + key));
    }
}

Result<void> RuleProof::addEvent(QJsonObject row)
{
    row.insert(QStringLiteral("source_id"), m_sources.value(take(row, "source", QStringLiteral("Log"))));
    resolve(row, {{"account", "account_id"}, {"target", "target_account_id"}, {"credential", "credential_id"},
                  {"entitlement", "entitlement_id"}, {"store", "store_id"}});
    suppose(row, "known_from", QStringLiteral("-0s"));
    const int times = row.value(QStringLiteral("repeat")).toInt(1);
    const int every = row.value(QStringLiteral("every")).toInt(1);
    row.remove(QStringLiteral("repeat"));
    row.remove(QStringLiteral("every"));
    const auto first = distanceOf(row.value(QStringLiteral("at")).toString());
    if (!first)
        return Error{QStringLiteral("An event happens at a distance from now."), {}, false};
    for (int i = 0; i < times; ++i) {
        QJsonObject one = row;
        for (auto field = one.begin(); field != one.end(); ++field) {
            if (field->isString())
                *field = field->toString().replace(u'#', QString::number(i + 1));
        }
        one.insert(QStringLiteral("at"), toEpoch(now()) + *first + qint64(i) * every);
        one.insert(QStringLiteral("external_digest"), ++m_row);
        TRY(insert(QStringLiteral("event"), one));
    }
    return {};
}

/// "subject": "network:192.0.2.0/24" as kind, words and number of what a detector watches.
void RuleProof::nameWatched(QJsonObject &row)
{
    ++m_row;
    const QString subject = take(row, "subject");
    if (!subject.isEmpty()) {
        row.insert(QStringLiteral("subject_kind"), subject.section(u':', 0, 0));
        suppose(row, "subject_ref", subject.section(u':', 1));
        suppose(row, "subject_id", m_ids.value(subject, m_row));
    }
}

Result<void> RuleProof::addDetection(QJsonObject row)
{
    resolve(row, {{"account", "account_id"}, {"credential", "credential_id"}, {"store", "store_id"}, {"person", "person_id"}});
    row.insert(QStringLiteral("source_id"), m_sources.value(take(row, "source", QStringLiteral("Log"))));
    nameWatched(row);
    suppose(row, "score", 0.9);
    suppose(row, "first_at", QStringLiteral("-1d"));
    suppose(row, "last_at", row.value(QStringLiteral("first_at")));
    suppose(row, "found_at", row.value(QStringLiteral("last_at")));
    suppose(row, "known_from", QStringLiteral("-0s"));
    suppose(row, "file_id", 1);
    suppose(row, "row_number", m_row);
    const QJsonArray factors = row.value(QStringLiteral("factors")).toArray();
    row.insert(QStringLiteral("factors"), QString::fromUtf8(QJsonDocument(factors).toJson(QJsonDocument::Compact)));
    TRY(insert(QStringLiteral("detection"), row));
    return {};
}

Result<void> RuleProof::addReadDay(QJsonObject row)
{
    resolve(row, {{"store", "store_id"}});
    nameWatched(row);
    suppose(row, "reads", row.value(QStringLiteral("distinct_est")));
    TRY(insert(QStringLiteral("read_day"), row));
    return {};
}

Result<void> RuleProof::addSeenFeature(QJsonObject row)
{
    nameWatched(row);
    row.remove(QStringLiteral("subject_ref"));
    suppose(row, "last_at", row.value(QStringLiteral("first_at")));
    suppose(row, "n", 1);
    TRY(insert(QStringLiteral("seen_feature"), row));
    return {};
}

} // namespace postern::test
