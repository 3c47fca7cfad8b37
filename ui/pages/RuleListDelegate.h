// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace postern {

class RuleList;

/// Draws a RuleList: the mark of a rule, its title, a dot when a number was changed, its count.
class RuleListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RuleListDelegate(RuleList *list);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    RuleList *m_list;
};

} // namespace postern
