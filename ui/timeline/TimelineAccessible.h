// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QVector>

namespace postern {

class TimelineView;

/// What a screen reader is told of a timeline: a list, with each mark that its window shows as a child.
class TimelineAccessible final : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView *view);
    ~TimelineAccessible() override;

    /// Makes every TimelineView speak; once is enough.
    static void install();
    /// Tells that another mark is chosen now.
    static void tellSelection(TimelineView &view);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    TimelineView &view() const;

    mutable QVector<QAccessible::Id> m_children; ///< made as they are asked for
};

} // namespace postern
