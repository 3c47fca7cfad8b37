// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/CommandRegistry.h"

#include "ui/theme/Icon.h"

#include <QAction>
#include <QVariant>
#include <QWidget>

namespace postern {

namespace {
constexpr char letterProperty[] = "letterKey";
}

CommandRegistry::CommandRegistry(QWidget *window) : QObject(window), m_window(window) {}

QAction *CommandRegistry::add(const QString &id, const QString &text, const QList<QKeySequence> &keys,
                              const QString &icon)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(id);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    m_window->addAction(action); // keys work while the menu bar is hidden
    m_commands << action;
    return action;
}

bool CommandRegistry::isLetter(const QKeySequence &sequence)
{
    return sequence.count() == 1 && sequence[0].keyboardModifiers() == Qt::NoModifier
        && sequence[0].key() >= Qt::Key_A && sequence[0].key() <= Qt::Key_Z;
}

void CommandRegistry::adopt(const QList<QAction *> &commands)
{
    for (QAction *command : commands) {
        if (m_commands.contains(command))
            continue;
        m_commands << command;
        if (isLetter(command->shortcut()))
            command->setProperty(letterProperty, QVariant::fromValue(command->shortcut()));
        connect(command, &QObject::destroyed, this,
                [this](QObject *gone) { m_commands.removeAll(static_cast<QAction *>(gone)); });
    }
    setLetterKeys(m_letterKeys);
}

QAction *CommandRegistry::find(const QString &id) const
{
    for (QAction *command : m_commands)
        if (command->objectName() == id)
            return command;
    return nullptr;
}

void CommandRegistry::setLetterKeys(bool on)
{
    m_letterKeys = on;
    for (QAction *command : std::as_const(m_commands)) {
        const QVariant key = command->property(letterProperty);
        if (key.isValid())
            command->setShortcut(on ? key.value<QKeySequence>() : QKeySequence());
    }
}

QStringList CommandRegistry::keysOf(const QKeySequence &sequence)
{
    const QString text = sequence.toString(QKeySequence::NativeText);
    if (text.isEmpty())
        return {};
    QStringList keys = text.split(u'+', Qt::SkipEmptyParts);
    if (text.endsWith(QLatin1String("++")) || text == QLatin1String("+"))
        keys << QStringLiteral("+");
    return keys;
}

} // namespace postern
