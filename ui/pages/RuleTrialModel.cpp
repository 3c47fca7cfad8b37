// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RuleTrialModel.h"

#include "models/base/Words.h"
#include "models/tables/RuleMatchTable.h"
#include "models/tables/TableRole.h"
#include "ui/theme/DisplayText.h"

namespace postern {

void RuleTrialModel::setTrial(const RuleTrial &trial, bool onlyChanges, Instant now)
{
    beginResetModel();
    m_now = now;
    m_rows.clear();
    for (const RuleTrial::Row &row : trial.rows) {
        if (!onlyChanges || row.change != RuleTrial::Row::Change::Same)
            m_rows << row;
    }
    endResetModel();
}

int RuleTrialModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int RuleTrialModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : RuleMatchTable::Since + 1; }

QString RuleTrialModel::text(const RuleTrial::Row &row, int column) const
{
    switch (column) {
    case RuleMatchTable::Subject: return row.subject.isEmpty() ? tr("Not known") : Words::shown(row.subject);
    case RuleMatchTable::Source: return Words::shown(row.source);
    case RuleMatchTable::Says: return row.says;
    case RuleMatchTable::Since: return row.since ? Words::shortDay(*row.since, m_now) : QString();
    default: return {};
    }
}

QVariant RuleTrialModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const RuleTrial::Row &row = m_rows[index.row()];
    const bool isAdded = row.change == RuleTrial::Row::Change::Added, isRemoved = row.change == RuleTrial::Row::Change::Removed;
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return index.column() == RuleMatchTable::Says ? text(row, index.column()) : display::toolTip(text(row, index.column()));
    case TableRole::Key: return qint64(index.row());
    case TableRole::Severity: return int(row.severity);
    case TableRole::State: return isAdded ? QStringLiteral("added") : isRemoved ? QStringLiteral("removed") : QString();
    case TableRole::Second: return index.column() == RuleMatchTable::Subject && !row.place.isEmpty() ? QVariant(row.place) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() != RuleMatchTable::Subject)
            return {};
        return isAdded ? tr("%1, new").arg(text(row, index.column())) : isRemoved ? tr("%1, no longer").arg(text(row, index.column())) : QVariant();
    default: return {};
    }
}

QVariant RuleTrialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const TableShape shape = RuleMatchTable::spec().shape;
    return section >= 0 && section < shape.columns.size() ? QVariant(shape.columns[section].title) : QVariant();
}

} // namespace postern
