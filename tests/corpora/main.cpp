// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpora/FileRecords.h"
#include "tests/corpora/Oracles.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace postern::test;

namespace {

/// Prints what is read of a file, a record a line.
void printRecords(const QString &file, QTextStream &out)
{
    const FileRecords read = recordsOf(file);
    for (const auto record : read.records)
        out << QJsonDocument(record.toObject()).toJson(QJsonDocument::Compact) << '\n';
    for (const auto row : read.bad)
        out << "rejected: " << QJsonDocument(row.toObject()).toJson(QJsonDocument::Compact) << '\n';
}

} // namespace

/// corpora_agree FOLDER: reads exports beside which expected results of other programs lie, and says where both agree.
/// corpora_agree --records FILE…: what is read of a file.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == QStringLiteral("--records")) {
        for (const QString &file : arguments.mid(1))
            printRecords(file, out);
        return 0;
    }
    if (arguments.size() != 1 || !QFileInfo(arguments[0]).isDir()) {
        out << "corpora_agree FOLDER | --records FILE…\n";
        return 2;
    }
    Agreements agreements(arguments[0]);
    compareDirectory(agreements);
    compareCloud(agreements);
    compareAlerts(agreements);
    compareLogs(agreements);
    return agreements.print(out) ? 0 : 1;
}
