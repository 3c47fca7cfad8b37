// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/FirstToday.h"

#include <QAbstractTableModel>
#include <QVector>

namespace postern {

/// What to look at first, one column wide; the delegate draws the row.
class FirstTodayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QVector<FirstToday> &rows);
    const QVector<FirstToday> &rows() const { return m_rows; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<FirstToday> m_rows;
};

} // namespace postern
