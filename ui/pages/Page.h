// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/KeyHint.h"

#include <QList>
#include <QString>
#include <QVector>
#include <QWidget>

class QAction;

namespace postern {

/// What the window asks of every page. A page is one widget in its stack.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Stands in the top bar; from data it has gone through the display gate.
    virtual QString title() const = 0;
    /// The page above this one, before the title: "Privileged accounts"; empty for a page of the sidebar.
    virtual QString breadcrumb() const { return {}; }
    /// Name of the page the breadcrumb leads to.
    virtual QString parentName() const { return {}; }
    /// For the pane that has the focus now.
    virtual QVector<KeyHint> keyHints() const { return {}; }
    /// The page's own commands, for the menu, the palette and the key page. Owned by the page; their
    /// shortcuts have Qt::WidgetWithChildrenShortcut.
    virtual QList<QAction *> commands() const { return {}; }
    /// Panes of the page in the order of F6: filter, list, side panel. Visible ones only.
    virtual QList<QWidget *> panes() const { return {}; }

    /// The pane that has the focus when the page is opened.
    virtual QWidget *mainPane() const { return panes().value(0); }
    /// Gives the main pane the focus: now, or as soon as it can be seen.
    void takeFocus();
    /// The second half of it: called when the panes can be seen.
    void giveFocusIfWanted();

    /// "/" or Ctrl+F.
    virtual void focusFilter() {}
    /// Reads again what is shown: after a sync, or another as-of time.
    virtual void refresh() = 0;
    /// Where this page is: what back and forward return to ("account/17"); empty when the name is enough.
    virtual QString place() const { return {}; }
    /// Goes to such a place.
    virtual void goTo(const QString &place) { Q_UNUSED(place) }
    /// Ctrl+\; nothing happens on a page without a side panel.
    virtual void toggleSidePanel() {}
    virtual bool hasSidePanel() const { return false; }
    /// Ctrl+E; nullptr: the page cannot be exported.
    virtual QAction *exportAction() const { return nullptr; }
    /// The window's width in logical pixels: below 1200 pages leave out what the design says.
    virtual void setWindowWidth(int width) { Q_UNUSED(width) }

Q_SIGNALS:
    /// Title or breadcrumb are others now.
    void titleChanged();
    void keyHintsChanged();
    /// Go to that page, at that place ("account/17"; may be empty).
    void pageRequested(const QString &page, const QString &place);
    /// One sentence for the notice; undo may be nullptr.
    void noticeRequested(const QString &text, QAction *undo);

private:
    bool m_wantsFocus = false;
};

} // namespace postern
