// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/PaperDates.h"

#include "models/base/Words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace postern::paper {

bool isOverdue(const std::optional<Instant> &at, Instant now)
{
    if (!at)
        return false;
    const QDateTime time = QDateTime::fromSecsSinceEpoch(toEpoch(*at)).toLocalTime();
    return time.time() == QTime(0, 0) ? time.date() < Words::dayOf(now) : *at < now;
}

QString due(const std::optional<Instant> &at, Instant now)
{
    if (!at)
        return {};
    if (isOverdue(at, now)) //: On paper, of something that was to be done by a day. %1: "26 Aug 2026".
        return QCoreApplication::translate("postern::paper", "overdue since %1").arg(Words::day(*at));
    const QDateTime time = QDateTime::fromSecsSinceEpoch(toEpoch(*at)).toLocalTime();
    QString format = QStringLiteral("ddd d MMM");
    if (time.date().year() != Words::dayOf(now).year())
        format += QStringLiteral(" yyyy");
    if (time.time() != QTime(0, 0))
        format += QStringLiteral(" HH:mm");
    return QLocale().toString(time, format);
}

QString day(const std::optional<Instant> &at, const QString &otherwise)
{
    return at ? Words::day(*at) : otherwise;
}

QString longDay(QDate date) { return QLocale().toString(date, QStringLiteral("d MMMM yyyy")); }

} // namespace postern::paper
