// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/TimelineMark.h"
#include "models/tables/PagedTable.h"

#include <vector>

namespace postern {

/// The marks that a timeline shows, as rows; the key of a row is TimelineMark::key(). Roles: Severity of the
/// mark; State of Alert is "alert" or nothing; Second of Account is the account_id.
class TimelineTable final : public PagedTable
{
    Q_OBJECT

public:
    enum Column : int { Time, Mark, Account, Event, What, From, Where, Alert };

    explicit TimelineTable(std::shared_ptr<PageReader> reader, QObject *parent = nullptr);
    /// Which marks; all is how many there are without a window. Asks again.
    void setMarks(const std::vector<qint64> &keys, qint64 all);
    static TableShape shape();

protected:
    TableQuestion question(const TableOrder &order) const override;
    QVariant cell(const TableRow &row, int column, int role) const override;

private:
    std::string m_keys = "[]";
    qint64 m_all = 0;
};

} // namespace postern
