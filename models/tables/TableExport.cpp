// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/TableExport.h"

#include "models/store/Database.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace postern {

QByteArray TableExport::cell(const QString &text)
{
    QString out = text;
    if (!out.isEmpty() && QStringLiteral("=+-@\t\r").contains(out.front())) {
        bool isNumber = false;
        out.toDouble(&isNumber);
        if (!isNumber)
            out.prepend(u'\'');
    }
    const bool needsQuotes = out.contains(u',') || out.contains(u'"') || out.contains(u'\n') ||
                             out.contains(u'\r') || out.startsWith(u' ') || out.endsWith(u' ');
    if (needsQuotes)
        out = u'"' + out.replace(u'"', QLatin1String("\"\"")) + u'"';
    return out.toUtf8();
}

Result<qint64> TableExport::everyRow(Database &database, const TableQuestion &question,
                                     const Progress &progress,
                                     const std::function<Result<void>(const TableRow &)> &take)
{
    std::vector<qint64> keys;
    TRY(question.keys(database, progress, [&](std::vector<qint64> some, bool) {
        keys.insert(keys.end(), some.begin(), some.end());
    }));
    constexpr std::size_t batch = 500;
    for (std::size_t from = 0; from < keys.size(); from += batch) {
        if (!progress.isWanted())
            return Error{QCoreApplication::translate("postern::TableExport", "Stopped."), {}, true};
        const auto first = keys.begin() + qsizetype(from);
        const auto last = keys.begin() + qsizetype(std::min(from + batch, keys.size()));
        for (const TableRow &row : TRY(question.rows(database, {first, last}))) {
            if (!row.values.empty())
                TRY(take(row));
        }
    }
    return qint64(keys.size());
}

Result<qint64> TableExport::write(Database &database, const TableQuestion &question,
                                  const TableShape &shape, QIODevice &device, Progress &progress)
{
    QByteArray line;
    int columns = 0;
    for (const TableColumn &column : shape.columns) {
        if (column.title.isEmpty()) // The tick and the like: nothing to read.
            break;
        line += (columns++ == 0 ? "" : ",") + cell(column.title);
    }
    const Instant now = database.now();
    qint64 written = 0;
    const auto put = [&]() -> Result<void> {
        line += "\r\n";
        if (device.write(line) != line.size())
            return Error{QCoreApplication::translate("postern::TableExport",
                                                     "The file could not be written: %1")
                             .arg(device.errorString()),
                         {}, true};
        line.clear();
        return {};
    };
    TRY(put());
    return everyRow(database, question, progress, [&](const TableRow &row) -> Result<void> {
        for (int column = 0; column < columns; ++column) {
            if (column > 0)
                line += ',';
            line += cell(shape.text(row, column, now));
        }
        if (++written % 1000 == 0)
            progress.report(QCoreApplication::translate("postern::TableExport", "Exporting rows"),
                            written);
        return put();
    });
}

Result<qint64> TableExport::writeFile(Database &database, const TableQuestion &question,
                                      const TableShape &shape, const QString &path,
                                      Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{QCoreApplication::translate("postern::TableExport",
                                                 "%1 could not be written: %2")
                         .arg(path, file.errorString()),
                     {}, true};
    const qint64 rows = TRY(write(database, question, shape, file, progress));
    if (!file.commit())
        return Error{QCoreApplication::translate("postern::TableExport",
                                                 "%1 could not be written: %2")
                         .arg(path, file.errorString()),
                     {}, true};
    return rows;
}

} // namespace postern
