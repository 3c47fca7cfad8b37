// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/AccessLogRead.h"
#include "tests/bench/BenchRun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures Postern. Parts: import rules paging program events; all but events if none is named."));
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("folder"), QStringLiteral("Where rows and workspaces are kept."), QStringLiteral("DIR"), QStringLiteral("bench")},
                       {QStringLiteral("accounts"), QStringLiteral("How many accounts; a fiftieth of a million is quick."), QStringLiteral("N"), QStringLiteral("1000000")},
                       {QStringLiteral("grants"), QStringLiteral("Grants an account."), QStringLiteral("N"), QStringLiteral("10")},
                       {QStringLiteral("events"), QStringLiteral("Events of the access log."), QStringLiteral("N"), QStringLiteral("1000000")},
                       {QStringLiteral("duckdb"), QStringLiteral("Where npm put @duckdb/node-api, to run it beside."), QStringLiteral("DIR")},
                       {QStringLiteral("json"), QStringLiteral("Where the figures go as JSON; else to standard output."), QStringLiteral("FILE")}});
    parser.addPositionalArgument(QStringLiteral("part"), QStringLiteral("What to measure."), QStringLiteral("[part…]"));
    parser.process(application);

    // A read that is measured runs in a process of its own.
    const QStringList words = parser.positionalArguments();
    if (words.size() == 4 && words[0] == u"take") {
        const auto taken = postern::bench::AccessLogRead::run(words[1], words[2], words[3] == u"keep");
        if (!taken)
            QTextStream(stderr) << taken.error().origin << ' ' << taken.error().message << '\n';
        return taken ? 0 : 1;
    }

    postern::bench::Scale scale;
    scale.accounts = parser.value(QStringLiteral("accounts")).toLongLong();
    scale.grantsEach = parser.value(QStringLiteral("grants")).toLongLong();
    scale.events = parser.value(QStringLiteral("events")).toLongLong();
    QTextStream errors(stderr);
    if (scale.accounts < 1000 || scale.grantsEach < 1 || !QDir().mkpath(parser.value(QStringLiteral("folder")))) {
        errors << "At least 1000 accounts, one grant each, and a folder that can be made.\n";
        return 2;
    }
    postern::bench::BenchRun run(scale, QDir(parser.value(QStringLiteral("folder"))).absolutePath());
    run.setDuckdb(parser.value(QStringLiteral("duckdb")));
    QStringList parts = parser.positionalArguments();
    if (parts.isEmpty())
        parts = QStringList{QStringLiteral("import"), QStringLiteral("rules"), QStringLiteral("paging"), QStringLiteral("program")};
    for (const QString &part : parts) {
        const auto done = part == u"import" ? run.import()
            : part == u"rules"              ? run.rules()
            : part == u"paging"             ? run.paging()
            : part == u"program"            ? run.program()
            : part == u"events"             ? run.events()
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
