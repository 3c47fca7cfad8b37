// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/ManifestContext.h"
#include "models/sources/Mapper.h"

#include <algorithm>

namespace postern {

namespace {

Result<const RecordShape *> shapeOfNode(const YAML::Node &node)
{
    const std::string name = TRY(yaml::text(node, "record"));
    if (const RecordShape *shape = shapeNamed(name))
        return shape;
    std::string all;
    for (const RecordShape &shape : recordShapes())
        all += (all.empty() ? "" : ", ") + std::string(shape.name);
    return yaml::wrong(node, "\"" + name + "\" is no record type; expected one of: " + all);
}

bool isKeyField(RecordType type, int field)
{
    const auto needed = fieldsNeeded(type);
    const bool isOwnId = field == 0 && (type == RecordType::Event || type == RecordType::Alert);
    return isOwnId || std::find(needed.begin(), needed.end(), field) != needed.end();
}

Result<void> readSet(const ManifestContext &context, const YAML::Node &node, const RecordShape &shape, EmitRule &emit)
{
    if (!node.IsMap())
        return yaml::wrong(node, "set is a map of fields to values");
    for (const auto &entry : node) {
        const std::string name = TRY(yaml::text(entry.first, "a field"));
        const int field = shape.indexOf(name);
        if (field < 0) {
            std::string all;
            for (const FieldShape &one : shape.fields)
                all += (all.empty() ? "" : ", ") + std::string(one.name);
            return yaml::wrong(entry.first, "\"" + name + "\" is no field of " + std::string(shape.name)
                                                + "; expected one of: " + all);
        }
        const bool isTwice = std::any_of(emit.set.begin(), emit.set.end(), [&](const auto &f) { return f.field == field; });
        if (isTwice)
            return yaml::wrong(entry.first, "\"" + name + "\" is set twice");
        emit.set.push_back({field, TRY(context.value(entry.second, shape.fields[std::size_t(field)].type,
                                                     isKeyField(shape.type, field)))});
    }
    for (const int field : fieldsNeeded(shape.type)) {
        const bool isSet = std::any_of(emit.set.begin(), emit.set.end(), [&](const auto &f) { return f.field == field; });
        if (!isSet) {
            return yaml::wrong(node, "a record of " + std::string(shape.name) + " needs "
                                         + std::string(shape.fields[std::size_t(field)].name));
        }
    }
    return {};
}

Result<void> readEach(const YAML::Node &node, EmitRule &emit)
{
    if (const YAML::Node each = yaml::at(node, "each"); each.IsDefined())
        emit.each = TRY(yaml::paths(each, "each"));
    if (const YAML::Node entry = yaml::at(node, "each-entry"); entry.IsDefined()) {
        if (!emit.each.empty())
            return yaml::wrong(entry, "each and each-entry do not go together; put the object's path last in each-entry");
        emit.each = TRY(yaml::paths(entry, "each-entry"));
        emit.eachEntry = true;
    }
    return {};
}

} // namespace

Result<QString> ManifestContext::question(const YAML::Node &node, const std::string &what) const
{
    const QString key = QString::fromStdString(TRY(yaml::text(node, what)));
    if (!questions.contains(key))
        return yaml::wrong(node, what + " names a question that asks does not have: \"" + key.toStdString() + "\"");
    return key;
}

Result<EmitRule> ManifestContext::emit(const YAML::Node &node, const std::vector<std::string> &lists)
{
    TRY(yaml::onlyKeys(node, "emit", {"record", "of", "each", "each-entry", "when", "set", "attributes", "flags", "classify",
                                      "aws-policy", "aws-trust", "distinct"}));
    EmitRule emit;
    const RecordShape *shape = TRY(shapeOfNode(yaml::at(node, "record")));
    emit.record = shape->type;
    if (const YAML::Node of = yaml::at(node, "of"); of.IsDefined()) {
        emit.of = TRY(yaml::text(of, "of"));
        const auto list = std::find(lists.begin(), lists.end(), emit.of);
        if (list == lists.end())
            return yaml::wrong(of, "\"" + emit.of + "\" is no list of elements of this stream");
        emit.list = int(list - lists.begin());
    }
    TRY(readEach(node, emit));
    if (const YAML::Node when = yaml::at(node, "when"); when.IsDefined())
        emit.when = TRY(conditions(when, "when"));
    const YAML::Node set = yaml::at(node, "set");
    if (!set.IsDefined())
        return yaml::wrong(node, "emit needs set");
    TRY(readSet(*this, set, *shape, emit));
    if (const YAML::Node attributes = yaml::at(node, "attributes"); attributes.IsDefined()) {
        if (emit.record != RecordType::Account || !attributes.IsMap())
            return yaml::wrong(attributes, "attributes is a map of names to values and belongs to account");
        for (const auto &entry : attributes) {
            // What kind of value it is, is said by its own "as"; it is kept as text.
            emit.attributes.push_back({TRY(yaml::text(entry.first, "an attribute")),
                                       TRY(value(entry.second, FieldType::Text))});
        }
    }
    if (const YAML::Node flags = yaml::at(node, "flags"); flags.IsDefined())
        emit.flags = TRY(yaml::words(flags, "flags"));
    if (const YAML::Node classify = yaml::at(node, "classify"); classify.IsDefined()) {
        TRY(yaml::onlyKeys(classify, "classify", {"table", "by"}));
        emit.classify = EmitRule::Classify{TRY(table(yaml::at(classify, "table"))), {}};
        const YAML::Node by = yaml::at(classify, "by");
        if (!by.IsSequence())
            emit.classify->by.push_back(TRY(value(by, FieldType::Text)));
        for (std::size_t i = 0; by.IsSequence() && i < by.size(); ++i)
            emit.classify->by.push_back(TRY(value(by[i], FieldType::Text)));
    }
    if (const YAML::Node policy = yaml::at(node, "aws-policy"); policy.IsDefined())
        emit.awsPolicy = TRY(yaml::path(policy, "aws-policy"));
    if (const YAML::Node trust = yaml::at(node, "aws-trust"); trust.IsDefined())
        emit.awsTrust = TRY(yaml::path(trust, "aws-trust"));
    if (const YAML::Node distinct = yaml::at(node, "distinct"); distinct.IsDefined())
        emit.distinct = TRY(yaml::truth(distinct, "distinct"));
    return emit;
}

} // namespace postern
