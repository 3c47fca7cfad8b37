// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/PaletteItem.h"

#include <QAbstractListModel>
#include <QVector>

namespace postern {

/// What the palette lists for the words typed: exact, prefix, word start, then anywhere; at most five a group.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, IconRole, KeysRole, GroupRole, IsFirstOfGroupRole };
    static constexpr int mostOfGroup = 5;

    using QAbstractListModel::QAbstractListModel;

    /// Everything that is always there: pages and commands.
    void setItems(const QVector<PaletteItem> &items);
    /// What a search outside found for the words typed; shown as it comes.
    void setFound(const QVector<PaletteItem> &found);
    /// A leading ">" asks for commands only.
    void setWords(const QString &words);
    const QString &words() const { return m_words; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const PaletteItem &item(int row) const { return m_shown[row]; }

    /// 0 best, 3 anywhere; -1 when the words are not in the text.
    static int rank(const QString &text, const QString &words);

private:
    void build();

    QVector<PaletteItem> m_items;
    QVector<PaletteItem> m_found;
    QVector<PaletteItem> m_shown;
    QString m_words;
};

} // namespace postern
