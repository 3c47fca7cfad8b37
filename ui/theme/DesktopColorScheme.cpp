// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/DesktopColorScheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace postern {

namespace {
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString space = QStringLiteral("org.freedesktop.appearance");
const QString key = QStringLiteral("color-scheme");

/// The portal wraps its answer in one or two variants.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>() && value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}
} // namespace

DesktopColorScheme::DesktopColorScheme(const QPalette &atStart, QObject *parent)
    : QObject(parent), m_isDark(atStart.color(QPalette::Window).lightness() < 128)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(portalSaid(QDBusMessage)));
    QDBusMessage ask = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    ask << space << key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusMessage answer = call->reply();
        call->deleteLater();
        if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
            take(answer.arguments().constFirst());
    });
}

void DesktopColorScheme::portalSaid(const QDBusMessage &message)
{
    const QVariantList said = message.arguments();
    if (said.size() == 3 && said[0].toString() == space && said[1].toString() == key)
        take(said[2]);
}

void DesktopColorScheme::take(const QVariant &scheme)
{
    // 0: no preference, 1: dark, 2: light.
    bool isNumber = false;
    const uint value = unwrapped(scheme).toUInt(&isNumber);
    if (!isNumber || value == 0 || (value == 1) == m_isDark)
        return;
    m_isDark = value == 1;
    Q_EMIT changed();
}

} // namespace postern
