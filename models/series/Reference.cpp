// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/Reference.h"

#include "models/base/Words.h"

#include <QCoreApplication>
#include <QLocale>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::Reference", text);
}

} // namespace

Reference Reference::of(Kind kind, Instant now, Instant lastOpening)
{
    const Seconds day(86400);
    switch (kind) {
    case Kind::LastOpening:
        if (lastOpening > Instant{} && lastOpening < now)
            return {kind, lastOpening};
        return {Kind::SevenDays, now - 7 * day};
    case Kind::SevenDays: return {kind, now - 7 * day};
    case Kind::ThirtyDays: return {kind, now - 30 * day};
    }
    return {};
}

QString Reference::name(Instant now) const
{
    if (kind == Kind::SevenDays)
        return say("7 days ago");
    if (kind == Kind::ThirtyDays)
        return say("30 days ago");
    const qint64 ago = Words::dayOf(at).daysTo(Words::dayOf(now));
    if (ago == 0)
        return say("earlier today");
    if (ago < 7)
        return QLocale().toString(Words::dayOf(at), QStringLiteral("dddd"));
    return Words::shortDay(at, now);
}

QString Reference::then(Instant now) const
{
    const bool isNamedDay = kind == Kind::LastOpening && Words::dayOf(at) != Words::dayOf(now);
    return isNamedDay ? say("on %1").arg(name(now)) : name(now);
}

QString Reference::since(Instant now) const
{
    if (kind == Kind::SevenDays)
        return say("in 7 days");
    if (kind == Kind::ThirtyDays)
        return say("in 30 days");
    return say("since %1").arg(name(now));
}

} // namespace postern
