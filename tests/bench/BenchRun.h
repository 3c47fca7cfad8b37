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
    /// Looking back: lists of a past day, two dates compared, rules over five years by the day.
    Result<void> history();
    /// The program from its start: the sample company, the Overview, the management summary.
    Result<void> program();

    const Figures &figures() const { return m_figures; }

private:
    QString rowsFolder() const { return m_folder.filePath(QStringLiteral("rows-%1").arg(m_scale.accounts)); }
    QString workspacePath() const { return m_folder.filePath(QStringLiteral("bench-%1.postern").arg(m_scale.accounts)); }
    Result<double> importedByPeer();
    Result<void> countsAreRight();
    Result<double> offsetQuery(const QByteArray &keysSql, qint64 down);

    Scale m_scale;
    QDir m_folder;
    Figures m_figures;
};

} // namespace postern::bench
