// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/TimelineMark.h"

#include <QCoreApplication>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::TimelineMark", text);
}

} // namespace

TimelineMark TimelineMark::ofKey(qint64 key)
{
    TimelineMark mark;
    mark.id = key >> 7;
    mark.hasAlert = (key >> 6) & 1;
    mark.kind = Kind((key >> 3) & 7);
    mark.severity = Severity(key & 7);
    return mark;
}

QString TimelineMark::kindText(Kind kind)
{
    switch (kind) {
    case Kind::Leaver: return say("Used after owner left");
    case Kind::Custody: return say("Secret of a leaver used");
    case Kind::Log: return say("Log stopped or changed");
    case Kind::BreakGlass: return say("Emergency account used");
    case Kind::Alert: return say("Alert");
    }
    return {};
}

} // namespace postern
