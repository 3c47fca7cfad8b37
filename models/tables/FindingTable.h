// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/ListTable.h"

namespace postern {

/// Open findings, worst first. Roles: Severity is the mark of the finding, State its severity in full.
/// Filter: states are severities, the subject is an account.
class FindingTable final : public ListTable
{
    Q_OBJECT

public:
    enum Column : int { Finding, Subject, Source, Since, Due };
    /// The values of a row, in the order of the query.
    enum Field : int { RuleId, SeverityWord, Level, SubjectKind, SubjectId, SubjectName, SourceName, SinceAt, DueAt, Facts, PersonName };

    explicit FindingTable(std::shared_ptr<PageReader> reader, QObject *parent = nullptr);
    static ListSpec spec();
    static QString text(const TableRow &row, int column, Instant now);

protected:
    QVariant cell(const TableRow &row, int column, int role) const override;
};

} // namespace postern
