// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace postern {

class Sidebar;

/// Draws the lines of the sidebar: group heads, pages with their counts, the page one is on.
class NavDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit NavDelegate(Sidebar *sidebar);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCount(QPainter &painter, const QRect &line, const QModelIndex &index) const;

    Sidebar *m_sidebar;
};

} // namespace postern
