// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/SigmaCommand.h"
#include "models/rules/RuleCatalog.h"
#include "models/sources/Manifest.h"
#include "models/workspace/Await.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace postern {

namespace {

QJsonObject jsonOf(const Rule &rule)
{
    QJsonObject controls;
    for (auto norm = rule.controls.begin(); norm != rule.controls.end(); ++norm)
        controls.insert(norm.key(), QJsonArray::fromStringList(norm.value()));
    QJsonArray parameters;
    for (const RuleParameter &one : rule.parameters)
        parameters.append(QJsonObject{{QStringLiteral("name"), one.name}, {QStringLiteral("value"), one.value},
                                      {QStringLiteral("default"), one.defaultValue}, {QStringLiteral("least"), one.least},
                                      {QStringLiteral("most"), one.most}, {QStringLiteral("origin"), one.origin}});
    return {{QStringLiteral("id"), rule.id}, {QStringLiteral("group"), QString(rule.group)},
            {QStringLiteral("title"), rule.titleIn(QStringLiteral("en"))}, {QStringLiteral("severity"), rule.severity.text()},
            {QStringLiteral("controls"), controls}, {QStringLiteral("parameters"), parameters}, {QStringLiteral("hash"), rule.hash()}};
}

/// The rules of the program, or as a workspace sets them.
Result<RuleCatalog> catalogFor(const Invocation &invocation)
{
    if (invocation.positional.isEmpty())
        return RuleCatalog::bundled();
    auto workspace = TRY(openFor(invocation, Workspace::Access::Read));
    return await(workspace->ruleSettings());
}

/// "days=90" or "days=default" as a name and a value, or none.
Result<std::pair<QString, std::optional<double>>> setting(const QString &text)
{
    const QString name = text.section(u'=', 0, 0);
    const QString said = text.section(u'=', 1);
    bool isNumber = false;
    const double value = said.toDouble(&isNumber);
    if (said == QLatin1String("default"))
        return std::make_pair(name, std::optional<double>());
    if (name.isEmpty() || !isNumber)
        return Error{QStringLiteral("“%1” is no setting; write PARAM=NUMBER or PARAM=default.").arg(text), {}, false};
    return std::make_pair(name, std::optional<double>(value));
}

} // namespace

Result<ExitCode> runRulesList(const Invocation &invocation, Streams &streams)
{
    const RuleCatalog catalog = TRY(catalogFor(invocation));
    const bool json = invocation.option(QStringLiteral("format")) == QLatin1String("json");
    QJsonArray all;
    for (const Rule &rule : catalog.rules()) {
        if (json) {
            all.append(jsonOf(rule));
            continue;
        }
        QStringList parameters;
        for (const RuleParameter &one : rule.parameters)
            parameters << QStringLiteral("%1=%2%3").arg(one.name).arg(one.value).arg(one.value != one.defaultValue ? QStringLiteral("*") : QString());
        streams.out << rule.group << "  " << rule.id.leftJustified(34) << rule.titleIn(QStringLiteral("en"))
                    << (parameters.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(parameters.join(QStringLiteral(", ")))) << '\n';
    }
    if (json)
        streams.out << QString::fromUtf8(QJsonDocument(all).toJson());
    return ExitCode::Done;
}

Result<ExitCode> runRulesSet(const Invocation &invocation, Streams &streams)
{
    QMap<QString, std::optional<double>> values;
    for (const QString &text : invocation.positional.mid(2)) {
        const auto one = TRY(setting(text));
        values.insert(one.first, one.second);
    }
    auto workspace = TRY(openFor(invocation, Workspace::Access::Write));
    const QString rule = invocation.positional.at(1);
    TRY(await(workspace->setRuleParameters(rule, values, qEnvironmentVariable("USER", QStringLiteral("unknown")))));
    streams.out << "Set " << terminalText(rule) << " and judged anew\n";
    return ExitCode::Done;
}

Result<ExitCode> runRulesCheck(const Invocation &invocation, Streams &streams)
{
    const QString path = invocation.positional.first();
    const bool json = invocation.option(QStringLiteral("format")) == QLatin1String("json");
    if (QFileInfo(path).isDir() || mayBeSigma(path, {}))
        return checkSigma(path, json, streams);
    if (path.endsWith(QLatin1String(".yaml"))) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()), {}, false};
        const QByteArray bytes = file.readAll();
        if (mayBeSigma(path, bytes))
            return checkSigma(path, json, streams);
        TRY(parseManifest(bytes, QFileInfo(path).fileName()));
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
