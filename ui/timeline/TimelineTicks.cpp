// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineTicks.h"

#include "ui/widgets/Words.h"

#include <QDateTime>
#include <QLocale>

namespace postern {

namespace {
constexpr qint64 hour = 3600;
constexpr qint64 day = 86400;
constexpr qreal room = 76; ///< a name wants
constexpr qint64 morning = 7;

QDateTime local(qint64 at) { return QDateTime::fromSecsSinceEpoch(at); }
qint64 startOf(const QDate &date) { return date.startOfDay().toSecsSinceEpoch(); }

QVector<TimelineTick> hours(const TimelineScale &scale, int step)
{
    QVector<TimelineTick> ticks;
    for (QDate date = local(scale.from).date(); startOf(date) < scale.to; date = date.addDays(1))
        for (int at = 0; at < 24; at += step) {
            const qint64 from = QDateTime(date, QTime(at, 0)).toSecsSinceEpoch();
            const qint64 to = from + step * hour;
            if (to <= scale.from || from >= scale.to)
                continue;
            const QString clock = QLocale().toString(QTime(at, 0), QStringLiteral("HH:mm"));
            ticks << TimelineTick{from, to, at == 0 ? words::weekdayDate(date) : clock};
        }
    return ticks;
}

QVector<TimelineTick> days(const TimelineScale &scale, int step)
{
    QVector<TimelineTick> ticks;
    QDate date = local(scale.from).date();
    if (step == 7)
        date = date.addDays(1 - date.dayOfWeek());
    for (; startOf(date) < scale.to; date = date.addDays(step)) {
        const bool isWide = step == 1 && scale.width * day / qreal(scale.span()) >= room;
        ticks << TimelineTick{startOf(date), startOf(date.addDays(step)),
                              isWide ? words::weekdayDate(date) : step == 1 ? QString::number(date.day()) : words::shortDate(date)};
    }
    return ticks;
}

QVector<TimelineTick> months(const TimelineScale &scale)
{
    QVector<TimelineTick> ticks;
    QDate date = local(scale.from).date();
    date = QDate(date.year(), date.month(), 1);
    for (; startOf(date) < scale.to; date = date.addMonths(1))
        ticks << TimelineTick{startOf(date), startOf(date.addMonths(1)), QLocale().toString(date, QStringLiteral("MMM yyyy"))};
    return ticks;
}

} // namespace

QVector<TimelineTick> TimelineTick::over(const TimelineScale &scale)
{
    const qreal perHour = scale.width * hour / qreal(scale.span());
    for (const int step : {1, 2, 3, 6, 12})
        if (perHour * step >= room)
            return hours(scale, step);
    if (perHour * 24 >= 24)
        return days(scale, 1);
    if (perHour * 24 * 7 >= room / 1.4)
        return days(scale, 7);
    QVector<TimelineTick> ticks = months(scale);
    const qreal perMonth = perHour * 24 * 30;
    const int every = std::max(1, int(room / std::max(1.0, perMonth)) + (perMonth < room ? 1 : 0));
    for (qsizetype i = 0; i < ticks.size(); ++i)
        if (i % every != 0)
            ticks[i].label.clear();
    return ticks;
}

QVector<QPair<qint64, qint64>> TimelineTick::restOver(const TimelineScale &scale)
{
    QVector<QPair<qint64, qint64>> rest;
    if (scale.span() > 92 * day)
        return rest;
    for (QDate date = local(scale.from).date(); startOf(date) < scale.to; date = date.addDays(1)) {
        if (scale.span() < 3 * day)
            rest << qMakePair(startOf(date), startOf(date) + morning * hour);
        else if (date.dayOfWeek() >= Qt::Saturday)
            rest << qMakePair(startOf(date), startOf(date.addDays(1)));
    }
    return rest;
}

} // namespace postern
