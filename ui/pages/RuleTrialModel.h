// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/RuleTrial.h"

#include <QAbstractTableModel>
#include <QVector>

namespace postern {

/// What a rule would find with other numbers, in the columns of RuleMatchTable. Roles: State is added, removed or
/// nothing; the others as RuleMatchTable has them.
class RuleTrialModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTrial(const RuleTrial &trial, bool onlyChanges, Instant now);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const RuleTrial::Row &row, int column) const;

    QVector<RuleTrial::Row> m_rows;
    Instant m_now{};
};

} // namespace postern
