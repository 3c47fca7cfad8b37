// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpora/Oracles.h"

#include <QFile>

namespace postern::test {

namespace {

QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar character : line) {
        if (character == u'"')
            quoted = !quoted;
        else if (character == u',' && !quoted)
            cells << QString();
        else
            cells.last() += character;
    }
    return cells;
}

} // namespace

QVector<QHash<QString, QString>> csvRows(const QString &path)
{
    QFile file(path);
    QVector<QHash<QString, QString>> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList header = cellsOf(lines.value(0).trimmed());
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = cellsOf(line.trimmed());
        QHash<QString, QString> row;
        for (int i = 0; i < header.size(); ++i)
            row[header[i]] = cells.value(i);
        rows << row;
    }
    return rows;
}

QJsonDocument jsonFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

QString inOrder(QStringList names)
{
    names.sort();
    return names.join(QStringLiteral(", "));
}

} // namespace postern::test
