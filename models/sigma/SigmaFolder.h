// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Progress.h"
#include "models/sigma/SigmaCorrelation.h"
#include "models/sigma/SigmaRule.h"
#include "models/sigma/SigmaSources.h"
#include "models/sigma/SigmaVerdict.h"

#include <QVector>

namespace postern {

/// The rules of a folder (*.yml, *.yaml, below it too) that load, and of every one what became of it.
class SigmaFolder
{
public:
    static constexpr int filesMost = 50000;

    /// A folder, or one file. What does not load stands in the verdicts; the error is that of a folder that cannot be read.
    static Result<SigmaFolder> load(const QString &path, const SigmaSources &sources, Progress &progress);
    /// Adds the rules of one file; finish() has to follow the last.
    void add(const QString &file, const QByteArray &bytes, const SigmaSources &sources);
    /// Looks whether correlations have the rules they name; those that have not go.
    void finish();

    const std::vector<SigmaRule> &rules() const { return m_rules; }
    /// Each after those it refers to.
    const std::vector<SigmaCorrelation> &correlations() const { return m_correlations; }
    const QVector<SigmaVerdict> &verdicts() const { return m_verdicts; }
    int files() const { return m_files; }
    int loaded() const;

private:
    void addDocument(const QString &file, const SigmaYaml &document, const SigmaSources &sources);
    Result<void> addRule(const SigmaYaml &document, const SigmaSources &sources, int verdict);
    Result<void> addCorrelation(const SigmaYaml &document, int verdict);
    Result<void> own(const SigmaHeader &header, const SigmaYaml &document, const QString &file);
    void refuse(SigmaVerdict &verdict, const Error &error) const;
    QString unknownTo(const SigmaCorrelation &correlation, const QVector<const SigmaHeader *> &known) const;

    std::vector<SigmaRule> m_rules;
    std::vector<SigmaCorrelation> m_correlations;
    std::vector<int> m_verdictOf; ///< of each correlation
    QVector<SigmaVerdict> m_verdicts;
    QHash<QString, QString> m_fileOfId;
    int m_files = 0;
};

} // namespace postern
