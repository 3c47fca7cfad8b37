// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/PagedTable.h"

#include "models/store/Database.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace postern {

namespace {

/// Brings an answer to the table's thread; one whose asker is gone is dropped there.
template <typename Call>
void deliver(const QPointer<PagedTable> &table, Call call)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [table, call = std::move(call)]() mutable {
            if (table)
                call(*table);
        },
        Qt::QueuedConnection);
}

} // namespace

PagedTable::PagedTable(std::shared_ptr<PageReader> reader, TableShape shape, TableOrder order,
                       QObject *parent)
    : QAbstractTableModel(parent), m_reader(std::move(reader)), m_shape(std::move(shape)),
      m_order(order)
{
}

PageReader::Failed PagedTable::failing(const QPointer<PagedTable> &self, quint64 asked)
{
    return [self, asked](const Error &error) {
        deliver(self, [asked, error](PagedTable &table) { table.fail(asked, error); });
    };
}

PagedTable::~PagedTable()
{
    if (m_progress)
        m_progress->cancel();
}

int PagedTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int PagedTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shape.columns.size());
}

QVariant PagedTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableColumn &column = m_shape.columns[index.column()];
    if (role == TableRole::Key)
        return m_keys[std::size_t(index.row())];
    if (role == TableRole::IsNumber)
        return column.isNumber;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    const TableRow *row = rowAt(index.row());
    if (!row)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QStringLiteral("…")
                                                                         : QVariant();
    if (row->values.empty()) // It went away between the answer and the page.
        return role == Qt::DisplayRole ? QStringLiteral("–") : QVariant();
    if (role == Qt::DisplayRole)
        return m_shape.text(*row, index.column(), m_now);
    const QVariant value = cell(*row, index.column(), role);
    if (role == Qt::AccessibleTextRole && !value.isValid())
        return QStringLiteral("%1: %2").arg(column.title, m_shape.text(*row, index.column(), m_now));
    return value;
}

QVariant PagedTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_shape.columns.size())
        return {};
    const TableColumn &column = m_shape.columns[section];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role == TableRole::IsNumber)
        return column.isNumber;
    return {};
}

void PagedTable::sort(int column, Qt::SortOrder direction)
{
    const TableOrder order{column, direction};
    if (column < 0 || column >= m_shape.columns.size() || (order == m_order && m_asked > 0))
        return;
    if (m_shape.columns[column].title.isEmpty()) // A column without words has no order.
        return;
    m_order = order;
    refresh();
}

void PagedTable::refresh()
{
    if (m_progress)
        m_progress->cancel();
    m_progress = std::make_shared<Progress>();
    auto asked = std::make_shared<const TableQuestion>(question(m_order));
    m_question = asked;
    const quint64 number = ++m_asked;
    setState(State::Reading);
    const QPointer<PagedTable> self(this);
    const auto job = [self, number, asked, progress = m_progress](Database &database) {
        if (!progress->isWanted())
            return;
        const Instant at = database.asOf().at.value_or(database.now());
        bool isFirst = true;
        const auto bring = [&](std::vector<qint64> keys, bool isLast) {
            std::vector<TableRow> rows;
            if (isFirst) { // The first screen comes with the first keys, not behind the last.
                const std::size_t n = std::min<std::size_t>(keys.size(), pageRows);
                auto page = asked->rows(database, {keys.begin(), keys.begin() + qsizetype(n)});
                if (page)
                    rows = std::move(page).value();
            }
            deliver(self, [number, keys = std::move(keys), rows = std::move(rows), isFirst, isLast,
                           at](PagedTable &table) mutable {
                table.take(number, std::move(keys), std::move(rows), isFirst, isLast, at);
            });
            isFirst = false;
        };
        const Result<void> read = asked->keys(database, *progress, bring);
        if (!progress->isWanted())
            return;
        if (!read)
            return deliver(self, [number, error = read.error()](PagedTable &t) { t.fail(number, error); });
        const Result<qint64> total = asked->total(database);
        if (total)
            deliver(self, [number, n = *total](PagedTable &t) { t.takeTotal(number, n); });
    };
    m_reader->run(job, failing(self, number));
}

