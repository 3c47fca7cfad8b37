// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpora/Agreements.h"

#include <QJsonDocument>
#include <QVector>

namespace postern::test {

/// Active Directory: a ground truth of 53 entries, the server's own answer to nested membership,
/// and the same directory in three dialects of LDIF; SharpHound's own counts.
void compareDirectory(Agreements &agreements);
/// AWS: credential reports in two forms, authorization details, GuardDuty.
void compareCloud(Agreements &agreements);
/// CEF lines as another parser reads them.
void compareAlerts(Agreements &agreements);
/// Logs as the system's own tools print them: utmp, auditd, Windows events.
void compareLogs(Agreements &agreements);

/// Rows of a CSV with a header; cells in quotes may hold commas. No row spans lines.
QVector<QHash<QString, QString>> csvRows(const QString &path);
QJsonDocument jsonFile(const QString &path);
/// Names in order, with commas: sets as one text to compare.
QString inOrder(QStringList names);

} // namespace postern::test
