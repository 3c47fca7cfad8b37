// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/PersonDetail.h"

#include <QCoreApplication>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::PersonDetail", text);
}

} // namespace

QString PersonDetail::match() const
{
    if (matchedBy == QLatin1String("hand"))
        return say("Set by hand");
    if (matchedBy == QLatin1String("hr-number"))
        return say("Matched by personnel number");
    if (matchedBy == QLatin1String("email"))
        return say("Matched by e-mail");
    if (matchedBy == QLatin1String("login"))
        return say("Matched by login name");
    if (matchedBy == QLatin1String("configured"))
        return say("Matched by a configured key");
    if (matchedBy == QLatin1String("name"))
        return say("Likely, matched by name");
    return {};
}

} // namespace postern
