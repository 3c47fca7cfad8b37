// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/FirstTodayModel.h"

#include "models/tables/TableRole.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/SeverityLook.h"

#include <cmath>

namespace postern {

void FirstTodayModel::setRows(const QVector<FirstToday> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QVariant FirstTodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FirstToday &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case TableRole::Key: return row.id;
    case TableRole::Severity: return int(row.level);
    case TableRole::Number: return row.score;
    case TableRole::Second: return row.reason;
    case TableRole::State: return row.isNew ? QStringLiteral("new") : QString();
    case Qt::ToolTipRole: return display::toolTip(row.reason);
    case Qt::AccessibleTextRole: {
        const QString words = tr("%1 in %2, %3, risk %4: %5")
                                  .arg(display::line(row.name), display::line(row.sourceName), wordFor(row.level))
                                  .arg(std::lround(row.score)).arg(display::line(row.reason));
        return row.isNew ? tr("New. %1").arg(words) : words;
    }
    default: return {};
    }
}

} // namespace postern
