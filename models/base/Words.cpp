// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace postern::Words {

namespace {

QDateTime local(Instant at)
{
    return QDateTime::fromSecsSinceEpoch(toEpoch(at)).toLocalTime();
}

/// Korean names the units after the numbers, the largest first; the other languages write the day first.
QString dated(const QDate &date, const char *format, const char *korean)
{
    const bool isKorean = QLocale().language() == QLocale::Korean;
    return QLocale().toString(date, QString::fromUtf8(isKorean ? korean : format));
}

QString say(const char *text)
{
    return QCoreApplication::translate("postern::Words", text);
}

} // namespace

QDate dayOf(Instant at)
{
    return local(at).date();
}

QString day(Instant at)
{
    return dated(dayOf(at), "d MMM yyyy", "yyyy년 M월 d일");
}

QString hour(Instant at)
{
    return QLocale().toString(local(at).time(), QStringLiteral("HH:mm"));
}

QString shortDay(Instant at, Instant now)
{
    const QDate date = dayOf(at);
    return date.year() == dayOf(now).year() ? dated(date, "d MMM", "M월 d일") : day(at);
}

QString when(Instant at, Instant now)
{
    const QDateTime time = local(at);
    const qint64 ago = dayOf(now).toJulianDay() - time.date().toJulianDay();
    if (ago == 0)
        return say("Today %1").arg(hour(at));
    if (ago > 180 || time.date().year() != dayOf(now).year())
        return day(at);
    return dated(time.date(), "d MMM", "M월 d일") + QLatin1Char(' ') + hour(at);
}

QString moment(Instant at, Instant now)
{
    const qint64 ago = dayOf(now).toJulianDay() - dayOf(at).toJulianDay();
    if (ago > 0 && ago < 7)
        return dated(dayOf(at), "ddd", "(ddd)") + QLatin1Char(' ') + when(at, now);
    return when(at, now);
}

QString onPaper(Instant at)
{
    return dated(dayOf(at), "ddd d MMM yyyy", "yyyy년 M월 d일 (ddd)") + QLatin1Char(' ') + hour(at);
}

QString span(Seconds span)
{
    const qint64 seconds = std::max<qint64>(0, span.count());
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (hours >= 72) {
        const int days = int(hours / 24); // lupdate never ends when this stands where the number is
        return QCoreApplication::translate("postern::Words", "%n days", nullptr, days);
    }
    if (hours > 0)
        return say("%1 h %2 min").arg(number(hours)).arg(minutes % 60);
    if (minutes > 0)
        return say("%1 min").arg(minutes);
    return say("%1 s").arg(seconds);
}

qint64 days(Instant from, Instant to)
{
    return std::max<qint64>(0, toEpoch(to) - toEpoch(from)) / 86400;
}

QString number(qint64 number)
{
    return QLocale().toString(number);
}

QString roughly(qint64 amount)
{
    if (amount < 1'000'000)
        return number(amount);
    if (QLocale().language() == QLocale::Korean) // counts in ten thousands
        return QString::fromUtf8("%1만").arg(number(amount / 10'000));
    return say("%1 M").arg(QLocale().toString(double(amount) / 1e6, 'f', 1));
}

QString inWords(qint64 number)
{
    static const char *const names[] = {
        QT_TRANSLATE_NOOP("postern::Words", "no"),    QT_TRANSLATE_NOOP("postern::Words", "one"),
        QT_TRANSLATE_NOOP("postern::Words", "two"),   QT_TRANSLATE_NOOP("postern::Words", "three"),
        QT_TRANSLATE_NOOP("postern::Words", "four"),  QT_TRANSLATE_NOOP("postern::Words", "five"),
        QT_TRANSLATE_NOOP("postern::Words", "six"),   QT_TRANSLATE_NOOP("postern::Words", "seven"),
        QT_TRANSLATE_NOOP("postern::Words", "eight"), QT_TRANSLATE_NOOP("postern::Words", "nine"),
        QT_TRANSLATE_NOOP("postern::Words", "ten"),   QT_TRANSLATE_NOOP("postern::Words", "eleven"),
        QT_TRANSLATE_NOOP("postern::Words", "twelve")};
    return number >= 0 && number <= 12 ? say(names[number]) : Words::number(number);
}

QString atStart(const QString &words)
{
    return words.isEmpty() ? words : words.left(1).toUpper() + words.mid(1);
}

QString shown(const QString &fromSource)
{
    QString out;
    out.reserve(fromSource.size());
    for (const QChar c : fromSource) {
        const bool isBreak = c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator ||
                             c == QChar::ParagraphSeparator;
        if (isBreak)
            out += u' ';
        else if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            out += QStringLiteral("\u27E8U+%1\u27E9")
                       .arg(QString::number(c.unicode(), 16).toUpper().rightJustified(4, QLatin1Char('0')));
        else
            out += c;
    }
    return out;
}

} // namespace postern::Words
