// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Clock.h"
#include "models/rules/RuleCatalog.h"
#include "models/sources/Manifest.h"
#include "models/store/Database.h"
#include "models/workspace/SyncReport.h"

#include <QMap>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace postern::test {

/// A small company that lives through some days: its exports are texts that a test changes between syncs, read by the
/// ordinary manifests. Aborts the test program when the setting itself fails.
class HistoryCompany
{
public:
    HistoryCompany();
    ~HistoryCompany();

    static Instant day(const char *iso);

    /// people.csv, accounts.csv (id,login,enabled,created,last_used,number), credentials.csv, custodians.csv
    QString people, accounts, credentials, custodians;

    void addSource(const QString &kind, const QString &name);
    /// Writes the texts, reads every source and lets the rules of the catalogue judge.
    SyncReport sync(Instant at, const RuleCatalog &rules);
    Database &database() { return *m_database; }
    QString path() const { return m_folder.filePath(QStringLiteral("company.postern")); }
    /// A rule of one's own with this query behind a header; parameter days is there when the query has it.
    RuleCatalog ownRule(const QString &sql, double days = 0);

private:
    void write(const QString &folder, const QString &name, const QString &text);

    QTemporaryDir m_folder;
    FixedClock m_clock{Instant{}};
    const ManifestCatalog &m_manifests; ///< read once: it is the same for every company
    std::optional<Database> m_database;
    int m_rules = 0;
};

} // namespace postern::test
