// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "ui/theme/Language.h"

#include <QApplication>
#include <QHash>

#include <cstdio>
#include <memory>

namespace postern {

Command commandNamed(const QString &name)
{
    static const QHash<QString, Command> commands{
        {QStringLiteral("demo"), runDemo},
        {QStringLiteral("init"), runInit},
        {QStringLiteral("sync"), runSync},
        {QStringLiteral("import"), runImport},
        {QStringLiteral("link"), runLink},
        {QStringLiteral("source add"), runSourceAdd},
        {QStringLiteral("source list"), runSourceList},
        {QStringLiteral("source test"), runSourceTest},
        {QStringLiteral("source remove"), runSourceRemove},
        {QStringLiteral("accounts"), runListing},
        {QStringLiteral("findings"), runListing},
        {QStringLiteral("people"), runListing},
        {QStringLiteral("credentials"), runListing},
        {QStringLiteral("events"), runListing},
        {QStringLiteral("paths"), runListing},
        {QStringLiteral("account"), runAccount},
        {QStringLiteral("manifests"), runManifests},
        {QStringLiteral("rules list"), runRulesList},
        {QStringLiteral("rules check"), runRulesCheck},
        {QStringLiteral("sigma"), runSigma},
        {QStringLiteral("rules set"), runRulesSet},
        {QStringLiteral("corpus"), runCorpus},
        {QStringLiteral("report"), runReport},
        {QStringLiteral("dossier"), runDossier},
        {QStringLiteral("screenshot"), runScreenshot},
        {QStringLiteral("diff"), runDiff},
        {QStringLiteral("backtest"), runBacktest},
        {QStringLiteral("replay coupang"), runReplay},
    };
    return commands.value(name, nullptr);
}

namespace {

QStringList drawing()
{
    return {QStringLiteral("report"), QStringLiteral("dossier"), QStringLiteral("screenshot")};
}

/// Pages and reports are drawn without a display; everything else needs no pixels at all.
std::unique_ptr<QCoreApplication> applicationFor(const QString &command, int &argc, char **argv)
{
    if (!drawing().contains(command))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int runCommandLine(int argc, char **argv, const QStringList &arguments)
{
    const auto application = applicationFor(arguments.value(0), argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const auto fail = [&](const Error &error, ExitCode code) {
        out.flush();
        err << "postern: " << terminalText(error.text()) << '\n';
        return int(code);
    };
    const Result<Invocation> invocation = parseInvocation(arguments);
    if (!invocation)
        return fail(invocation.error(), ExitCode::WrongUse);
    // What is drawn speaks a language; lists for other programs are always English.
    const bool isDrawn = drawing().contains(arguments.value(0));
    const QString language = isDrawn ? invocation->option(QStringLiteral("language")) : QStringLiteral("en");
    if (!Language::speak(*application, language))
        return fail(Error{QStringLiteral("There are no words in “%1”; choose one of %2.").arg(language, Language::codes().join(QStringLiteral(", "))), {}, false},
                    ExitCode::WrongUse);
    Streams streams{out, err};
    const Result<ExitCode> code = commandNamed(invocation->command)(*invocation, streams);
    if (!code)
        return fail(code.error(), ExitCode::Failed);
    return int(*code);
}

} // namespace postern
