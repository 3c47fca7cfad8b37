// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/ListTable.h"

namespace postern {

/// Violations of rules on privilege, authentication and duties, each with the account that has them; the key is the
/// finding. Roles: Severity of the finding; Kind of the account; State of the owner is "left", "none" or nothing; Second of
/// Account is the account_id, of Owner the bare name; Number and Whole of Share are used and granted.
class ViolationTable final : public ListTable
{
    Q_OBJECT

public:
    enum Column : int { Account, Owner, Rule, Share, Unused, Used, Path };

    explicit ViolationTable(std::shared_ptr<PageReader> reader, QObject *parent = nullptr);
    static ListSpec spec();

protected:
    QVariant cell(const TableRow &row, int column, int role) const override;
};

} // namespace postern
