// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTableView>

class QTimer;

namespace postern {

/// The table of a page: rows as high as the design says, no grid, one current row, ticked rows
/// beside it, letters as commands. The model's keys decide what a row is; this shows it.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    enum class Rows { Normal, TwoLines, Sources }; ///< 32 or 28; 44; 56, times the text size

    /// name: what the list holds, for a screen reader: "Privileged accounts".
    explicit DataTable(const QString &name, QWidget *parent = nullptr);

    void setRows(Rows rows);
    /// In place of 32: 28 makes normal rows compact.
    void setCompact(bool isCompact);
    /// The column with the tick; -1: rows cannot be ticked.
    void setTickColumn(int column);
    int tickColumn() const { return m_tickColumn; }
    /// Ticks are kept by TableRole::Key, so that they outlive sorting and filtering.
    const QSet<qint64> &ticked() const { return m_ticked; }
    void setTicked(const QSet<qint64> &keys);
    bool isTicked(const QModelIndex &index) const;
    /// Whether J and K move; other letters go on to the page's actions.
    void setLetterKeys(bool on) { m_letterKeys = on; }
    /// The row under the pointer; -1 for none.
    int hoverRow() const { return m_hoverRow; }

    /// Letters are commands here; searching is "/".
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    /// Enter, or a double click.
    void opened(const QModelIndex &index);
    /// The current row has stood still for 120 ms; invalid when there is none.
    void settled(const QModelIndex &index);
    /// Ctrl+A: every row that matches, also those not loaded.
    void tickAllRequested();
    void tickedChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void applyRows();
    void step(int rows);
    void tick(int from, int to);
    void setHoverRow(int row);

    Rows m_rows = Rows::Normal;
    bool m_isCompact = false;
    bool m_letterKeys = true;
    int m_tickColumn = -1;
    int m_lastTicked = -1;
    QSet<qint64> m_ticked;
    int m_hoverRow = -1;
    QTimer *m_settle;
};

} // namespace postern
