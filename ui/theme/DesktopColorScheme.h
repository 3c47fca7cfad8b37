// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>
#include <QVariant>

class QDBusMessage;

namespace postern {

/// Whether the desktop is dark: what its settings portal says, else the lightness of the palette it started the program with.
class DesktopColorScheme : public QObject
{
    Q_OBJECT
public:
    /// atStart: the application's palette before anybody has set one.
    DesktopColorScheme(const QPalette &atStart, QObject *parent);
    bool isDark() const { return m_isDark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void portalSaid(const QDBusMessage &message);

private:
    void take(const QVariant &scheme);

    bool m_isDark;
};

} // namespace postern
