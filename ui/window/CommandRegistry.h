// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;

namespace postern {

/// Every command of the window once: the menu, the palette, the tooltips and the key page read it
/// from here, so that they cannot drift apart.
class CommandRegistry : public QObject
{
    Q_OBJECT
public:
    explicit CommandRegistry(QWidget *window);

    /// A command that works everywhere in the window. id is stable: "view.sidebar". Text ends in "…"
    /// when it opens a dialog. icon is a name in resources/icons; may be empty.
    QAction *add(const QString &id, const QString &text, const QList<QKeySequence> &keys = {},
                 const QString &icon = {});
    /// Takes up the commands of a page; they stay the page's.
    void adopt(const QList<QAction *> &commands);

    /// nullptr when there is none.
    QAction *find(const QString &id) const;
    const QList<QAction *> &commands() const { return m_commands; }
    /// Commands whose key is a single letter: switched off, they keep their place in the menus.
    void setLetterKeys(bool on);

    /// "Ctrl+Shift+L" as a person reads it: "Ctrl", "Shift", "L".
    static QStringList keysOf(const QKeySequence &sequence);

private:
    static bool isLetter(const QKeySequence &sequence);

    QWidget *m_window;
    QList<QAction *> m_commands;
    bool m_letterKeys = true;
};

} // namespace postern
