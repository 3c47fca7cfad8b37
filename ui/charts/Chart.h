// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartTable.h"

#include <QWidget>

class QAction;
class QStackedLayout;
class QStandardItemModel;

namespace postern {

class DataTable;

/// A picture of numbers that can be read as a table instead (Ctrl+Shift+T, or its context menu).
class Chart : public QWidget
{
    Q_OBJECT
public:
    bool showsTable() const;
    void setShowsTable(bool shows);
    const ChartTable &table() const { return m_table; }
    QAction *tableAction() const { return m_tableAction; }

Q_SIGNALS:
    /// A bar, row or step was clicked, or Enter pressed on it: the list behind it is wanted.
    void opened(int index);

protected:
    /// name: what the chart is about, for a screen reader.
    explicit Chart(const QString &name, QWidget *parent);
    /// Takes the picture over. Once, in the constructor of a subclass.
    void setPicture(QWidget *picture);
    void setTable(const ChartTable &table);

    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copy() const;

    ChartTable m_table;
    QStackedLayout *m_stack;
    QWidget *m_picture = nullptr;
    DataTable *m_tableView;
    QStandardItemModel *m_model;
    QAction *m_tableAction;
    QAction *m_copyAction;
};

} // namespace postern
