// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "models/workspace/Await.h"
#include "models/workspace/Lookup.h"
#include "models/workspace/SampleCompany.h"

#include <QFileInfo>

namespace postern {

Result<AsOf> asOfOption(const Invocation &invocation)
{
    AsOf asOf;
    for (const auto &[name, target] : {std::pair("as-of", &asOf.at), std::pair("known", &asOf.known)}) {
        const QString text = invocation.option(QLatin1String(name));
        if (text.isEmpty())
            continue;
        *target = instantFromIso(text);
        if (!*target)
            return Error{QStringLiteral("“%1” is no time; write 2026-11-23 or 2026-11-23T07:42:00Z.").arg(text), {}, false};
    }
    return asOf;
}

Result<std::unique_ptr<Workspace>> openFor(const Invocation &invocation, Workspace::Access access)
{
    std::shared_ptr<Clock> clock;
    if (const QString now = invocation.option(QStringLiteral("now")); !now.isEmpty()) {
        const auto at = instantFromIso(now);
        if (!at)
            return Error{QStringLiteral("“%1” is no time; write 2026-11-23T07:42:00Z.").arg(now), {}, false};
        clock = std::make_shared<FixedClock>(*at);
    }
    const AsOf asOf = TRY(asOfOption(invocation));
    auto workspace = TRY(Workspace::open(invocation.positional.first(), access, clock));
    workspace->lookAt(asOf);
    return workspace;
}

ExitCode printSync(const SyncReport &report, Streams &streams)
{
    for (const SourceSync &source : report.sources) {
        const SyncOutcome &o = source.outcome;
        streams.out << terminalText(source.name) << ": " << wordOf(o.status) << ", " << o.records << " records (" << o.counts.inserted
                    << " new, " << o.counts.changed << " changed, " << o.counts.closed << " closed), " << o.badRows << " bad rows\n";
        if (!o.message.isEmpty())
            streams.err << "postern: " << terminalText(source.name) << ": " << terminalText(o.message) << '\n';
    }
    const FindingChanges &f = report.findings;
    streams.out << "Findings: " << f.opened << " opened, " << f.changed << " changed, " << f.resolved << " resolved, " << f.carried
                << " carried; rules: " << f.ran << " ran, " << f.held << " held, " << f.failed << " failed\n";
    return report.isComplete() && f.failed == 0 ? ExitCode::Done : ExitCode::SourceFailed;
}

Result<ExitCode> runDemo(const Invocation &invocation, Streams &streams)
{
    Progress progress;
    const SyncReport report = TRY(SampleCompany::create(invocation.positional.first(), progress));
    printSync(report, streams);
    // CloudTrail fails in the story, and the demo is as done as it can be.
    streams.out << "The sample company Corvane is in " << terminalText(invocation.positional.first()) << '\n';
    return ExitCode::Done;
}

Result<ExitCode> runInit(const Invocation &invocation, Streams &streams)
{
    const QString path = invocation.positional.first();
    TRY(Workspace::create(path, invocation.option(QStringLiteral("organisation"), QFileInfo(path).completeBaseName())));
    streams.out << "Made " << terminalText(path) << '\n';
    return ExitCode::Done;
}

Result<ExitCode> runSync(const Invocation &invocation, Streams &streams)
{
    auto workspace = TRY(openFor(invocation, Workspace::Access::Write));
    const SyncRequest request{invocation.all(QStringLiteral("source")), invocation.has(QStringLiteral("accept-drop"))};
    return printSync(TRY(await(workspace->sync(request))), streams);
}

Result<ExitCode> runImport(const Invocation &invocation, Streams &streams)
{
    const QString kind = invocation.option(QStringLiteral("as"));
    if (kind.isEmpty())
        return Error{QStringLiteral("Say what the files are: --as MANIFEST. See “postern manifests”."), {}, false};
    auto workspace = TRY(openFor(invocation, Workspace::Access::Write));
    SourceSettings settings;
    settings.kind = kind;
    const auto manifest = workspace->manifests().find(kind);
    settings.name = invocation.option(QStringLiteral("name"), manifest ? manifest->title.value(QStringLiteral("en")) : kind);
    for (const QString &pair : invocation.all(QStringLiteral("set")))
        settings.answers.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    QStringList paths;
    for (const QString &path : invocation.positional.mid(1))
        paths << QFileInfo(path).absoluteFilePath();
    settings.answers.insert(QStringLiteral("path"), paths.join(u'\n'));
    TRY(await(workspace->addSource(settings)));
    return printSync(TRY(await(workspace->sync({{settings.name}, false}))), streams);
}

Result<ExitCode> runLink(const Invocation &invocation, Streams &streams)
{
    auto workspace = TRY(openFor(invocation, Workspace::Access::Write));
    const QString name = invocation.positional.at(1);
    const QString number = invocation.option(QStringLiteral("person"));
    struct Both
    {
        qint64 account;
        std::optional<qint64> person;
    };
    const Both both = TRY(await(workspace->read([name, number](Database &database) -> Result<Both> {
        Both found{TRY(accountNamed(database, name)), {}};
        if (!number.isEmpty())
            found.person = TRY(personNumbered(database, number));
        return found;
    })));
    const bool byKeys = invocation.has(QStringLiteral("by-keys"));
    if (!both.person && !byKeys && !invocation.has(QStringLiteral("nobody")))
        return Error{QStringLiteral("Say whose it is: --person NUMBER, --nobody or --by-keys."), {}, false};
    const QString who = byKeys ? QString() : qEnvironmentVariable("USER", QStringLiteral("unknown"));
    TRY(await(workspace->linkByHand(both.account, invocation.option(QStringLiteral("role"), QStringLiteral("person")), both.person, who)));
    streams.out << "Linked " << terminalText(name) << '\n';
    return ExitCode::Done;
}

} // namespace postern
