// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/TerminalProgress.h"
#include "models/history/HistoryDiff.h"
#include "models/workspace/Await.h"

namespace postern {

namespace {

using Column = Listing::Column;
using Type = Listing::Type;

Result<Instant> instantOf(const QString &text)
{
    const auto at = instantFromIso(text);
    if (!at)
        return Error{QStringLiteral("“%1” is no time; write 2026-11-23 or 2026-11-23T07:42:00Z.").arg(text), {}, false};
    return *at;
}

Result<void> print(const HistoryDiff &diff, const QString &format, Streams &streams)
{
    const QVector<Column> columns{{"change", Type::Text, ""}, {"kind", Type::Text, ""}, {"subject", Type::Text, ""}, {"what", Type::Text, ""},
                                  {"cause", Type::Text, ""},  {"because", Type::Text, ""}, {"at", Type::Time, ""}};
    auto output = TRY(Output::make(format, columns, streams.out));
    for (const DiffLine &line : diff.lines)
        output->row({DiffLine::wordOf(line.change).toStdString(), line.kind.toStdString(), line.subject.toStdString(), line.what.toStdString(),
                     wordOf(line.cause).toStdString(), line.because.toStdString(), line.at ? Value(toEpoch(*line.at)) : Value()});
    output->end();
    return {};
}

} // namespace

Result<ExitCode> runDiff(const Invocation &invocation, Streams &streams)
{
    DiffRequest request;
    request.from = TRY(instantOf(invocation.positional.at(1)));
    request.to = TRY(instantOf(invocation.positional.at(2)));
    if (const QString known = invocation.option(QStringLiteral("known")); !known.isEmpty())
        request.known = TRY(instantOf(known));
    const QString person = invocation.option(QStringLiteral("person")), account = invocation.option(QStringLiteral("account"));
    auto workspace = TRY(Workspace::open(invocation.positional.first(), Workspace::Access::Read));
    TerminalProgress terminal;
    const HistoryDiff diff = TRY(await(workspace->read([&](Database &database) -> Result<HistoryDiff> {
        if (!person.isEmpty())
            request.about = TRY(HistoryDiff::ofPerson(database, person));
        if (!account.isEmpty())
            request.about = request.about.value_or(QSet<qint64>()) | TRY(HistoryDiff::ofAccount(database, account));
        return HistoryDiff::between(database, request, terminal.progress());
    })));
    TRY(print(diff, invocation.option(QStringLiteral("format")), streams));
    for (const QString &note : diff.notes)
        streams.err << "postern: " << terminalText(note) << '\n';
    return ExitCode::Done;
}

} // namespace postern
