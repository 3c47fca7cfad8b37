// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/StreamParser.h"

namespace postern {

namespace {

Result<void> readFormats(const YAML::Node &node, StreamManifest &stream)
{
    if (!node.IsDefined())
        return yaml::wrong(node, "a stream needs format");
    const auto read = [&](const YAML::Node &one) -> Result<void> {
        stream.formats.push_back(FileFormat(TRY(yaml::choice(one, "format", {"csv", "json", "ndjson", "ldif", "cef", "syslog", "auditd", "access-log", "utmp", "evtx"}))));
        if (stream.formats.back() == FileFormat::Utmp || stream.formats.back() == FileFormat::Evtx)
            stream.encoding = TextEncoding::Bytes;
        return {};
    };
    if (!node.IsSequence())
        return read(node);
    for (const auto &one : node)
        TRY(read(one));
    return {};
}

Result<void> readPlace(const YAML::Node &node, const std::string &list, StreamManifest &stream)
{
    StreamManifest::ElementPlace place;
    place.list = list;
    place.path = TRY(yaml::path(node, "elements"));
    for (const NodePath::Step &step : place.path.steps()) {
        if (step.kind != NodePath::StepKind::Key && step.kind != NodePath::StepKind::All)
            return yaml::wrong(node, "where elements are is said with keys and [*] only");
    }
    if (place.path.start() != NodePath::Start::Here)
        return yaml::wrong(node, "where elements are is said from the beginning of the file");
    stream.elements.push_back(std::move(place));
    return {};
}

Result<void> readElements(const YAML::Node &node, const ManifestContext &context, StreamManifest &stream)
{
    if (!node.IsDefined()) {
        for (const char *usual : {"[*]", "."})
            TRY(readPlace(YAML::Node(std::string(usual)), {}, stream));
        return {};
    }
    if (!node.IsMap()) {
        if (!node.IsSequence())
            return readPlace(node, {}, stream);
        for (const auto &one : node)
            TRY(readPlace(one, {}, stream));
        return {};
    }
    if (const YAML::Node answer = yaml::at(node, "answer"); answer.IsDefined() && node.size() == 1) {
        StreamManifest::ElementPlace place;
        place.question = TRY(context.question(answer, "elements"));
        stream.elements.push_back(std::move(place));
        return {};
    }
    for (const auto &entry : node) {
        const std::string list = TRY(yaml::text(entry.first, "elements"));
        if (!entry.second.IsSequence()) {
            TRY(readPlace(entry.second, list, stream));
            continue;
        }
        for (const auto &one : entry.second)
            TRY(readPlace(one, list, stream));
    }
    return {};
}

Result<void> readRecognition(const YAML::Node &node, const ManifestContext &context, StreamManifest &stream)
{
    if (!node.IsDefined())
        return yaml::wrong(node, "a stream needs recognise: how a file is told to be of it");
    TRY(yaml::onlyKeys(node, "recognise", {"columns", "element", "envelope"}));
    if (const YAML::Node columns = yaml::at(node, "columns"); columns.IsDefined()) {
        TRY(yaml::isList(columns, "columns"));
        for (const auto &one : columns) {
            if (one.IsMap())
                stream.askedColumns.push_back(TRY(context.question(yaml::at(one, "column"), "column")));
            else
                stream.columns.push_back(TRY(yaml::words(one, "a column")));
        }
    }
    if (const YAML::Node element = yaml::at(node, "element"); element.IsDefined())
        stream.element = TRY(context.conditions(element, "element"));
    if (const YAML::Node envelope = yaml::at(node, "envelope"); envelope.IsDefined()) {
        stream.envelope = TRY(context.conditions(envelope, "envelope"));
        for (Condition &condition : stream.envelope)
            condition.eachPath([](NodePath &path) { path = path.inEnvelope(); });
    }
    for (const FileFormat format : stream.formats) {
        const bool isCsv = format == FileFormat::Csv;
        if (isCsv ? stream.columns.empty() && stream.askedColumns.empty() && stream.csv.hasHeader : stream.element.empty() && stream.envelope.empty()) {
            return yaml::wrong(node, isCsv ? "a csv is recognised by columns"
                                           : "a file of this format is recognised by element or envelope");
        }
    }
    return {};
}

Result<void> readSyslog(const YAML::Node &node, const ManifestContext &context, StreamManifest &stream)
{
    if (!node.IsDefined())
        return {};
    TRY(yaml::onlyKeys(node, "syslog", {"zone", "year"}));
    for (const auto &[key, question] : {std::pair{"zone", &stream.zoneQuestion}, std::pair{"year", &stream.yearQuestion}}) {
        const YAML::Node answer = yaml::at(node, key);
        if (!answer.IsDefined())
            continue;
        TRY(yaml::onlyKeys(answer, key, {"answer"}));
        *question = TRY(context.question(yaml::at(answer, "answer"), key));
    }
    return {};
}

Result<void> readCompleteness(const YAML::Node &node, const ManifestContext &context, StreamManifest &stream)
{
    if (const YAML::Node rules = yaml::at(node, "incomplete-when"); rules.IsDefined()) {
        TRY(yaml::isList(rules, "incomplete-when"));
        for (const auto &one : rules) {
            StreamManifest::Incomplete rule;
            rule.when = TRY(context.condition(one));
            rule.when.eachPath([](NodePath &path) { path = path.inEnvelope(); });
            rule.because = TRY(yaml::languages(yaml::at(one, "because"), "because"));
            stream.incompleteWhen.push_back(std::move(rule));
        }
    }
    if (const YAML::Node count = yaml::at(node, "expect-count"); count.IsDefined())
        stream.expectCount = TRY(yaml::path(count, "expect-count")).inEnvelope();
    if (const YAML::Node snapshot = yaml::at(node, "snapshot"); snapshot.IsDefined()) {
        for (const std::string &name : TRY(yaml::words(snapshot, "snapshot"))) {
            const RecordShape *shape = shapeNamed(name);
            if (!shape)
                return yaml::wrong(snapshot, "\"" + name + "\" is no record type");
            stream.snapshot.push_back(shape->type);
        }
    }
    if (const YAML::Node variant = yaml::at(node, "variant-of"); variant.IsDefined())
        stream.variantOf = QString::fromStdString(TRY(yaml::text(variant, "variant-of")));
    if (const YAML::Node empty = yaml::at(node, "may-be-empty"); empty.IsDefined())
        stream.mayBeEmpty = TRY(yaml::truth(empty, "may-be-empty"));
    return {};
}

/// bulk: yes, or what an event has beside its fields.
Result<void> readBulk(const YAML::Node &node, const ManifestContext &context, StreamManifest &stream)
{
    const bool isEvents = std::all_of(stream.emits.begin(), stream.emits.end(), [](const EmitRule &emit) { return emit.record == RecordType::Event; });
    if (!isEvents || !stream.snapshot.empty())
        return yaml::wrong(node, "a bulk stream emits events only, and has no snapshot");
    if (node.IsScalar()) {
        if (TRY(yaml::truth(node, "bulk")))
            stream.bulk.emplace();
        return {};
    }
    TRY(yaml::onlyKeys(node, "bulk", {"record", "number"}));
    stream.bulk.emplace();
    if (const YAML::Node record = yaml::at(node, "record"); record.IsDefined())
        stream.bulk->record = TRY(context.value(record, FieldType::Text));
    if (const YAML::Node number = yaml::at(node, "number"); number.IsDefined())
        stream.bulk->number = TRY(context.value(number, FieldType::Text));
    return {};
}

std::vector<std::string> listsOf(StreamManifest &stream)
{
    std::vector<std::string> lists;
    for (const StreamManifest::ElementPlace &place : stream.elements) {
        if (std::find(lists.begin(), lists.end(), place.list) == lists.end())
            lists.push_back(place.list);
    }
    return lists;
}

} // namespace

Result<StreamManifest> parseStream(const YAML::Node &node, ManifestContext &context)
{
    TRY(yaml::onlyKeys(node, "a stream", {"name", "format", "encoding", "recognise", "snapshot", "may-be-empty", "ignore",
                                          "incomplete-when", "expect-count", "variant-of", "csv", "syslog", "elements", "emit", "bulk"}));
    StreamManifest stream;
    stream.name = QString::fromStdString(TRY(yaml::text(yaml::at(node, "name"), "name")));
    if (!yaml::at(node, "format").IsDefined())
        return yaml::wrong(node, "a stream needs format");
    if (!yaml::at(node, "recognise").IsDefined())
        return yaml::wrong(node, "a stream needs recognise: how a file is told to be of it");
    TRY(readFormats(yaml::at(node, "format"), stream));
    if (const YAML::Node encoding = yaml::at(node, "encoding"); encoding.IsDefined()) {
        stream.encoding = TextEncoding(TRY(yaml::choice(encoding, "encoding", {"utf-8", "windows-1252", "utf-16le", "utf-16be"})));
    }
    stream.csv = TRY(parseDialect(yaml::at(node, "csv"), context));
    TRY(readSyslog(yaml::at(node, "syslog"), context, stream));
    TRY(readElements(yaml::at(node, "elements"), context, stream));
    TRY(readRecognition(yaml::at(node, "recognise"), context, stream));
    TRY(readCompleteness(node, context, stream));
    if (const YAML::Node ignore = yaml::at(node, "ignore"); ignore.IsDefined())
        stream.isIgnored = TRY(yaml::truth(ignore, "ignore"));
    const YAML::Node emits = yaml::at(node, "emit");
    if (stream.isIgnored && emits.IsDefined())
        return yaml::wrong(emits, "a stream that is ignored emits nothing");
    if (stream.isIgnored)
        return stream;
    if (!emits.IsDefined())
        return yaml::wrong(node, "a stream needs emit, or ignore: true");
    TRY(yaml::isList(emits, "emit"));
    const std::vector<std::string> lists = listsOf(stream);
    for (const auto &one : emits)
        stream.emits.push_back(TRY(context.emit(one, lists)));
    if (const YAML::Node bulk = yaml::at(node, "bulk"); bulk.IsDefined())
        TRY(readBulk(bulk, context, stream));
    return stream;
}

} // namespace postern
