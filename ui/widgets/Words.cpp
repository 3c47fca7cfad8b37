// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace postern::words {

QString signedNumber(int number)
{
    if (number == 0)
        return QStringLiteral("0");
    const QString size = QLocale().toString(std::abs(number));
    return (number > 0 ? QChar(u'+') : QChar(u'\u2212')) + size;
}

QString shortDate(const QDate &date)
{
    //: date without its year, as QLocale writes it: d day, MMM month
    return QLocale().toString(date, QCoreApplication::translate("Words", "d MMM"));
}

QString weekdayDate(const QDate &date)
{
    //: date with its weekday, as QLocale writes it: ddd weekday, d day, MMM month
    return QLocale().toString(date, QCoreApplication::translate("Words", "ddd d MMM"));
}

QString weekdayTick(const QDate &date)
{
    //: weekday and day on the axis of a chart, as QLocale writes it
    return QLocale().toString(date, QCoreApplication::translate("Words", "ddd d"));
}

} // namespace postern::words
