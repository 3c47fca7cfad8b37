// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/TimelineView.h"

#include <QAccessibleInterface>
#include <QPointer>

namespace postern {

/// One mark of a timeline, or several in a box, as a screen reader is told of it.
class TimelineItemAccessible final : public QAccessibleInterface
{
public:
    TimelineItemAccessible(TimelineView *view, int index) : m_view(view), m_index(index) {}

    bool isValid() const override { return m_view && m_index < m_view->items().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name ? item().text : QString(); }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    QRect rect() const override;
    int index() const { return m_index; }

private:
    TimelineView::Item item() const { return m_view ? m_view->items().value(m_index) : TimelineView::Item(); }

    QPointer<TimelineView> m_view;
    int m_index;
};

} // namespace postern
