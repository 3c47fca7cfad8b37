// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/SourceTable.h"

#include "models/base/Words.h"
#include "models/tables/TableRole.h"

namespace postern {

void SourceTable::setSources(const QVector<SourceStatus> &sources, Instant now)
{
    beginResetModel();
    m_sources = sources;
    m_now = now;
    endResetModel();
}

int SourceTable::rowOfKey(qint64 sourceId) const
{
    for (int row = 0; row < m_sources.size(); ++row)
        if (m_sources[row].sourceId == sourceId)
            return row;
    return -1;
}

int SourceTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sources.size());
}

int SourceTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SourceTable::text(const SourceStatus &source, int column) const
{
    switch (column) {
    case Source: return Words::shown(source.name);
    case Health: return source.health.text();
    case Runs: return tr("%1 runs").arg(source.runs.runs.size());
    case LastComplete: return source.lastCompleteAt ? Words::moment(*source.lastCompleteAt, m_now) : tr("Never");
    default: return {};
    }
}

QVariant SourceTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SourceStatus &source = m_sources[index.row()];
    switch (role) {
    case Qt::DisplayRole: return text(source, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == LastComplete ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return index.column() == Source ? tr("%1, %2").arg(source.name, source.health.text()) : text(source, index.column());
    case TableRole::Key: return source.sourceId;
    case TableRole::State: return source.health.word();
    case TableRole::Severity: return int(source.health.mark());
    case TableRole::Kind: return source.category;
    case TableRole::Number: return index.column() == Health ? QVariant(source.health.percent) : QVariant();
    case TableRole::Second:
        return index.column() == Source ? QVariant(Words::shown(source.address)) : index.column() == LastComplete ? QVariant(source.held) : QVariant();
    case TableRole::Series: return index.column() == Runs ? QVariant::fromValue(source.runs) : QVariant();
    default: return {};
    }
}

QVariant SourceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == LastComplete ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QStringList titles{tr("Source"), tr("Health"), tr("Last 14 runs"), tr("Last complete")};
    return titles.value(section);
}

} // namespace postern
