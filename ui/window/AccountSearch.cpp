// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/AccountSearch.h"

#include "models/tables/AccountTable.h"
#include "models/tables/ThreadPageReader.h"
#include "models/workspace/Workspace.h"
#include "ui/theme/DisplayText.h"

#include <algorithm>

namespace postern {

namespace {
constexpr int mostAccounts = 5;
}

AccountSearch::AccountSearch(Workspace &workspace, std::function<void(qint64)> open, QObject *parent)
    : QObject(parent), m_open(std::move(open)),
      m_table(new AccountTable(std::make_shared<ThreadPageReader>(workspace.reader()), this))
{
    connect(m_table, &PagedTable::answered, this, &AccountSearch::tell);
    // Cells come after the keys: the first pages are told again when they are here.
    connect(m_table, &QAbstractItemModel::dataChanged, this, &AccountSearch::tell);
}

AccountSearch::~AccountSearch() = default;

void AccountSearch::ask(const QString &words)
{
    m_words = words.trimmed();
    if (m_words.isEmpty() || m_words.startsWith(u'>'))
        return Q_EMIT found({});
    AccountFilter filter;
    filter.scope = AccountFilter::Scope::Everything;
    filter.text = m_words.startsWith(u'@') ? m_words.mid(1) : m_words;
    m_table->setFilter(filter);
}

void AccountSearch::tell()
{
    QVector<PaletteItem> items;
    if (m_words.isEmpty() || m_words.startsWith(u'>'))
        return;
    for (int row = 0; row < std::min(mostAccounts, m_table->rowCount()); ++row) {
        const qint64 key = m_table->keyOfRow(row);
        const QString owner = m_table->index(row, AccountQuery::Owner).data().toString();
        const QString source = m_table->index(row, AccountQuery::Source).data().toString();
        items << PaletteItem{tr("Accounts"),
                             display::line(m_table->index(row, AccountQuery::Account).data().toString()),
                             display::line(owner.isEmpty() ? source : source + QStringLiteral(", ") + owner),
                             QStringLiteral("user"), {}, [open = m_open, key] { open(key); }};
    }
    Q_EMIT found(items);
}

} // namespace postern
