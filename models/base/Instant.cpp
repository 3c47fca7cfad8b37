// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Instant.h"

#include <QDateTime>
#include <QTimeZone>

namespace postern {

QString toIso(Instant at)
{
    return QDateTime::fromSecsSinceEpoch(toEpoch(at), Qt::UTC).toString(Qt::ISODate);
}

std::optional<Instant> instantFromIso(const QString &text)
{
    if (text.size() == 10) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid())
            return std::nullopt;
        return instantFromEpoch(QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
    }
    QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (!at.isValid())
        return std::nullopt;
    if (at.timeSpec() == Qt::LocalTime) // no zone was written: everything here is UTC
        at.setTimeSpec(Qt::UTC);
    return instantFromEpoch(at.toSecsSinceEpoch());
}

} // namespace postern
