// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "models/report/DossierLoader.h"
#include "models/report/SummaryLoader.h"
#include "models/workspace/Await.h"
#include "models/workspace/Lookup.h"
#include "ui/report/DossierReport.h"
#include "ui/report/ManagementReport.h"
#include "ui/theme/Fonts.h"

namespace postern {

namespace {

Result<QString> outputPath(const Invocation &invocation)
{
    const QString path = invocation.option(QStringLiteral("o"));
    if (path.isEmpty())
        return Error{QStringLiteral("Say where to write: -o OUT.pdf"), {}, false};
    return path;
}

} // namespace

Result<ExitCode> runReport(const Invocation &invocation, Streams &streams)
{
    const QString path = TRY(outputPath(invocation));
    auto workspace = TRY(openFor(invocation, Workspace::Access::Read));
    installFonts();
    ManagementSummary summary = TRY(await(workspace->read([](Database &database) { return SummaryLoader::load(database); })));
    if (invocation.has(QStringLiteral("classification")))
        summary.classification = invocation.option(QStringLiteral("classification"));
    TRY(writeManagementReport(summary, path));
    streams.out << "Wrote " << terminalText(path) << '\n';
    return ExitCode::Done;
}

Result<ExitCode> runDossier(const Invocation &invocation, Streams &streams)
{
    const QString path = TRY(outputPath(invocation));
    auto workspace = TRY(openFor(invocation, Workspace::Access::Read));
    installFonts();
    const QString name = invocation.positional.at(1);
    AccountDossier dossier = TRY(await(workspace->read([name](Database &database) -> Result<AccountDossier> {
        return DossierLoader::load(database, TRY(accountNamed(database, name)));
    })));
    if (invocation.has(QStringLiteral("classification")))
        dossier.classification = invocation.option(QStringLiteral("classification"));
    TRY(writeDossier(dossier, path));
    streams.out << "Wrote " << terminalText(path) << '\n';
    return ExitCode::Done;
}

} // namespace postern
