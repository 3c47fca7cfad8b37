// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineAccessible.h"

#include "ui/timeline/TimelineItemAccessible.h"

namespace postern {

namespace {

QAccessibleInterface *makeTimeline(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String("postern::TimelineView") ? qobject_cast<TimelineView *>(object) : nullptr;
    return view ? new TimelineAccessible(view) : nullptr;
}

} // namespace

TimelineAccessible::TimelineAccessible(TimelineView *view) : QAccessibleWidget(view, QAccessible::List) {}

TimelineAccessible::~TimelineAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

void TimelineAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(&makeTimeline);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void TimelineAccessible::tellSelection(TimelineView &view)
{
    if (!QAccessible::isActive())
        return;
    const auto items = view.items();
    for (int i = 0; i < items.size(); ++i) {
        if (!items[i].isSelected)
            continue;
        QAccessibleEvent event(&view, QAccessible::Focus);
        event.setChild(i);
        QAccessible::updateAccessibility(&event);
    }
}

TimelineView &TimelineAccessible::view() const { return *static_cast<TimelineView *>(object()); }

int TimelineAccessible::childCount() const { return int(view().items().size()); }

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (m_children.size() <= index)
        m_children << QAccessible::registerAccessibleInterface(new TimelineItemAccessible(&view(), int(m_children.size())));
    return QAccessible::accessibleInterface(m_children[index]);
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const TimelineItemAccessible *>(child);
    return item ? item->index() : -1;
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    const QPoint at = view().viewport()->mapFromGlobal(QPoint(x, y));
    const auto items = view().items();
    for (int i = 0; i < items.size(); ++i)
        if (items[i].rect.contains(at))
            return child(i);
    return nullptr;
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    const auto items = view().items();
    for (int i = 0; i < items.size(); ++i)
        if (items[i].isSelected)
            return child(i);
    return nullptr;
}

} // namespace postern
