// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/ListTable.h"

namespace postern {

/// What rules say at the instant, with the subjects another rule says more about. Filter: the state is the rule.
class RuleMatchTable final : public ListTable
{
    Q_OBJECT

public:
    enum Column : int { Subject, Source, Says, Since };

    explicit RuleMatchTable(std::shared_ptr<PageReader> reader, QObject *parent = nullptr);
    static ListSpec spec();

    /// " LEFT JOIN …" that finds what a row f(subject_kind, subject_id, person_id) is about, and the expressions of
    /// its name, its source, and the place where it is shown: "account/17", "person/3", "source/2" or NULL.
    static const char *const subjectJoin;
    static const char *const subjectName;
    static const char *const sourceName;
    static const char *const subjectPlace;

protected:
    /// Roles: Severity of the match; of the subject Second is the place where it is shown.
    QVariant cell(const TableRow &row, int column, int role) const override;
};

} // namespace postern
