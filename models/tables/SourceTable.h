// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/SourceStatus.h"
#include "models/tables/TableShape.h"

#include <QAbstractTableModel>
#include <QVector>

namespace postern {

/// The list of sources. There are few, so they are held whole. Roles: State is the word of the
/// health, Severity its mark, Second the second line, Series the runs, Kind what it brings.
class SourceTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Source, Health, Runs, LastComplete, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSources(const QVector<SourceStatus> &sources, Instant now);
    const QVector<SourceStatus> &sources() const { return m_sources; }
    /// The row of a source; -1 when there is none.
    int rowOfKey(qint64 sourceId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const SourceStatus &source, int column) const;

    QVector<SourceStatus> m_sources;
    Instant m_now{};
};

} // namespace postern
