// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/findings/RuleFacts.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace postern::test {

namespace {

QString argumentName(const QString &argument)
{
    static const QRegularExpression word(QStringLiteral("^\\s*'([a-z0-9_]+)'\\s*$"));
    return word.match(argument).captured(1);
}

/// The arguments of the call whose parenthesis opens just before `at`.
QStringList argumentsAt(const QString &sql, qsizetype at)
{
    QStringList arguments{QString()};
    int depth = 1;
    bool isQuoted = false;
    for (; at < sql.size() && depth > 0; ++at) {
        const QChar c = sql[at];
        if (c == u'\'')
            isQuoted = !isQuoted;
        if (!isQuoted && c == u'(')
            ++depth;
        if (!isQuoted && c == u')' && --depth == 0)
            break;
        if (!isQuoted && depth == 1 && c == u',')
            arguments << QString();
        else
            arguments.last() += c;
    }
    return arguments;
}

} // namespace

QSet<QString> RuleFacts::namesIn(const QString &sql)
{
    QSet<QString> names;
    const QString call = QStringLiteral("json_object(");
    for (qsizetype at = sql.indexOf(call); at >= 0; at = sql.indexOf(call, at + 1)) {
        const QStringList arguments = argumentsAt(sql, at + call.size());
        for (qsizetype i = 0; i + 1 < arguments.size(); i += 2)
            names << argumentName(arguments[i]);
    }
    names.remove(QString());
    if (names.contains(QStringLiteral("gone_at")) && names.contains(QStringLiteral("last_used_at")))
        names << QStringLiteral("used_after_days");
    return names;
}

QMap<QString, QSet<QString>> RuleFacts::ofBundledRules()
{
    QMap<QString, QSet<QString>> rules;
    const QDir folder(QStringLiteral(POSTERN_SOURCE_DIR "/resources/rules"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QString body;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines)
            if (!line.startsWith(QLatin1String("--")))
                body += line + u'\n';
        rules.insert(name.chopped(4), namesIn(body));
    }
    return rules;
}

} // namespace postern::test
