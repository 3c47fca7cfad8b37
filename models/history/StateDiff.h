// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/history/DiffLine.h"
#include "models/history/DiffRequest.h"
#include "models/history/DiffSources.h"
#include "models/records/Record.h"

#include <QMap>
#include <QVector>

namespace postern {

class Database;
class Statement;
struct DiffTable;

/// People, accounts, grants, credentials and custody on two dates: what came, went and changed. Uses of things, which
/// change every day, are left out.
class StateDiff
{
public:
    StateDiff(const Database &database, const DiffRequest &request, const DiffSources &sources)
        : m_database(database), m_request(request), m_sources(sources)
    {
    }

    Result<QVector<DiffLine>> run(const Progress &progress);

private:
    struct Version; // of one thing, on one of the dates
    Result<void> compare(const DiffTable &table, const Progress &progress);
    DiffLine line(const DiffTable &table, const Version *before, const Version *after) const;
    void explain(DiffLine &line, const DiffTable &table, const Version *before, const Version *after) const;
    Result<void> links();
    Result<void> passedDates();
    Result<void> passed(const char *kind, const char *what, QByteArray sql);
    QByteArray visible(bool second) const;

    const Database &m_database;
    const DiffRequest &m_request;
    const DiffSources &m_sources;
    QVector<DiffLine> m_lines;
};

} // namespace postern