void PagedTable::take(quint64 asked, std::vector<qint64> keys, std::vector<TableRow> firstRows,
                      bool isFirst, bool isLast, Instant now)
{
    if (asked != m_asked)
        return;
    if (isFirst) {
        beginResetModel();
        m_keys = std::move(keys);
        m_pages.clear();
        m_pageAge.clear();
        m_wanted.clear();
        m_requested.clear();
        m_now = now;
        m_answer = asked;
        m_answerQuestion = m_question;
        if (!firstRows.empty())
            keepPage(0, std::move(firstRows));
        endResetModel();
    } else if (!keys.empty()) {
        const int first = int(m_keys.size());
        beginInsertRows({}, first, first + int(keys.size()) - 1);
        m_keys.insert(m_keys.end(), keys.begin(), keys.end());
        // The page across the seam was fetched without the rows behind it.
        if (first % pageRows != 0)
            m_pages.erase(first / pageRows);
        endInsertRows();
    }
    if (isLast) {
        setState(State::Ready);
        Q_EMIT answered();
    }
}

void PagedTable::takeTotal(quint64 asked, qint64 total)
{
    if (asked != m_asked)
        return;
    m_total = total;
    Q_EMIT stateChanged();
}

void PagedTable::fail(quint64 asked, const Error &error)
{
    if (asked != m_asked)
        return;
    m_error = error;
    setState(State::Failed);
}

void PagedTable::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

const TableRow *PagedTable::rowAt(int row) const
{
    const int page = row / pageRows;
    const auto found = m_pages.find(page);
    if (found == m_pages.end()) {
        want(page);
        return nullptr;
    }
    const std::size_t within = std::size_t(row % pageRows);
    return within < found->second.size() ? &found->second[within] : nullptr;
}

void PagedTable::want(int page) const
{
    if (m_requested.contains(page))
        return;
    std::erase(m_wanted, page);
    m_wanted.push_back(page);
    // What was scrolled past long ago is not worth fetching any more.
    while (m_wanted.size() > std::size_t(2 * maxRequests))
        m_wanted.pop_front();
    sendRequests();
}

void PagedTable::sendRequests() const
{
    while (!m_wanted.empty() && m_requested.size() < maxRequests) {
        const int page = m_wanted.back();
        m_wanted.pop_back();
        m_requested.insert(page);
        const auto first = m_keys.begin() + qsizetype(page) * pageRows;
        const auto last = m_keys.end() - first > pageRows ? first + pageRows : m_keys.end();
        const QPointer<PagedTable> self(const_cast<PagedTable *>(this));
        const auto job = [self, page, answer = m_answer, question = m_answerQuestion,
                          keys = std::vector<qint64>(first, last)](Database &database) {
            auto rows = question->rows(database, keys);
            if (!rows)
                return deliver(self, [answer, error = rows.error()](PagedTable &t) { t.fail(answer, error); });
            deliver(self, [answer, page, got = std::move(rows).value()](PagedTable &table) mutable {
                table.takePage(answer, page, std::move(got));
            });
        };
        m_reader->run(job, failing(self, m_answer));
    }
}

void PagedTable::takePage(quint64 answer, int page, std::vector<TableRow> rows)
{
    if (answer != m_answer)
        return;
    m_requested.erase(page);
    const int first = page * pageRows;
    const int last = std::min(first + pageRows, int(m_keys.size())) - 1;
    keepPage(page, std::move(rows));
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    sendRequests();
}

void PagedTable::keepPage(int page, std::vector<TableRow> rows)
{
    m_pages[page] = std::move(rows);
    std::erase(m_pageAge, page);
    m_pageAge.push_back(page);
    while (m_pageAge.size() > std::size_t(maxPages)) {
        m_pages.erase(m_pageAge.front());
        m_pageAge.pop_front();
    }
}

qint64 PagedTable::keyOfRow(int row) const
{
    return row >= 0 && std::size_t(row) < m_keys.size() ? m_keys[std::size_t(row)] : -1;
}

int PagedTable::rowOfKey(qint64 key) const
{
    const auto found = std::find(m_keys.begin(), m_keys.end(), key);
    return found == m_keys.end() ? -1 : int(found - m_keys.begin());
}

} // namespace postern
