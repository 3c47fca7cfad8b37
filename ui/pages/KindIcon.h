// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// The icon of a kind of account (human, service, shared, break-glass …).
inline QString kindIcon(const QString &kind)
{
    if (kind == QLatin1String("break-glass"))
        return QStringLiteral("shield");
    if (kind == QLatin1String("shared"))
        return QStringLiteral("users");
    if (kind == QLatin1String("machine"))
        return QStringLiteral("server");
    const bool isPerson = kind == QLatin1String("human") || kind == QLatin1String("guest") || kind.isEmpty();
    return isPerson ? QStringLiteral("user") : QStringLiteral("bot");
}

/// The icon of what a source brings (people, accounts, credentials, events, alerts).
inline QString sourceIcon(const QString &category)
{
    if (category == QLatin1String("people"))
        return QStringLiteral("doc");
    if (category == QLatin1String("credentials"))
        return QStringLiteral("key");
    if (category == QLatin1String("events"))
        return QStringLiteral("pulse");
    return category == QLatin1String("alerts") ? QStringLiteral("bell") : QStringLiteral("db");
}

} // namespace postern
