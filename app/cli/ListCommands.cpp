// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "models/workspace/ActivityListing.h"
#include "models/workspace/Await.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace postern {

/// The last events of one account, from rows and columns.
static Result<ExitCode> runAccountEvents(const Invocation &invocation, Streams &streams)
{
    const QString last = invocation.option(QStringLiteral("last"));
    bool isNumber = true;
    const qint64 most = last.isEmpty() ? 200 : last.toLongLong(&isNumber);
    if (!isNumber || most < 1 || most > 100'000)
        return Error{QStringLiteral("--last takes a number from 1 to 100000."), {}, false};
    auto workspace = TRY(openFor(invocation, Workspace::Access::Read));
    auto output = TRY(Output::make(invocation.option(QStringLiteral("format")), ActivityListing::columns(), streams.out));
    TRY(await(workspace->read([&](Database &database) {
        return ActivityListing::print(database, invocation.option(QStringLiteral("account")), most, [&](const QVector<Value> &values) -> Result<void> {
            output->row(values);
            return {};
        });
    })));
    output->end();
    return ExitCode::Done;
}

Result<ExitCode> runListing(const Invocation &invocation, Streams &streams)
{
    if (!invocation.option(QStringLiteral("account")).isEmpty())
        return runAccountEvents(invocation, streams);
    const Listing *listing = Listing::named(invocation.command);
    auto workspace = TRY(openFor(invocation, Workspace::Access::Read));
    auto output = TRY(Output::make(invocation.option(QStringLiteral("format")), listing->columns(), streams.out));
    const QStringList conditions = invocation.all(QStringLiteral("where"));
    // The main thread waits, so the reading thread may use its streams.
    TRY(await(workspace->read([&](Database &database) {
        return listing->print(database, conditions, [&](const QVector<Value> &values) -> Result<void> {
            output->row(values);
            return {};
        });
    })));
    output->end();
    return ExitCode::Done;
}

Result<ExitCode> runManifests(const Invocation &invocation, Streams &streams)
{
    const ManifestCatalog catalog = ManifestCatalog::load();
    const bool json = invocation.option(QStringLiteral("format")) == QLatin1String("json");
    QJsonArray all;
    for (const auto &manifest : catalog.manifests()) {
        if (json) {
            all.append(QJsonObject{{QStringLiteral("kind"), manifest->kind}, {QStringLiteral("title"), manifest->title.value(QStringLiteral("en"))},
                                   {QStringLiteral("vendor"), manifest->vendor}, {QStringLiteral("category"), manifest->category}});
            continue;
        }
        streams.out << manifest->kind.leftJustified(24) << manifest->category.leftJustified(13) << manifest->title.value(QStringLiteral("en")) << '\n';
    }
    if (json)
        streams.out << QString::fromUtf8(QJsonDocument(all).toJson());
    for (const Error &error : catalog.errors())
        streams.err << "postern: " << terminalText(error.text()) << '\n';
    return catalog.errors().isEmpty() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace postern
