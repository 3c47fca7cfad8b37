// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/ManifestContext.h"

namespace postern {

namespace {

Result<SourceCommand::Argument> readArgument(const YAML::Node &node, const ManifestContext &context)
{
    if (!node.IsMap())
        return SourceCommand::Argument{QString::fromStdString(TRY(yaml::text(node, "an argument"))), {}};
    TRY(yaml::onlyKeys(node, "an argument", {"ask", "after"}));
    SourceCommand::Argument argument;
    argument.ask = TRY(context.question(yaml::at(node, "ask"), "ask"));
    if (const YAML::Node after = yaml::at(node, "after"); after.IsDefined())
        argument.text = QString::fromStdString(TRY(yaml::text(after, "after")));
    return argument;
}

Result<void> readLimits(const YAML::Node &node, SourceCommand &command)
{
    if (const YAML::Node limit = yaml::at(node, "limit"); limit.IsDefined())
        command.limit = TRY(yaml::duration(limit, "limit"));
    if (const YAML::Node most = yaml::at(node, "most-bytes"); most.IsDefined())
        command.bytesMost = TRY(yaml::integer(most, "most-bytes"));
    if (const YAML::Node tries = yaml::at(node, "tries"); tries.IsDefined())
        command.tries = int(TRY(yaml::integer(tries, "tries")));
    if (const YAML::Node pause = yaml::at(node, "pause"); pause.IsDefined())
        command.pause = TRY(yaml::duration(pause, "pause"));
    if (command.tries < 1 || command.tries > 20 || command.bytesMost < 1 || command.limit < Seconds(1))
        return yaml::wrong(node, "tries is 1 to 20, most-bytes at least 1, limit at least a second");
    return {};
}

} // namespace

Result<SourceCommand> ManifestContext::command(const YAML::Node &node) const
{
    TRY(yaml::onlyKeys(node, "a command", {"name", "run", "limit", "most-bytes", "tries", "pause", "optional"}));
    SourceCommand command;
    if (const YAML::Node name = yaml::at(node, "name"); name.IsDefined())
        command.name = QString::fromStdString(TRY(yaml::text(name, "name")));
    if (command.name.contains(u'/') || command.name.startsWith(u'.'))
        return yaml::wrong(node, "the name of a command's output is that of a file, without folders");
    const YAML::Node run = yaml::at(node, "run");
    TRY(yaml::isList(run, "run"));
    for (const auto &word : run) {
        if (command.program.isEmpty())
            command.program = QString::fromStdString(TRY(yaml::text(word, "the program")));
        else
            command.arguments << TRY(readArgument(word, *this));
    }
    if (command.program.isEmpty())
        return yaml::wrong(node, "run begins with the program");
    TRY(readLimits(node, command));
    if (const YAML::Node optional = yaml::at(node, "optional"); optional.IsDefined())
        command.isOptional = TRY(yaml::truth(optional, "optional"));
    return command;
}

Result<QVector<SourceCommand>> ManifestContext::commandList(const YAML::Node &node) const
{
    TRY(yaml::isList(node, "commands"));
    QVector<SourceCommand> commands;
    QStringList names;
    for (const auto &one : node) {
        commands << TRY(command(one));
        const QString name = commands.last().name;
        if (!name.isEmpty() && names.contains(name))
            return yaml::wrong(one, "two commands are named \"" + name.toStdString() + "\"");
        names << name;
    }
    return commands;
}

} // namespace postern
