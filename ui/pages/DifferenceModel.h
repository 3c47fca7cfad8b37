// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/DifferenceRow.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QStringList>
#include <QVector>

namespace postern {

/// What differs between two days, filtered. Roles: State is added, removed or changed; Severity of a finding; Key is the place in rows().
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Subject, Kind, Source, What, Before, After, Why, At };
    /// What is shown; what is empty does not filter.
    struct Filter
    {
        std::optional<DifferenceRow::Change> change;
        QStringList kinds;
        QStringList sources;
        QStringList causes;
        QString text;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QVector<DifferenceRow> &rows, const QDate &a, const QDate &b, Instant now);
    void setFilter(const Filter &filter);
    const QVector<DifferenceRow> &rows() const { return m_rows; }
    const DifferenceRow *row(const QModelIndex &index) const;
    /// How many there are of a change, whatever the filter says.
    int count(DifferenceRow::Change change) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// "Added", "Removed" or "Changed".
    static QString nameOf(DifferenceRow::Change change);

private:
    QString text(const DifferenceRow &row, int column) const;
    void choose();

    QVector<DifferenceRow> m_rows;
    QVector<int> m_shown; ///< places in m_rows
    Filter m_filter;
    QDate m_a, m_b;
    Instant m_now{};
    int m_sortColumn = -1; ///< as it came
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace postern
