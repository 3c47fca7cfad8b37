// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sigma/SigmaBank.h"

#include <QByteArray>
#include <QString>

namespace postern::test {

/// A rule of Sigma written by the test, and events to try it on.
class SigmaBench
{
public:
    /// A rule for anything that is JSON; detection: YAML indented by two blanks.
    static QByteArray rule(const QByteArray &detection, const QByteArray &more = {})
    {
        return "title: Bench\nid: 00000000-0000-4000-8000-000000000001\nlevel: high\nlogsource: {product: bench}\n" + more + "detection:\n" + detection;
    }
    static SigmaSources sources()
    {
        SigmaSources all;
        if (const auto added = all.add("product: bench\nat: [at]\nis: {none|exists: false}\nservices: {one: {s: 1}}\ncategories: {blue: {colour: blue}}\n"); !added)
            qFatal("%s", qPrintable(added.error().text()));
        return all;
    }
    static Result<SigmaRule> parse(const QByteArray &yaml)
    {
        const auto documents = readSigmaYaml(yaml);
        if (!documents)
            return documents.error();
        return SigmaRule::parse(documents->front());
    }
    /// Whether the rule matches, or why there is none.
    static QString tried(const QByteArray &detection, const QByteArray &event)
    {
        const auto rule = parse(SigmaBench::rule(detection));
        if (!rule)
            return rule.error().text();
        const auto made = SigmaEvent::ofJson(event);
        if (!made)
            return made.error().text();
        SigmaFields fields;
        SigmaLook look(*made, fields);
        const bool holds = rule->holds(look);
        return look.undecided > 0 ? QStringLiteral("undecided") : holds ? QStringLiteral("yes") : QStringLiteral("no");
    }
    /// A folder of one file for each text.
    static SigmaFolder folder(const QList<QByteArray> &files)
    {
        SigmaFolder made;
        const SigmaSources known = sources();
        for (int i = 0; i < files.size(); ++i)
            made.add(QStringLiteral("%1.yml").arg(i), files[i], known);
        made.finish();
        return made;
    }
    /// "title count" of each match of each event, fed in order.
    static QStringList matches(SigmaBank &bank, const QList<QByteArray> &events)
    {
        QStringList all;
        for (const QByteArray &event : events) {
            for (const SigmaMatch &match : bank.feed(*SigmaEvent::ofJson(event)))
                all << QStringLiteral("%1 %2").arg(match.title).arg(match.count);
        }
        return all;
    }
};

} // namespace postern::test
