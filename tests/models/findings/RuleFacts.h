// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace postern::test {

/// Names of the facts that the rules of this repository yield, read out of their SQL.
class RuleFacts
{
public:
    /// Rule id → names in every json_object( of its query, and those FindingText adds to them.
    static QMap<QString, QSet<QString>> ofBundledRules();
    /// The first, third, fifth … argument of every json_object( of a text that are plain words.
    static QSet<QString> namesIn(const QString &sql);
};

} // namespace postern::test
