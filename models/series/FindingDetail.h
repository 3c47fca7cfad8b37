// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/findings/Severity.h"
#include "models/series/EvidenceRow.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <optional>

namespace postern {

/// One open finding in words, with the rows behind it.
struct FindingDetail
{
    qint64 findingId = 0;
    QString ruleId;
    QString title;
    QString sentence;
    QString action;      ///< what to do, in a few words
    QString severityWord; ///< as stored: info, low, medium, high, critical, confirmed
    Severity severity = Severity::None;
    QString subjectKind;
    qint64 subjectId = 0;
    QString subjectName; ///< of the key or grant it is about; the account's own name otherwise
    Instant since{}, openedAt{};
    std::optional<Instant> dueAt;
    QString carriedForward; ///< why it could not be confirmed; empty when it was
    bool isAccepted = false;
    QByteArray facts;
    QVector<EvidenceRow> evidence;

    /// "hr.csv, row 41 and 2 more".
    QString evidenceText() const;
};

} // namespace postern
