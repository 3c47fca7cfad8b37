// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/AwsStatements.h"

#include "models/sources/JsonParser.h"
#include "models/sources/NodeArena.h"

#include <QByteArray>

namespace postern {

namespace {

constexpr int depthMost = 8; // conditions are two objects deep

void writeText(std::string_view text, std::string &json)
{
    static constexpr char digits[] = "0123456789abcdef";
    json += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            json += '\\';
        if (quint8(c) < 0x20) {
            json += "\\u00";
            json += digits[quint8(c) >> 4];
            json += digits[quint8(c) & 15];
        } else {
            json += c;
        }
    }
    json += '"';
}

void write(const Node &node, std::string &json, int depth = 0)
{
    if (depth > depthMost) {
        json += "null";
    } else if (node.isObject()) {
        json += '{';
        for (quint32 i = 0; i < node.size; ++i) {
            json += i > 0 ? "," : "";
            writeText(node.members[i].key, json);
            json += ':';
            write(node.members[i].value, json, depth + 1);
        }
        json += '}';
    } else if (node.isList()) {
        json += '[';
        for (quint32 i = 0; i < node.size; ++i) {
            json += i > 0 ? "," : "";
            write(node.items[i], json, depth + 1);
        }
        json += ']';
    } else if (node.isText()) {
        writeText(node.text(), json);
    } else if (node.kind == Node::Kind::Null) {
        json += "null";
    } else {
        std::string scratch;
        json += scalarText(node, scratch);
    }
}

/// The texts of a list, or of a single text, in front of each a word for its kind.
void addTexts(const Node &node, std::string_view kind, bool areActions, std::string &json)
{
    const quint32 count = node.isList() ? node.size : 1;
    const Node *items = node.isList() ? node.items : &node;
    for (quint32 i = 0; i < count; ++i) {
        if (!items[i].isText())
            continue;
        std::string text(kind);
        text += items[i].text();
        for (char &c : text)
            c = areActions && c >= 'A' && c <= 'Z' ? char(c + 32) : c;
        json += json.size() > 1 ? "," : "";
        writeText(text, json);
    }
}

void setList(Record &record, int field, const Node *node, bool areActions)
{
    if (!node || node->isAbsent())
        return;
    std::string json = "[";
    addTexts(*node, {}, areActions, json);
    record.set(field, json + "]");
}

void setPrincipals(Record &record, const Node *node)
{
    if (!node || node->isAbsent())
        return;
    std::string json = "[";
    if (node->isObject()) {
        for (quint32 i = 0; i < node->size; ++i) {
            std::string kind(node->members[i].key);
            for (char &c : kind)
                c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
            addTexts(node->members[i].value, kind + ":", false, json);
        }
    } else {
        addTexts(*node, "aws:", false, json);
    }
    record.set(PolicyStatementField::Principals, json + "]");
}

} // namespace

const Node *AwsStatements::opened(const Node &document, const Scope &scope)
{
    if (!document.isText())
        return &document;
    if (!scope.row || !scope.row->arena || !scope.row->embedded)
        return nullptr;
    if (document.text().starts_with("%7B") || document.text().starts_with("%7b")) {
        const QByteArray plain = QByteArray::fromPercentEncoding(
            QByteArray::fromRawData(document.text().data(), qsizetype(document.size)));
        return scope.row->embedded->parseCopy({plain.constData(), std::size_t(plain.size())}, *scope.row->arena);
    }
    return scope.row->embedded->parseCopy(document.text(), *scope.row->arena);
}

std::vector<Record> AwsStatements::of(const Node &document, const Scope &scope, const Value &entitlement, std::string_view prefix)
{
    using namespace PolicyStatementField;
    std::vector<Record> records;
    const Node *policy = opened(document, scope);
    const Node *statements = policy ? policy->member("Statement") : nullptr;
    if (!statements)
        return records;
    const quint32 count = statements->isList() ? statements->size : 1;
    const Node *items = statements->isList() ? statements->items : statements;
    for (quint32 i = 0; i < count; ++i) {
        const Node &item = items[i];
        const Node *effect = item.member("Effect");
        if (!item.isObject() || !effect || !effect->isText())
            continue;
        Record record(RecordType::PolicyStatement);
        record.set(EntitlementKey, entitlement);
        record.set(Position, std::string(prefix) + std::to_string(i + 1));
        record.set(Effect, std::string(effect->text() == "Allow" ? "allow" : "deny"));
        setList(record, Actions, item.member("Action"), true);
        setList(record, NotActions, item.member("NotAction"), true);
        setList(record, Resources, item.member("Resource"), false);
        setList(record, NotResources, item.member("NotResource"), false);
        setPrincipals(record, item.member("Principal"));
        if (const Node *condition = item.member("Condition"); condition && !condition->isAbsent()) {
            std::string json;
            write(*condition, json);
            record.set(Conditions, std::move(json));
        }
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace postern
