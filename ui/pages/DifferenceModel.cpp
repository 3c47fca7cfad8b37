// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/DifferenceModel.h"

#include "models/base/Words.h"
#include "models/tables/TableRole.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/SeverityLook.h"

#include <QCollator>

#include <algorithm>

namespace postern {

QString DifferenceModel::nameOf(DifferenceRow::Change change)
{
    switch (change) {
    case DifferenceRow::Change::Added: return tr("Added");
    case DifferenceRow::Change::Removed: return tr("Removed");
    case DifferenceRow::Change::Changed: return tr("Changed");
    }
    return {};
}

void DifferenceModel::setRows(const QVector<DifferenceRow> &rows, const QDate &a, const QDate &b, Instant now)
{
    beginResetModel();
    m_rows = rows;
    m_a = a;
    m_b = b;
    m_now = now;
    choose();
    endResetModel();
}

void DifferenceModel::setFilter(const Filter &filter)
{
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void DifferenceModel::choose()
{
    m_shown.clear();
    for (int i = 0; i < m_rows.size(); ++i) {
        const DifferenceRow &row = m_rows[i];
        if ((m_filter.change && row.change != *m_filter.change) || (!m_filter.kinds.isEmpty() && !m_filter.kinds.contains(row.kind)) ||
            (!m_filter.causes.isEmpty() && !m_filter.causes.contains(row.cause)) || (!m_filter.sources.isEmpty() && !m_filter.sources.contains(row.source)))
            continue;
        if (!m_filter.text.isEmpty() && !row.subject.contains(m_filter.text, Qt::CaseInsensitive) && !row.what.contains(m_filter.text, Qt::CaseInsensitive))
            continue;
        m_shown << i;
    }
    if (m_sortColumn < 0)
        return;
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto before = [&](int a, int b) {
        const DifferenceRow &one = m_rows[a], &other = m_rows[b];
        if (m_sortColumn == At)
            return one.at < other.at;
        return collator.compare(text(one, m_sortColumn), text(other, m_sortColumn)) < 0;
    };
    const bool isDown = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](int a, int b) { return isDown ? before(b, a) : before(a, b); });
}

void DifferenceModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    choose();
    endResetModel();
}

const DifferenceRow *DifferenceModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? &m_rows[m_shown[index.row()]] : nullptr;
}

int DifferenceModel::count(DifferenceRow::Change change) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [&](const DifferenceRow &row) { return row.change == change; }));
}

int DifferenceModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int DifferenceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : At + 1; }

QString DifferenceModel::text(const DifferenceRow &row, int column) const
{
    switch (column) {
    case Subject: return row.subject.isEmpty() ? tr("Not known") : Words::shown(row.subject);
    case Kind: return row.kindText;
    case Source: return Words::shown(row.source);
    case What: return row.what;
    case Before: return row.before;
    case After: return row.after;
    //: Why something is otherwise. %1: "Fixed", %2: a sentence
    case Why: return row.because.isEmpty() ? row.causeText : tr("%1: %2").arg(row.causeText, row.because);
    case At: return row.at ? Words::shortDay(*row.at, m_now) : QString();
    default: return {};
    }
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    const DifferenceRow *one = row(index);
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*one, index.column());
    case Qt::ToolTipRole: {
        const QString words = text(*one, index.column());
        return index.column() == Subject ? display::toolTip(nameOf(one->change) + QStringLiteral(", ") + words) : words;
    }
    case Qt::AccessibleTextRole:
        //: %1: "Added", %2: what it is, %3: its name
        return index.column() == Subject ? QVariant(tr("%1, %2, %3").arg(nameOf(one->change), one->kindText, text(*one, Subject))) : QVariant();
    case TableRole::Key: return qint64(m_shown[index.row()]);
    case TableRole::Severity: return int(one->severity);
    case TableRole::Kind: return one->kind;
    case TableRole::State:
        return one->change == DifferenceRow::Change::Added     ? QStringLiteral("added")
               : one->change == DifferenceRow::Change::Removed ? QStringLiteral("removed")
                                                               : QStringLiteral("changed");
    default: return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const auto day = [this](const QDate &at) { return at.isValid() ? Words::shortDay(instantFromEpoch(at.startOfDay().toSecsSinceEpoch()), m_now) : QString(); };
    switch (section) {
    case Subject: return tr("About");
    case Kind: return tr("Kind");
    case Source: return tr("Source");
    case What: return tr("What");
    case Before: return tr("%1 (A)").arg(day(m_a));
    case After: return tr("%1 (B)").arg(day(m_b));
    case Why: return tr("Why");
    case At: return tr("Since");
    default: return {};
    }
}

} // namespace postern
