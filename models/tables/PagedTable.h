// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/base/Progress.h"
#include "models/tables/PageReader.h"
#include "models/tables/TableOrder.h"
#include "models/tables/TableQuestion.h"
#include "models/tables/TableRole.h"
#include "models/tables/TableShape.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace postern {

/// A table over SQL for a million rows: every row's key in memory, cells in pages fetched by key on
/// the reader's thread. Sorting and filtering are SQL, and the newest question wins.
class PagedTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int pageRows = 200;
    static constexpr int maxRequests = 4;
    static constexpr int maxPages = 60;

    enum class State {
        Unasked, ///< refresh() was never called
        Reading, ///< rows of the last answer stay until the new ones are here
        Ready,
        Failed ///< see error()
    };

    ~PagedTable() override;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const final;
    /// Asks again in this order; does nothing when it is the order already.
    void sort(int column, Qt::SortOrder direction = Qt::AscendingOrder) final;

    /// Asks again: after a sync, another as-of instant, or another filter.
    void refresh();

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    const TableOrder &order() const { return m_order; }
    /// Rows of the filter; grows while a long answer comes in.
    qint64 shown() const { return qint64(m_keys.size()); }
    /// Rows without the filter; -1 while not known.
    qint64 total() const { return m_total; }
    const TableShape &shape() const { return m_shape; }

    /// The key of a row; -1 when there is no such row.
    qint64 keyOfRow(int row) const;
    /// The row of a key; -1 when it is not among the rows.
    int rowOfKey(qint64 key) const;
    const std::vector<qint64> &keys() const { return m_keys; }

    /// The question as it stands, for an export on any thread.
    TableQuestion presentQuestion() const { return question(m_order); }

Q_SIGNALS:
    void stateChanged();
    /// All keys of the newest question are here.
    void answered();

protected:
    PagedTable(std::shared_ptr<PageReader> reader, TableShape shape, TableOrder order,
               QObject *parent);

    /// What to ask for the present filter, in this order.
    virtual TableQuestion question(const TableOrder &order) const = 0;
    /// A role other than DisplayRole of a cell that is here; an invalid value when it has none.
    virtual QVariant cell(const TableRow &row, int column, int role) const = 0;
    Instant now() const { return m_now; }

private:
    static PageReader::Failed failing(const QPointer<PagedTable> &self, quint64 asked);
    void take(quint64 asked, std::vector<qint64> keys, std::vector<TableRow> firstRows,
              bool isFirst, bool isLast, Instant now);
    void takeTotal(quint64 asked, qint64 total);
    void takePage(quint64 answer, int page, std::vector<TableRow> rows);
    void fail(quint64 asked, const Error &error);
    void setState(State state);
    const TableRow *rowAt(int row) const;
    void want(int page) const;
    void sendRequests() const;
    void keepPage(int page, std::vector<TableRow> rows);

    std::shared_ptr<PageReader> m_reader;
    TableShape m_shape;
    TableOrder m_order;
    std::vector<qint64> m_keys;
    qint64 m_total = -1;
    State m_state = State::Unasked;
    Error m_error;
    Instant m_now{};
    quint64 m_asked = 0;
    std::shared_ptr<Progress> m_progress;
    std::shared_ptr<const TableQuestion> m_question;
    quint64 m_answer = 0; ///< The question whose keys are shown; older than m_asked while reading.
    std::shared_ptr<const TableQuestion> m_answerQuestion;
    std::unordered_map<int, std::vector<TableRow>> m_pages;
    std::deque<int> m_pageAge; ///< Oldest first.
    mutable std::deque<int> m_wanted; ///< Newest last.
    mutable std::unordered_set<int> m_requested;
};

} // namespace postern
