// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchRun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures Postern. Parts: import rules paging history program; all if none is named."));
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("folder"), QStringLiteral("Where rows and workspaces are kept."), QStringLiteral("DIR"), QStringLiteral("bench")},
                       {QStringLiteral("accounts"), QStringLiteral("How many accounts; a fiftieth of a million is quick."), QStringLiteral("N"), QStringLiteral("1000000")},
                       {QStringLiteral("grants"), QStringLiteral("Grants an account."), QStringLiteral("N"), QStringLiteral("10")},
                       {QStringLiteral("json"), QStringLiteral("Where the figures go as JSON; else to standard output."), QStringLiteral("FILE")}});
    parser.addPositionalArgument(QStringLiteral("part"), QStringLiteral("What to measure."), QStringLiteral("[part…]"));
    parser.process(application);

    postern::bench::Scale scale;
    scale.accounts = parser.value(QStringLiteral("accounts")).toLongLong();
    scale.grantsEach = parser.value(QStringLiteral("grants")).toLongLong();
    QTextStream errors(stderr);
    if (scale.accounts < 1000 || scale.grantsEach < 1 || !QDir().mkpath(parser.value(QStringLiteral("folder")))) {
        errors << "At least 1000 accounts, one grant each, and a folder that can be made.\n";
        return 2;
    }
    postern::bench::BenchRun run(scale, QDir(parser.value(QStringLiteral("folder"))).absolutePath());
    QStringList parts = parser.positionalArguments();
    if (parts.isEmpty())
        parts = QStringList{QStringLiteral("import"), QStringLiteral("rules"), QStringLiteral("paging"), QStringLiteral("history"), QStringLiteral("program")};
    for (const QString &part : parts) {
        const auto done = part == u"import" ? run.import()
            : part == u"rules"              ? run.rules()
            : part == u"paging"             ? run.paging()
            : part == u"history"            ? run.history()
            : part == u"program"            ? run.program()
                                            : postern::Result<void>(postern::Error{QStringLiteral("There is no such part."), part, false});
        if (!done) {
            errors << part << ": " << done.error().origin << ' ' << done.error().message << '\n';
            return 1;
        }
    }
    const QByteArray json = QJsonDocument(run.figures().json()).toJson();
    QFile file(parser.value(QStringLiteral("json")));
    if (file.fileName().isEmpty())
        QTextStream(stdout) << json;
    else if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        return 1;
    return 0;
}
