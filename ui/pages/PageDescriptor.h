// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

class QWidget;

namespace postern {

class Page;

/// One page of the window: how it is called, where it stands in the sidebar, and how it is made.
struct PageDescriptor
{
    QString name;  ///< Stable: "privileged".
    QString title; ///< In the sidebar: "Privileged".
    QString icon;  ///< Name of an icon in resources/icons.
    QString group; ///< Head of its group: "Accounts"; empty: above all groups.
    QKeySequence shortcut;
    std::function<Page *(QWidget *parent)> make; ///< Called once, when the page is first wanted.
    bool isInSidebar = true; ///< False: reached from another page only, such as one account.
};

} // namespace postern
