// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Invocation.h"
#include "models/workspace/Workspace.h"

#include <QTextStream>

namespace postern {

/// Where a command writes: standard output for what was asked, standard error for the rest.
struct Streams
{
    QTextStream &out;
    QTextStream &err;
};

using Command = Result<ExitCode> (*)(const Invocation &, Streams &);

// Each in the file named after its group.
Result<ExitCode> runDemo(const Invocation &invocation, Streams &streams);
Result<ExitCode> runInit(const Invocation &invocation, Streams &streams);
Result<ExitCode> runSync(const Invocation &invocation, Streams &streams);
Result<ExitCode> runImport(const Invocation &invocation, Streams &streams);
Result<ExitCode> runLink(const Invocation &invocation, Streams &streams);
Result<ExitCode> runSourceAdd(const Invocation &invocation, Streams &streams);
Result<ExitCode> runSourceList(const Invocation &invocation, Streams &streams);
Result<ExitCode> runSourceTest(const Invocation &invocation, Streams &streams);
Result<ExitCode> runSourceRemove(const Invocation &invocation, Streams &streams);
Result<ExitCode> runListing(const Invocation &invocation, Streams &streams);
Result<ExitCode> runAccount(const Invocation &invocation, Streams &streams);
Result<ExitCode> runManifests(const Invocation &invocation, Streams &streams);
Result<ExitCode> runRulesList(const Invocation &invocation, Streams &streams);
Result<ExitCode> runRulesCheck(const Invocation &invocation, Streams &streams);
Result<ExitCode> runRulesSet(const Invocation &invocation, Streams &streams);
Result<ExitCode> runSigma(const Invocation &invocation, Streams &streams);
Result<ExitCode> runCorpus(const Invocation &invocation, Streams &streams);
Result<ExitCode> runReport(const Invocation &invocation, Streams &streams);
Result<ExitCode> runDossier(const Invocation &invocation, Streams &streams);
Result<ExitCode> runDiff(const Invocation &invocation, Streams &streams);
Result<ExitCode> runBacktest(const Invocation &invocation, Streams &streams);
Result<ExitCode> runReplay(const Invocation &invocation, Streams &streams);
Result<ExitCode> runScreenshot(const Invocation &invocation, Streams &streams);

/// The function of a command; nullptr for a word that is none.
Command commandNamed(const QString &name);

/// --as-of and --known of a command.
Result<AsOf> asOfOption(const Invocation &invocation);
/// Opens the workspace that the command names first, and sets the instant it asks for.
Result<std::unique_ptr<Workspace>> openFor(const Invocation &invocation, Workspace::Access access);
/// Prints what a sync did; the exit code that follows from it.
ExitCode printSync(const SyncReport &report, Streams &streams);

} // namespace postern
