// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/RoomRules.h"

#include <QStringList>

namespace postern::test {

namespace {
/// "store records" → {models/store, models/records}
QSet<QString> rooms(const QString &layer, const char *names)
{
    QSet<QString> found;
    for (const QString &name : QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts))
        found << layer + u'/' + name;
    return found;
}

QMap<QString, QSet<QString>> table()
{
    const auto models = [](const char *names) { return rooms(QStringLiteral("models"), names); };
    const QString layer = QStringLiteral("models/");
    QMap<QString, QSet<QString>> seen{
        {layer + QStringLiteral("base"), {}},
        {layer + QStringLiteral("records"), models("base")},
        {layer + QStringLiteral("findings"), models("base records")},
        {layer + QStringLiteral("secrets"), models("base records")},
        {layer + QStringLiteral("activity"), models("base records")},
        {layer + QStringLiteral("geo"), models("base records activity")},
        {layer + QStringLiteral("detectors"), models("base records activity geo")},
        {layer + QStringLiteral("graph"), models("base")},
        {layer + QStringLiteral("sigma"), models("base records")},
        {layer + QStringLiteral("store"), models("base records findings activity detectors graph")},
        {layer + QStringLiteral("sources"), models("base records secrets activity")},
        {layer + QStringLiteral("rules"), models("base records findings store")},
        {layer + QStringLiteral("tables"), models("base records findings store series")},
        {layer + QStringLiteral("series"), models("base records findings store")},
        {layer + QStringLiteral("report"), models("base records findings store series")},
        {layer + QStringLiteral("workspace"),
         models("base records findings secrets activity detectors geo graph store sources rules tables series report history")},
    };
    seen.insert(layer + QStringLiteral("history"), models("base records findings store rules series"));
    // A replay drives a whole workspace, day by day.
    seen.insert(layer + QStringLiteral("replay"), models("base records findings store sources rules workspace"));
    // Everything with pixels asks the workspace; the store, sources and rules stay behind it.
    QSet<QString> before = models("base records findings tables series report workspace");
    const char *order[] = {"theme", "widgets", "charts", "timeline", "report", "dialogs", "pages", "window"};
    for (const char *room : order) {
        const QString name = QStringLiteral("ui/") + QLatin1String(room);
        seen.insert(name, before);
        before << name;
    }
    // The program puts the house together; "corpus", "sigma" and "rules check" show sources and rules alone, "replay" has no window.
    seen.insert(QStringLiteral("app"), before + models("sources rules sigma history replay"));
    return seen;
}
} // namespace

const QMap<QString, QSet<QString>> &roomsSeenBy()
{
    static const QMap<QString, QSet<QString>> seen = table();
    return seen;
}

const QMap<QString, QSet<QString>> &roomsOfForeignHeaders()
{
    const auto models = [](const char *names) { return rooms(QStringLiteral("models"), names); };
    static const QMap<QString, QSet<QString>> homes{
        {QStringLiteral("sqlite3"), models("store")},
        {QStringLiteral("openssl/"), models("store secrets base")},
        {QStringLiteral("simdjson"), models("sources activity")},
        {QStringLiteral("isa-l"), models("activity")},
        {QStringLiteral("zstd"), models("activity")},
        {QStringLiteral("maxminddb"), models("geo")},
        {QStringLiteral("yaml-cpp/"), models("sources graph sigma")},
        {QStringLiteral("archive"), models("sources")},
        {QStringLiteral("qpdf/"), {QStringLiteral("ui/report")}},
        {QStringLiteral("QSql"), {}},
        {QStringLiteral("QtSql"), {}},
        {QStringLiteral("QDBus"), {QStringLiteral("ui/theme"), QStringLiteral("models/secrets")}},
        {QStringLiteral("private/"), {QStringLiteral("ui/report")}},
    };
    return homes;
}

} // namespace postern::test
