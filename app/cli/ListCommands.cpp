// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "models/workspace/Await.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace postern {

Result<ExitCode> runListing(const Invocation &invocation, Streams &streams)
{
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

Result<ExitCode> runRulesList(const Invocation &invocation, Streams &streams)
{
    const RuleCatalog catalog = RuleCatalog::bundled();
    const bool json = invocation.option(QStringLiteral("format")) == QLatin1String("json");
    QJsonArray all;
    for (const Rule &rule : catalog.rules()) {
        if (!json) {
            streams.out << rule.group << "  " << rule.id.leftJustified(34) << rule.titleIn(QStringLiteral("en")) << '\n';
            continue;
        }
        QJsonObject controls;
        for (auto norm = rule.controls.begin(); norm != rule.controls.end(); ++norm)
            controls.insert(norm.key(), QJsonArray::fromStringList(norm.value()));
        all.append(QJsonObject{{QStringLiteral("id"), rule.id}, {QStringLiteral("group"), QString(rule.group)},
                               {QStringLiteral("title"), rule.titleIn(QStringLiteral("en"))}, {QStringLiteral("controls"), controls},
                               {QStringLiteral("hash"), rule.hash()}});
    }
    if (json)
        streams.out << QString::fromUtf8(QJsonDocument(all).toJson());
    return ExitCode::Done;
}

Result<ExitCode> runRulesCheck(const Invocation &invocation, Streams &streams)
{
    const QString path = invocation.positional.first();
    if (path.endsWith(QLatin1String(".yaml"))) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()), {}, false};
        TRY(parseManifest(file.readAll(), QFileInfo(path).fileName()));
        streams.out << terminalText(path) << ": sound\n";
        return ExitCode::Done;
    }
    const QVector<RuleProblem> problems = RuleCatalog::check(path);
    for (const RuleProblem &problem : problems)
        streams.err << terminalText(problem.text()) << '\n';
    if (problems.isEmpty())
        streams.out << terminalText(path) << ": sound\n";
    return problems.isEmpty() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace postern
