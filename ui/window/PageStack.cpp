// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PageStack.h"

#include "ui/pages/Page.h"

namespace postern {

PageStack::PageStack(QVector<PageDescriptor> pages, QWidget *parent)
    : QStackedWidget(parent), m_descriptors(std::move(pages))
{
}

Page *PageStack::show(const QString &name)
{
    Page *page = m_made.value(name);
    for (const PageDescriptor &descriptor : std::as_const(m_descriptors)) {
        if (page || descriptor.name != name || !descriptor.make)
            continue;
        page = descriptor.make(this);
        page->setAccessibleName(descriptor.title);
        m_made.insert(name, page);
        addWidget(page);
        Q_EMIT pageMade(page);
    }
    if (!page)
        return nullptr;
    m_current = name;
    setCurrentWidget(page);
    return page;
}

Page *PageStack::current() const { return m_made.value(m_current); }

} // namespace postern
