// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "models/workspace/Await.h"

namespace postern {

namespace {

Result<SourceSettings> settingsOf(const Invocation &invocation)
{
    SourceSettings settings;
    settings.kind = invocation.option(QStringLiteral("kind"));
    settings.name = invocation.option(QStringLiteral("name"));
    if (settings.kind.isEmpty() || settings.name.isEmpty())
        return Error{QStringLiteral("A source needs --kind and --name. See “postern manifests”."), {}, false};
    for (const QString &pair : invocation.all(QStringLiteral("set"))) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return Error{QStringLiteral("“--set %1” is not key=value.").arg(pair), {}, false};
        QString &answer = settings.answers[pair.left(equals)];
        answer += (answer.isEmpty() ? QString() : QStringLiteral("\n")) + pair.mid(equals + 1);
    }
    return settings;
}

QString nameOption(const Invocation &invocation)
{
    return invocation.option(QStringLiteral("name"));
}

} // namespace

Result<ExitCode> runSourceAdd(const Invocation &invocation, Streams &streams)
{
    const SourceSettings settings = TRY(settingsOf(invocation));
    auto workspace = TRY(openFor(invocation, Workspace::Access::Write));
    TRY(await(workspace->addSource(settings)));
    streams.out << "Added " << terminalText(settings.name) << '\n';
    return ExitCode::Done;
}

Result<ExitCode> runSourceList(const Invocation &invocation, Streams &streams)
{
    Invocation listing = invocation;
    listing.command = QStringLiteral("sources");
    return runListing(listing, streams);
}

Result<ExitCode> runSourceTest(const Invocation &invocation, Streams &streams)
{
    auto workspace = TRY(openFor(invocation, Workspace::Access::Read));
    const SourceSettings settings = TRY(await(workspace->settingsOf(nameOption(invocation))));
    const QString found = TRY(await(workspace->testSource(settings)));
    streams.out << terminalText(found) << '\n';
    return ExitCode::Done;
}

Result<ExitCode> runSourceRemove(const Invocation &invocation, Streams &streams)
{
    auto workspace = TRY(openFor(invocation, Workspace::Access::Write));
    TRY(await(workspace->removeSource(nameOption(invocation))));
    streams.out << "Removed " << terminalText(nameOption(invocation)) << '\n';
    return ExitCode::Done;
}

} // namespace postern
