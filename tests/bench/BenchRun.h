// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "tests/bench/Figures.h"
#include "tests/bench/Scale.h"

#include <QDir>
#include <QString>

namespace postern::bench {

/// One run of the benchmarks in one folder. Each part prints its figures; an error ends the run.
class BenchRun
{
public:
    BenchRun(const Scale &scale, const QString &folder) : m_scale(scale), m_folder(folder) {}

    /// Writes the rows, and reads them as a source's into a new workspace.
    Result<void> import();
    /// Every rule over that workspace, with what comes before and after.
    Result<void> rules();
    /// Half of all accounts down in the list of accounts.
    Result<void> paging();
    /// The program from its start: the sample company, the Overview, the management summary.
    Result<void> program();
    /// A log of access, plain and packed, kept and not; what is kept read back; beside gzip and DuckDB.
    Result<void> events();
    /// Folder where npm put @duckdb/node-api; empty: DuckDB is not asked.
    void setDuckdb(const QString &folder) { m_duckdb = folder; }

    const Figures &figures() const { return m_figures; }

private:
    QString rowsFolder() const { return m_folder.filePath(QStringLiteral("rows-%1").arg(m_scale.accounts)); }
    QString workspacePath() const { return m_folder.filePath(QStringLiteral("bench-%1.postern").arg(m_scale.accounts)); }
    Result<double> importedByPeer();
    Result<double> eventsTaken(const QString &what, const QString &log, bool keeps);
    Result<void> eventsReadBack();
    Result<void> countsAreRight();
    Result<double> offsetQuery(const QByteArray &keysSql, qint64 down);

    Scale m_scale;
    QDir m_folder;
    QString m_duckdb;
    Figures m_figures;
};

} // namespace postern::bench
