// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PrivilegedPlace.h"

#include <QUrlQuery>

namespace postern {

namespace {

const QStringList scopes{QStringLiteral("everything"), QStringLiteral("privileged"), QStringLiteral("dormant"), QStringLiteral("orphaned")};
const QStringList views{QStringLiteral("all"), QStringLiteral("at-risk"), QStringLiteral("no-owner"), QStringLiteral("no-strong-mfa"),
                        QStringLiteral("standing-admin")};
const QStringList levelNames{QStringLiteral("none"), QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high"),
                             QStringLiteral("critical")};

} // namespace

PrivilegedPlace PrivilegedPlace::read(const QString &text)
{
    PrivilegedPlace place;
    const QUrlQuery query(text);
    const qsizetype scope = scopes.indexOf(query.queryItemValue(QStringLiteral("scope")));
    const qsizetype view = views.indexOf(query.queryItemValue(QStringLiteral("view")));
    if (scope >= 0)
        place.scope = AccountFilter::Scope(scope);
    if (view >= 0)
        place.view = AccountFilter::View(view);
    for (const QString &level : query.allQueryItemValues(QStringLiteral("level")))
        if (levelNames.contains(level))
            place.levels << QString::number(levelNames.indexOf(level));
    place.sources = query.allQueryItemValues(QStringLiteral("source"));
    place.used = query.allQueryItemValues(QStringLiteral("used"));
    place.text = query.queryItemValue(QStringLiteral("text"), QUrl::FullyDecoded);
    return place;
}

QString PrivilegedPlace::write() const
{
    QUrlQuery query;
    if (scope != AccountFilter::Scope::Privileged)
        query.addQueryItem(QStringLiteral("scope"), scopes[int(scope)]);
    if (view != AccountFilter::View::All)
        query.addQueryItem(QStringLiteral("view"), views[int(view)]);
    for (const QString &level : levels)
        query.addQueryItem(QStringLiteral("level"), levelNames.value(level.toInt()));
    for (const QString &source : sources)
        query.addQueryItem(QStringLiteral("source"), source);
    for (const QString &one : used)
        query.addQueryItem(QStringLiteral("used"), one);
    if (!text.isEmpty())
        query.addQueryItem(QStringLiteral("text"), QString::fromLatin1(QUrl::toPercentEncoding(text)));
    return query.toString(QUrl::FullyEncoded);
}

} // namespace postern
