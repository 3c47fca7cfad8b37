// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/Mapper.h"

#include <QCryptographicHash>

#include <algorithm>

namespace postern {

namespace {

void setText(Record &record, int field, const std::string &text)
{
    if (!text.empty() && !record.has(field))
        record.set(field, text);
}

void addFlags(std::vector<std::string> &flags, const std::vector<std::string> &more)
{
    for (const std::string &flag : more) {
        if (std::find(flags.begin(), flags.end(), flag) == flags.end())
            flags.push_back(flag);
    }
}

/// What the table says of any of the values at a path.
const ClassificationTable::Meaning *meaningAt(const ClassificationTable &table, const NodePath &path, const Scope &scope)
{
    std::string scratch;
    std::vector<const Node *> found;
    path.all(scope, found);
    for (const Node *node : found) {
        const quint32 count = node->isList() ? node->size : 1;
        const Node *items = node->isList() ? node->items : node;
        for (quint32 i = 0; i < count; ++i) {
            const std::string_view text = scalarText(items[i], scratch);
            if (const auto *meaning = text.empty() ? nullptr : table.find(text))
                return meaning;
        }
    }
    return nullptr;
}

} // namespace

std::span<const int> fieldsNeeded(RecordType type)
{
    static constexpr int first[] = {0};
    static constexpr int both[] = {0, 1};
    static constexpr int ownership[] = {OwnershipField::ObjectKind, OwnershipField::ObjectId, OwnershipField::PersonRef};
    static constexpr int control[] = {ControlField::HolderKey, ControlField::TargetKey, ControlField::Power};
    static constexpr int event[] = {EventField::At};
    switch (type) {
    case RecordType::AccountAttribute:
    case RecordType::Custodian:
    case RecordType::Checkout:
    case RecordType::EntitlementFlag:
    case RecordType::Grant:
    case RecordType::Membership:
    case RecordType::PolicyStatement:
        return both;
    case RecordType::Control:
        return control;
    case RecordType::Ownership:
        return ownership;
    case RecordType::Event:
        return event;
    case RecordType::Alert:
        return {};
    default:
        return first;
    }
}

std::string recordBytes(const Record &record)
{
    std::string bytes;
    bytes += char('A' + int(record.type));
    for (std::size_t i = 0; i < record.values.size(); ++i) {
        const Value &value = record.values[i];
        if (value.index() == 0)
            continue;
        bytes += char(i + 1);
        std::string text;
        if (const auto *number = std::get_if<qint64>(&value))
            text = std::to_string(*number);
        else if (const auto *real = std::get_if<double>(&value))
            text = std::to_string(*real);
        else
            text = std::get<std::string>(value);
        bytes += std::to_string(text.size());
        bytes += ':';
        bytes += text;
    }
    return bytes;
}

/// An event or alert without an id of its own is known by what it says.
void Mapper::addDigest(Record &record) const
{
    const bool isEvent = record.type == RecordType::Event;
    if (!isEvent && record.type != RecordType::Alert)
        return;
    const int field = isEvent ? int(EventField::ExternalId) : int(AlertField::Key);
    if (record.has(field))
        return;
    const std::string bytes = recordBytes(record);
    const QByteArray digest = QCryptographicHash::hash(QByteArrayView(bytes.data(), qsizetype(bytes.size())),
                                                       QCryptographicHash::Sha256);
    record.set(field, "content:" + digest.left(16).toHex().toStdString());
}

/// What the table says of the first of the values that it knows.
const ClassificationTable::Meaning *Mapper::meaningOf(const EmitRule::Classify &classify, const Scope &scope)
{
    for (const ValueRule &by : classify.by) {
        const ClassificationTable::Meaning *meaning = nullptr;
        if (by.origin == ValueRule::Origin::From && by.isPlain && by.paths.size() == 1) {
            meaning = meaningAt(*classify.table, by.paths.front(), scope);
        } else {
            const MadeValue made = m_values.make(by, scope);
            const auto *text = std::get_if<std::string>(&made.value);
            meaning = made.isPresent() && text ? classify.table->find(*text) : nullptr;
        }
        if (meaning)
            return meaning;
    }
    return nullptr;
}

void Mapper::classify(const EmitRule &emit, const Scope &scope, Record &record, std::vector<std::string> &flags)
{
    if (emit.classify) {
        if (const auto *meaning = meaningOf(*emit.classify, scope)) {
            const bool isAccount = record.type == RecordType::Account;
            const int tier = isAccount ? int(AccountField::Tier) : int(EntitlementField::Tier);
            if (meaning->tier && !record.has(tier))
                record.set(tier, *meaning->tier);
            setText(record, isAccount ? int(AccountField::Environment) : int(EntitlementField::Environment),
                    meaning->environment);
            if (!isAccount) {
                setText(record, EntitlementField::Zone, meaning->zone);
                setText(record, EntitlementField::DataClass, meaning->dataClass);
                setText(record, EntitlementField::SodTag, meaning->sodTag);
                if (meaning->recordCount && !record.has(EntitlementField::RecordCount))
                    record.set(EntitlementField::RecordCount, *meaning->recordCount);
                addFlags(flags, meaning->flags);
            }
        }
    }
    if (!emit.awsPolicy || record.type != RecordType::Entitlement)
        return;
    const Node *document = emit.awsPolicy->first(scope);
    const auto policy = document ? AwsPolicy::read(*document, scope) : std::nullopt;
    if (!policy)
        return;
    if (!record.has(EntitlementField::Tier))
        record.set(EntitlementField::Tier, qint64(policy->tier));
    addFlags(flags, policy->flags);
}

} // namespace postern
