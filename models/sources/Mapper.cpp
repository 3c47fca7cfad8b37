// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/Mapper.h"

#include "models/sources/AwsStatements.h"

#include <algorithm>

namespace postern {

namespace {

constexpr qint64 secondsAhead = 24 * 3600; ///< how far a source's clock may be ahead of ours
constexpr std::size_t seenMost = 2000000;

/// The field that says when something was last used; -1 where a type has none.
bool isLastUse(RecordType type, int field)
{
    return (type == RecordType::Account && field == AccountField::LastUsedAt)
           || (type == RecordType::Credential && field == CredentialField::LastUsedAt)
           || (type == RecordType::Usage && field == UsageField::LastUsedAt)
           || (type == RecordType::Grant && field == GrantField::LastActivatedAt);
}

} // namespace

void Mapper::beginFile(std::string label, int file)
{
    m_file = file;
    m_label = std::move(label);
    const std::size_t slash = m_label.find_last_of("/!\\");
    m_stem = slash == std::string::npos ? m_label : m_label.substr(slash + 1);
    m_stem = m_stem.substr(0, m_stem.find('.'));
}

RowScope Mapper::rowScope(const Row &row, RowReader &reader)
{
    return {reader.envelope(), m_label, m_stem, row.number, &reader.arena(), &m_embedded, m_values.lookups()};
}

void Mapper::reject(const Target &target, std::string_view field, std::string message, bool isWhole)
{
    BadRow bad;
    bad.origin = {m_file, target.row.number};
    bad.field = field;
    bad.message = std::move(message);
    bad.excerpt = target.row.excerpt;
    target.sink.reject(std::move(bad));
    ++(isWhole ? m_tally.badRows : m_tally.badFields);
}

Result<void> Mapper::map(const Row &row, RowReader &reader, RecordSink &sink)
{
    static const EmitRule none;
    if (!row.node) {
        reject({none, sink, row}, {}, row.problem, true);
        return {};
    }
    const RowScope rows = rowScope(row, reader);
    Scope scope;
    scope.here = row.node;
    scope.row = &rows;
    for (const EmitRule &emit : m_stream.emits) {
        if (emit.list < 0 || emit.list == row.list)
            TRY(emitEach({emit, sink, row}, 0, scope));
    }
    return {};
}

Result<void> Mapper::mapLookups(const Row &row, RowReader &reader, ValueMaker::Lookups &into)
{
    if (!row.node)
        return {};
    const RowScope rows = rowScope(row, reader);
    Scope scope;
    scope.here = row.node;
    scope.row = &rows;
    for (const StreamManifest::Lookup &lookup : m_stream.lookups) {
        if (!allHold(lookup.when, scope))
            continue;
        const MadeValue key = m_values.make(lookup.key, scope);
        const MadeValue value = m_values.make(lookup.value, scope);
        const auto *keyText = std::get_if<std::string>(&key.value);
        const auto *valueText = std::get_if<std::string>(&value.value);
        if (keyText && valueText && !into[lookup.name].add(*keyText, *valueText)) {
            return Error{QStringLiteral("There are more than %1 names to look up. Nothing of this file was read; "
                                        "split the source.")
                             .arg(LookupTable::entriesMost),
                         {}, false};
        }
    }
    return {};
}

Result<void> Mapper::emitEach(const Target &target, std::size_t level, const Scope &scope)
{
    const EmitRule &emit = target.emit;
    if (level == emit.each.size())
        return emitOne(target, scope);
    const bool isLast = level + 1 == emit.each.size();
    std::vector<const Node *> found;
    emit.each[level].all(scope, found);
    qint64 index = 0;
    for (const Node *node : found) {
        Scope inner;
        inner.parent = &scope;
        inner.row = scope.row;
        if (emit.eachEntry && isLast) {
            for (quint32 i = 0; node->isObject() && i < node->size; ++i) {
                inner.here = &node->members[i].value;
                inner.key = node->members[i].key;
                inner.index = index++;
                TRY(emitEach(target, level + 1, inner));
            }
            continue;
        }
        const quint32 count = node->isList() ? node->size : 1;
        const Node *items = node->isList() ? node->items : node;
        for (quint32 i = 0; i < count; ++i) {
            if (items[i].isAbsent())
                continue;
            inner.here = items + i;
            inner.index = index++;
            TRY(emitEach(target, level + 1, inner));
        }
    }
    return {};
}

/// Sets one field. False when the whole record is bad.
bool Mapper::fillField(const Target &target, const EmitRule::Field &field, const Scope &scope, Record &record)
{
    MadeValue made = m_values.make(field.value, scope);
    const RecordShape &shape = shapeOf(record.type);
    const std::string_view name = shape.fields[std::size_t(field.field)].name;
    if (made.kind == MadeValue::Kind::Wrong) {
        reject(target, name, made.problem, field.value.required || field.value.isKey);
        return !field.value.required && !field.value.isKey;
    }
    if (!made.isPresent() && field.value.required) {
        reject(target, name, std::string(name) + " is needed and there is none", true);
        return false;
    }
    if (isLastUse(record.type, field.field)) {
        const auto *at = std::get_if<qint64>(&made.value);
        if (at && *at > m_now + secondsAhead) {
            const QString iso = toIso(instantFromEpoch(*at));
            reject(target, name, "the last use (" + iso.toStdString() + ") lies in the future and was not taken", false);
            return true;
        }
        noteLastUse(made, record);
    }
    if (made.isPresent())
        record.set(field.field, std::move(made.value));
    return true;
}

void Mapper::noteLastUse(const MadeValue &made, Record &record) const
{
    if (record.type != RecordType::Account || !made.rule || record.has(AccountField::LastUsedBasis))
        return;
    if (made.kind == MadeValue::Kind::Never) {
        record.set(AccountField::LastUsedBasis, std::string("never"));
    } else if (made.isPresent()) {
        if (!made.rule->basis.empty())
            record.set(AccountField::LastUsedBasis, made.rule->basis);
        if (made.rule->precision >= 0)
            record.set(AccountField::LastUsedPrecision, made.rule->precision);
    }
}

bool Mapper::fill(const Target &target, const Scope &scope, Record &record)
{
    for (const EmitRule::Field &field : target.emit.set) {
        if (!fillField(target, field, scope, record))
            return false;
    }
    return true;
}

/// Adds what every record of a type has, and rejects one that says nothing about anything.
bool Mapper::isComplete(const Target &target, Record &record)
{
    if (record.type == RecordType::Grant) {
        if (!record.has(GrantField::PathKind))
            record.set(GrantField::PathKind, std::string("direct"));
        if (!record.has(GrantField::Mode))
            record.set(GrantField::Mode, std::string("standing"));
    }
    for (const int field : fieldsNeeded(record.type)) {
        if (!record.has(field)) {
            const std::string name(shapeOf(record.type).fields[std::size_t(field)].name);
            reject(target, name, "a record of " + std::string(shapeOf(record.type).name) + " needs " + name
                                     + " and the row has none", true);
            return false;
        }
    }
    if (record.type == RecordType::Event && record.integer(EventField::At) > m_now + secondsAhead) {
        reject(target, "at", "the event lies in the future (" + toIso(instantFromEpoch(record.integer(EventField::At))).toStdString()
                                 + ") and was not taken", true);
        return false;
    }
    addDigest(record);
    return true;
}

Result<void> Mapper::emitOne(const Target &target, const Scope &scope)
{
    const EmitRule &emit = target.emit;
    if (!allHold(emit.when, scope))
        return {};
    Record record(emit.record);
    record.origin = {m_file, target.row.number};
    if (!fill(target, scope, record) || !isComplete(target, record))
        return {};
    std::vector<std::string> flags = emit.flags;
    classify(emit, scope, record, flags);
    if (emit.distinct) {
        if (m_seen.size() < seenMost && !m_seen.insert(recordBytes(record)).second)
            return {};
    }
    if (record.type == RecordType::Account) {
        m_tally.hasMfa |= record.has(AccountField::Mfa);
        m_tally.hasLastUsed |= record.has(AccountField::LastUsedAt) || record.has(AccountField::LastUsedBasis);
    } else if (record.type == RecordType::Credential) {
        m_tally.hasLastUsed |= record.has(CredentialField::LastUsedAt);
    } else if (record.type == RecordType::Usage) {
        m_tally.hasLastUsed = true;
    }
    if (emit.attributes.empty() && flags.empty() && !emit.awsPolicy && !emit.awsTrust)
        return put(target, std::move(record));
    Record kept = record;
    TRY(put(target, std::move(record)));
    return putExtras(target, scope, kept, flags);
}

Result<void> Mapper::put(const Target &target, Record &&record)
{
    ++m_tally.records;
    return target.sink.put(std::move(record));
}

Result<void> Mapper::putExtras(const Target &target, const Scope &scope, const Record &record,
                               const std::vector<std::string> &flags)
{
    for (const EmitRule::Attribute &attribute : target.emit.attributes) {
        MadeValue made = m_values.make(attribute.value, scope);
        if (made.kind == MadeValue::Kind::Wrong)
            reject(target, attribute.name, made.problem, false);
        if (!made.isPresent())
            continue;
        if (const auto *number = std::get_if<qint64>(&made.value))
            made.value = std::to_string(*number);
        Record extra(RecordType::AccountAttribute);
        extra.origin = record.origin;
        extra.set(AccountAttributeField::AccountKey, record.at(AccountField::Key));
        extra.set(AccountAttributeField::Name, attribute.name);
        extra.set(AccountAttributeField::Value, std::move(made.value));
        TRY(put(target, std::move(extra)));
    }
    if (record.type != RecordType::Entitlement)
        return {};
    for (const std::string &flag : flags) {
        Record extra(RecordType::EntitlementFlag);
        extra.origin = record.origin;
        extra.set(EntitlementFlagField::EntitlementKey, record.at(EntitlementField::Key));
        extra.set(EntitlementFlagField::Flag, flag);
        TRY(put(target, std::move(extra)));
    }
    TRY(putStatements(target, target.emit.awsPolicy, {}, scope, record));
    return putStatements(target, target.emit.awsTrust, "trust.", scope, record);
}

Result<void> Mapper::putStatements(const Target &target, const std::optional<NodePath> &path, std::string_view prefix,
                                   const Scope &scope, const Record &record)
{
    const Node *document = path ? path->first(scope) : nullptr;
    if (!document)
        return {};
    for (Record &statement : AwsStatements::of(*document, scope, record.at(EntitlementField::Key), prefix)) {
        statement.origin = record.origin;
        TRY(put(target, std::move(statement)));
    }
    return {};
}

} // namespace postern
