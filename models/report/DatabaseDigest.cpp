// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/DatabaseDigest.h"

#include "models/series/Query.h"

#include <QCryptographicHash>

namespace postern {

namespace {

// Sums do not depend on the order in which rows are met, so that no table has to be sorted.
QByteArray sumOver(const char *table, const QByteArray &visible)
{
    return QByteArray("SELECT COUNT(*), SUM(digest & 4294967295), SUM((digest >> 32) & 4294967295), "
                      "SUM((id*2654435761 + digest) & 4294967295) FROM main.") + table + " v WHERE " + visible;
}

constexpr const char *stateTables[] = {
    "person_version",     "account_version",          "account_attr_version", "credential_version", "credential_custodian_version",
    "checkout_version",   "entitlement_version",      "entitlement_flag_version", "access_grant_version", "membership_version",
    "usage_version",      "ownership_version",        "data_store_version",   "alert_version"};

// Each query has an order of its own.
constexpr const char *lists[] = {
    "SELECT account_id, role, person_id, matched_by FROM temp.account_link_now ORDER BY 1, 2",
    "SELECT finding_id, rule_id, subject_kind, subject_id, COALESCE(person_id,0), severity, since, facts FROM temp.open_finding ORDER BY 1",
    "SELECT subject_kind, subject_id, score, level FROM temp.risk ORDER BY 1, 2",
    "SELECT COUNT(*), MIN(at), MAX(at), SUM(external_digest & 4294967295) FROM main.event WHERE at<=?1",
    "SELECT day, posture, coverage, figures FROM main.posture_day WHERE at<=?1 ORDER BY 1"};

} // namespace

Result<QString> DatabaseDigest::of(Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint64 at = toEpoch(instantOf(database));
    const AsOf &asOf = database.asOf();
    QByteArray visible = "v.known_to IS NULL";
    if (!asOf.isPresent()) {
        const QByteArray known = QByteArray::number(toEpoch(asOf.known.value_or(database.now())));
        const QByteArray then = QByteArray::number(at);
        visible = "v.valid_from<=" + then + " AND v.known_from<=" + known + " AND (v.known_to IS NULL OR v.known_to>" + known +
                  " OR v.valid_to>" + then + ")";
        hash.addData("as of " + then + " known " + known);
    }
    const auto add = [&](const Statement &row) {
        for (int column = 0; column < row.columns(); ++column) {
            const std::string_view text = row.utf8(column);
            hash.addData(QByteArrayView(text.data(), qsizetype(text.size())));
            hash.addData(QByteArrayView("\x1f", 1));
        }
        hash.addData(QByteArrayView("\x1e", 1));
    };
    for (const char *table : stateTables) {
        hash.addData(QByteArrayView(table));
        TRY(eachRow(database, sumOver(table, visible), {}, add));
    }
    for (const char *list : lists) {
        const bool hasInstant = QByteArrayView(list).contains("?1");
        // At present, what is known now is hashed, whatever the clock says meanwhile.
        const qint64 until = asOf.isPresent() ? std::numeric_limits<qint64>::max() : at;
        TRY(eachRow(database, list, hasInstant ? std::vector<Value>{until} : std::vector<Value>{}, add));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace postern
