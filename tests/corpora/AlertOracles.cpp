// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Instant.h"
#include "tests/corpora/FileRecords.h"
#include "tests/corpora/Oracles.h"

namespace postern::test {

namespace {

/// CEF's severities as Postern names them: 0–3 low (0 says nothing), 4–6 medium, 7–8 high, 9–10 very high.
QString levelOf(const QString &severity)
{
    bool isNumber = false;
    const int number = severity.toInt(&isNumber);
    if (!isNumber)
        return severity.toLower();
    return number == 0 ? QStringLiteral("info") : number <= 3 ? QStringLiteral("low") : number <= 6 ? QStringLiteral("medium")
        : number <= 8 ? QStringLiteral("high") : QStringLiteral("critical");
}

/// The alert that was read from a line, by its place.
QJsonObject alertOf(const FileRecords &read, const QString &place)
{
    for (const QJsonObject &alert : read.all(QStringLiteral("alert"))) {
        if (alert[u"@"] == place)
            return alert;
    }
    return {};
}

} // namespace

void compareAlerts(Agreements &agreements)
{
    QString oracle = QStringLiteral("siem/cef/expected/metron-cef.json");
    agreements.against(oracle);
    agreements.explain(QStringLiteral("line 3 time"),
                       QStringLiteral("the oracle has the time of the syslog header, without its offset as its own note says; the event's own start is taken"));
    const FileRecords read = recordsOf(agreements.path(QStringLiteral("siem/cef/metron-cef.log")));
    for (const auto row : jsonFile(agreements.path(oracle)).array()) {
        const QJsonObject expected = row.toObject();
        const QString line = QStringLiteral("line %1 ").arg(expected[u"line"].toInt());
        const QJsonObject alert = alertOf(read, QStringLiteral("metron-cef.log:%1").arg(expected[u"line"].toInt()));
        const bool isAlert = expected.contains(u"device_vendor");
        agreements.compare(line + QStringLiteral("is an alert"), alert.isEmpty() ? QStringLiteral("no") : QStringLiteral("yes"),
                           isAlert ? QStringLiteral("yes") : QStringLiteral("no"));
        if (!isAlert)
            continue;
        agreements.compare(line + QStringLiteral("severity"), alert[u"severity"].toString(), levelOf(expected[u"severity"].toString()));
        agreements.compare(line + QStringLiteral("time"), alert[u"opened_at"].toString(),
                           toIso(instantFromEpoch(qint64(expected[u"timestamp_ms"].toDouble()) / 1000)));
        const QString user = expected[expected.contains(u"dst_username") ? u"dst_username" : u"src_username"].toString();
        agreements.compare(line + QStringLiteral("user"), alert[u"account_key"].toString(), user);
        agreements.compare(line + QStringLiteral("vendor"), alert[u"product"].toString().left(expected[u"device_vendor"].toString().size()),
                           expected[u"device_vendor"].toString());
    }

    oracle = QStringLiteral("pam/cyberark-epv-cef/expected/metron.json");
    agreements.against(oracle);
    agreements.explain(QStringLiteral("line 1 time"), QStringLiteral("the line has no year; the oracle's is a guess that its own field name admits. The row is rejected in words"));
    const FileRecords vault = recordsOf(agreements.path(QStringLiteral("pam/cyberark-epv-cef/metron.log")));
    agreements.compare(QStringLiteral("line 1 time"), alertOf(vault, QStringLiteral("metron.log:1"))[u"opened_at"].toString(),
                       toIso(instantFromEpoch(qint64(jsonFile(agreements.path(oracle)).object()[u"timestamp_ms_if_year_2016_utc"].toDouble()) / 1000)));
    agreements.compare(QStringLiteral("rows rejected or read"), QString::number(vault.bad.size() + vault.records.size()), QStringLiteral("1"));
}

} // namespace postern::test
