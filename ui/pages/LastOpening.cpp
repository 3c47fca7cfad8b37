// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/LastOpening.h"

#include "models/base/Words.h"
#include "models/workspace/Workspace.h"

#include <QCryptographicHash>
#include <QSettings>

namespace postern {

namespace {

QString keyOf(const Workspace &workspace, const char *name)
{
    const QByteArray path = QCryptographicHash::hash(workspace.path().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("opened/%1/%2").arg(QString::fromLatin1(path), QLatin1String(name));
}

} // namespace

Instant LastOpening::of(const Workspace &workspace)
{
    if (workspace.isSample())
        return workspace.clock().now() - Seconds(3 * 86400);
    return instantFromEpoch(QSettings().value(keyOf(workspace, "before"), 0).toLongLong());
}

void LastOpening::note(const Workspace &workspace)
{
    if (workspace.isSample())
        return;
    QSettings settings;
    const Instant now = workspace.clock().now();
    const Instant last = instantFromEpoch(settings.value(keyOf(workspace, "last"), 0).toLongLong());
    if (Words::dayOf(last) != Words::dayOf(now) && last > Instant{})
        settings.setValue(keyOf(workspace, "before"), qint64(toEpoch(last)));
    settings.setValue(keyOf(workspace, "last"), qint64(toEpoch(now)));
}

} // namespace postern
