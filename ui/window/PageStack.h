// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/PageDescriptor.h"

#include <QHash>
#include <QStackedWidget>
#include <QVector>

namespace postern {

class Page;

/// The pages of the window, each made when it is first wanted.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageStack(QVector<PageDescriptor> pages, QWidget *parent = nullptr);

    const QVector<PageDescriptor> &descriptors() const { return m_descriptors; }
    /// Shows the page, made now if need be; nullptr when there is none of that name.
    Page *show(const QString &name);
    Page *current() const;
    QString currentName() const { return m_current; }
    /// Those made so far.
    QList<Page *> made() const { return m_made.values(); }

Q_SIGNALS:
    void pageMade(postern::Page *page);

private:
    QVector<PageDescriptor> m_descriptors;
    QHash<QString, Page *> m_made;
    QString m_current;
};

} // namespace postern
