// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/Manifest.h"

#include "models/sources/ManifestContext.h"
#include "models/sources/StreamParser.h"

#include <QFileInfo>

namespace postern {

namespace {

Result<ManifestQuestion> readQuestion(const YAML::Node &node)
{
    TRY(yaml::onlyKeys(node, "a question", {"key", "label", "type", "choices", "required", "otherwise"}));
    ManifestQuestion question;
    question.key = QString::fromStdString(TRY(yaml::text(yaml::at(node, "key"), "key")));
    question.label = TRY(yaml::languages(yaml::at(node, "label"), "label"));
    static constexpr const char *types[] = {"path", "text", "choice", "boolean"};
    question.type = QLatin1String(types[TRY(yaml::choice(yaml::at(node, "type"), "type", {"path", "text", "choice", "boolean"}))]);
    if (const YAML::Node choices = yaml::at(node, "choices"); choices.IsDefined()) {
        for (const std::string &word : TRY(yaml::words(choices, "choices")))
            question.choices << QString::fromStdString(word);
    }
    if (question.type == QLatin1String("choice") && question.choices.isEmpty())
        return yaml::wrong(node, "a question of type choice needs choices");
    if (const YAML::Node required = yaml::at(node, "required"); required.IsDefined())
        question.required = TRY(yaml::truth(required, "required"));
    if (const YAML::Node otherwise = yaml::at(node, "otherwise"); otherwise.IsDefined())
        question.otherwise = QString::fromStdString(TRY(yaml::text(otherwise, "otherwise")));
    return question;
}

Result<void> readAsks(const YAML::Node &node, Manifest &manifest, ManifestContext &context)
{
    TRY(yaml::isList(node, "asks"));
    for (const auto &one : node) {
        ManifestQuestion question = TRY(readQuestion(one));
        if (context.questions.contains(question.key))
            return yaml::wrong(one, "the question \"" + question.key.toStdString() + "\" is asked twice");
        context.questions << question.key;
        manifest.asks << question;
    }
    if (manifest.reads.isEmpty() && !context.questions.contains(QStringLiteral("path")))
        return yaml::wrong(node, "asks has no question \"path\": where the files are");
    return {};
}

Result<void> readHead(const YAML::Node &root, const QString &fileName, Manifest &manifest)
{
    const YAML::Node kind = yaml::at(root, "kind");
    manifest.kind = QString::fromStdString(TRY(yaml::text(kind, "kind")));
    const QFileInfo file(fileName);
    if (file.suffix() == QLatin1String("yaml") && file.completeBaseName() != manifest.kind)
        return yaml::wrong(kind, "kind is \"" + manifest.kind.toStdString() + "\" and the file is named \""
                                     + file.fileName().toStdString() + "\"");
    manifest.title = TRY(yaml::languages(yaml::at(root, "title"), "title"));
    manifest.answers = TRY(yaml::languages(yaml::at(root, "answers"), "answers"));
    manifest.vendor = QString::fromStdString(TRY(yaml::text(yaml::at(root, "vendor"), "vendor")));
    static constexpr const char *categories[] = {"people", "accounts", "credentials", "events", "alerts", "decisions"};
    manifest.category = QLatin1String(categories[TRY(yaml::choice(
        yaml::at(root, "category"), "category", {"people", "accounts", "credentials", "events", "alerts", "decisions"}))]);
    if (const YAML::Node icon = yaml::at(root, "icon"); icon.IsDefined())
        manifest.icon = QString::fromStdString(TRY(yaml::text(icon, "icon")));
    if (const YAML::Node interval = yaml::at(root, "interval"); interval.IsDefined())
        manifest.interval = TRY(yaml::duration(interval, "interval"));
    if (const YAML::Node primary = yaml::at(root, "primary"); primary.IsDefined())
        manifest.primary = TRY(yaml::truth(primary, "primary"));
    if (const YAML::Node reads = yaml::at(root, "reads"); reads.IsDefined())
        manifest.reads = QString::fromStdString(TRY(yaml::text(reads, "reads")));
    if (yaml::at(root, "commands").IsDefined() != !manifest.reads.isEmpty())
        return yaml::wrong(root, "commands and reads belong together: what to run, and the kind that knows the output");
    return {};
}

/// What a kind has that reads the output of programs as another kind reads files.
Result<void> readCommands(const YAML::Node &root, Manifest &manifest, const ManifestContext &context)
{
    const YAML::Node commands = yaml::at(root, "commands");
    if (!commands.IsDefined())
        return {};
    if (yaml::at(root, "streams").IsDefined() || yaml::at(root, "lookups").IsDefined())
        return yaml::wrong(root, "a manifest that reads what another kind describes has no streams of its own");
    manifest.commands = TRY(context.commandList(commands));
    if (const YAML::Node names = yaml::at(root, "environment"); names.IsDefined()) {
        for (const std::string &name : TRY(yaml::words(names, "environment")))
            manifest.environment << QString::fromStdString(name);
    }
    return {};
}

/// Lookups belong to the streams they are read from.
struct LookupNode
{
    std::string stream;
    StreamManifest::Lookup lookup;
    YAML::Node node;
};

Result<std::vector<LookupNode>> readLookups(const YAML::Node &node, ManifestContext &context)
{
    std::vector<LookupNode> lookups;
    if (!node.IsDefined())
        return lookups;
    if (!node.IsMap())
        return yaml::wrong(node, "lookups is a map of names to lookups");
    for (const auto &entry : node) {
        TRY(yaml::onlyKeys(entry.second, "a lookup", {"stream", "key", "value", "when"}));
        LookupNode one;
        one.node = entry.second;
        one.lookup.name = TRY(yaml::text(entry.first, "a lookup's name"));
        one.stream = TRY(yaml::text(yaml::at(entry.second, "stream"), "stream"));
        const YAML::Node key = yaml::at(entry.second, "key");
        const YAML::Node value = yaml::at(entry.second, "value");
        if (!key.IsDefined() || !value.IsDefined())
            return yaml::wrong(entry.second, "a lookup needs key and value");
        one.lookup.key = TRY(context.value(key, FieldType::Text));
        one.lookup.value = TRY(context.value(value, FieldType::Text));
        if (const YAML::Node when = yaml::at(entry.second, "when"); when.IsDefined())
            one.lookup.when = TRY(context.conditions(when, "when"));
        context.lookups.insert(one.lookup.name);
        lookups.push_back(std::move(one));
    }
    return lookups;
}

Result<void> readStreams(const YAML::Node &node, std::vector<LookupNode> lookups, Manifest &manifest, ManifestContext &context)
{
    TRY(yaml::isList(node, "streams"));
    std::vector<std::string> names;
    for (const auto &one : node) {
        StreamManifest stream = TRY(parseStream(one, context));
        const std::string name = stream.name.toStdString();
        if (std::find(names.begin(), names.end(), name) != names.end())
            return yaml::wrong(one, "two streams are named \"" + name + "\"");
        names.push_back(name);
        for (const LookupNode &lookup : lookups) {
            if (lookup.stream == name)
                stream.lookups.push_back(lookup.lookup);
        }
        for (const EmitRule &emit : stream.emits)
            manifest.hasEvents |= emit.record == RecordType::Event;
        manifest.streams.push_back(std::make_shared<const StreamManifest>(std::move(stream)));
    }
    for (const LookupNode &lookup : lookups) {
        if (std::find(names.begin(), names.end(), lookup.stream) == names.end())
            return yaml::wrong(lookup.node, "there is no stream \"" + lookup.stream + "\" to look up in");
    }
    if (names.empty())
        return yaml::wrong(node, "a manifest needs at least one stream");
    return {};
}

} // namespace

Result<std::shared_ptr<const Manifest>> parseManifest(const QByteArray &text, const QString &fileName)
{
    const auto parse = [&]() -> Result<std::shared_ptr<const Manifest>> {
        const YAML::Node root = TRY(yaml::load(text));
        TRY(yaml::onlyKeys(root, "a manifest", {"kind", "title", "vendor", "category", "icon", "answers", "interval", "primary",
                                                "asks", "lookups", "streams", "reads", "commands", "environment"}));
        auto manifest = std::make_shared<Manifest>();
        ManifestContext context(fileName);
        TRY(readHead(root, fileName, *manifest));
        TRY(readAsks(yaml::at(root, "asks"), *manifest, context));
        TRY(readCommands(root, *manifest, context));
        if (!manifest->reads.isEmpty())
            return std::shared_ptr<const Manifest>(std::move(manifest));
        auto lookups = TRY(readLookups(yaml::at(root, "lookups"), context));
        TRY(readStreams(yaml::at(root, "streams"), std::move(lookups), *manifest, context));
        return std::shared_ptr<const Manifest>(std::move(manifest));
    };
    try {
        auto parsed = parse();
        return parsed ? parsed : Result<std::shared_ptr<const Manifest>>(parsed.error().within(fileName));
    } catch (const YAML::Exception &problem) {
        return Error{QString::fromStdString(problem.what()), fileName, false};
    }
}

} // namespace postern
