// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PaletteModel.h"

#include <algorithm>
#include <map>

namespace postern {

int PaletteModel::rank(const QString &text, const QString &words)
{
    if (words.isEmpty())
        return 3;
    const qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive);
    if (at < 0)
        return -1;
    if (at == 0)
        return text.size() == words.size() ? 0 : 1;
    return text[at - 1].isLetterOrNumber() ? 3 : 2;
}

void PaletteModel::setItems(const QVector<PaletteItem> &items)
{
    m_items = items;
    build();
}

void PaletteModel::setFound(const QVector<PaletteItem> &found)
{
    m_found = found;
    build();
}

void PaletteModel::setWords(const QString &words)
{
    m_words = words.trimmed();
    build();
}

void PaletteModel::build()
{
    const bool onlyCommands = m_words.startsWith(u'>');
    const QString words = onlyCommands ? m_words.mid(1).trimmed() : m_words;
    // Groups stand in the order of their best hit; within a group the best comes first.
    struct Group
    {
        int best = 9;
        int order = 0;
        std::vector<std::pair<int, const PaletteItem *>> hits;
    };
    std::map<QString, Group> groups;
    const auto take = [&](const PaletteItem &item, int rankOfItem) {
        if (rankOfItem < 0 || (onlyCommands && item.keys.isNull()))
            return;
        const int order = static_cast<int>(groups.size());
        Group &group = groups.try_emplace(item.group, Group{9, order, {}}).first->second;
        group.best = std::min(group.best, rankOfItem);
        group.hits.emplace_back(rankOfItem, &item);
    };
    for (const PaletteItem &item : std::as_const(m_items))
        take(item, rank(item.text, words));
    if (!onlyCommands && !words.isEmpty())
        for (const PaletteItem &item : std::as_const(m_found))
            take(item, std::max(0, rank(item.text, words)));
    std::vector<Group *> sorted;
    for (auto &[name, group] : groups)
        sorted.push_back(&group);
    std::sort(sorted.begin(), sorted.end(), [](const Group *a, const Group *b) {
        return std::pair(a->best, a->order) < std::pair(b->best, b->order);
    });
    beginResetModel();
    m_shown.clear();
    for (Group *group : sorted) {
        std::stable_sort(group->hits.begin(), group->hits.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        const std::size_t most = onlyCommands ? group->hits.size() : mostOfGroup;
        for (std::size_t i = 0; i < std::min(most, group->hits.size()); ++i)
            m_shown << *group->hits[i].second;
    }
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const PaletteItem &item = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole: return item.text;
    case Qt::AccessibleTextRole: return QStringList{item.group, item.text, item.detail, item.keys}.join(u' ').simplified();
    case DetailRole: return item.detail;
    case IconRole: return item.icon;
    case KeysRole: return item.keys;
    case GroupRole: return item.group;
    case IsFirstOfGroupRole: return index.row() == 0 || m_shown[index.row() - 1].group != item.group;
    default: return {};
    }
}

} // namespace postern
