// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sigma/SigmaCondition.h"
#include "models/sigma/SigmaHeader.h"
#include "models/sigma/SigmaLogSource.h"
#include "models/sigma/SigmaSelection.h"

namespace postern {

/// One rule of the Sigma format: what has to stand in one event.
class SigmaRule
{
public:
    /// Of a document with a detection. The error says the line and what is wrong or not supported.
    static Result<SigmaRule> parse(const SigmaYaml &document);

    const SigmaHeader &header() const { return m_header; }
    const SigmaLogSource &logSource() const { return m_logSource; }
    /// Of the older form of counting, in whose place a correlation is made.
    const std::optional<SigmaCount> &count() const { return m_count; }
    qint64 timeframe() const { return m_timeframe; } ///< s; 0: not said

    bool holds(SigmaLook &look) const;
    /// The fields it asks for.
    QStringList fields() const;

private:
    Result<void> parseDetection(const SigmaYaml &detection);
    Result<void> parseCondition(const SigmaYaml &text, const QStringList &names);

    SigmaHeader m_header;
    SigmaLogSource m_logSource;
    std::vector<SigmaSelection> m_selections;
    std::vector<SigmaCondition> m_conditions; ///< one of them has to hold
    std::optional<SigmaCount> m_count;
    qint64 m_timeframe = 0;
};

} // namespace postern
