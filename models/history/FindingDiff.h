// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/history/DiffLine.h"
#include "models/history/DiffRequest.h"
#include "models/history/DiffSources.h"

#include <QHash>
#include <QVector>

namespace postern {

class Database;
class Statement;

/// Findings on two dates: which opened, which closed and which were accepted, each with what brought it about. A finding
/// that opened although nothing changed where it looks has another cause, and this says which.
class FindingDiff
{
public:
    FindingDiff(const Database &database, const DiffRequest &request, const DiffSources &sources)
        : m_database(database), m_request(request), m_sources(sources)
    {
    }

    Result<QVector<DiffLine>> run(const Progress &progress);

private:
    struct Found; // one finding
    struct RuleText
    {
        QString hash;
        QString textHash;
        QString parameters; ///< JSON object
        Instant firstAt;
    };

    Result<void> readRules();
    Result<void> readLinks();
    Result<void> findings(const Progress &progress);
    Result<void> exceptions();
    void explainOpening(DiffLine &line, const Found &found) const;
    void explainClosing(DiffLine &line, const Found &found) const;
    bool explainByRule(DiffLine &line, const Found &found) const;
    bool explainBySource(DiffLine &line, const Found &found) const;
    bool hasLinkChange(const Found &found, qint64 at) const;

    const Database &m_database;
    const DiffRequest &m_request;
    const DiffSources &m_sources;
    QHash<QString, QVector<RuleText>> m_rules; ///< by rule, oldest first
    QHash<qint64, QVector<qint64>> m_links;    ///< by account: when whose it is changed
    QVector<DiffLine> m_lines;
};

} // namespace postern
