// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordFields.h"

#include <QtGlobal>

#include <array>
#include <span>
#include <string_view>

namespace postern {

/// What kind of thing a source tells us about. The words are those of the field.
enum class RecordType : quint8 {
    Person,           ///< a human the HR feed knows
    Account,          ///< a login in one system
    AccountAttribute, ///< any further fact of an account that a rule may ask for
    Credential,       ///< a secret: password, access key, signing key, certificate …
    Custodian,        ///< a person who has known a credential (custody)
    Checkout,         ///< a shared secret lent to a person by a vault
    Entitlement,      ///< role, group, policy, permission set, database role
    EntitlementFlag,  ///< a property of an entitlement that a rule may ask for: "wildcard"
    Grant,            ///< an account holds an entitlement
    Membership,       ///< a group or role is inside another: what nesting is made of
    Usage,            ///< an entitlement or credential was last used by an account then
    Ownership,        ///< a person answers for an object: owner, approver, reviewer
    DataStore,        ///< a place with records of persons
    Event,            ///< one access event
    Alert,            ///< what another system already flagged
    ChangeWindow,     ///< a time in which changes are planned
    Ticket,           ///< a request with its approval
    SourcePolicy,     ///< what people declare of a source: retention, hold, what its log has
    SodRule,          ///< two duties that nobody may hold together
    PolicyStatement,  ///< one statement of a policy document: what it allows or denies
    Control,          ///< somebody has power over an account, a group or an object
};
inline constexpr int recordTypeCount = 21;

/// How a field's value is held. Time is seconds since 1970 UTC, Boolean is 0 or 1; both are integers.
enum class FieldType : quint8 { Text, Integer, Real, Boolean, Time };

/// One field of a record type, by the name that manifests, the store and the documentation use.
struct FieldShape
{
    std::string_view name;
    FieldType type;
    std::string_view meaning;
};

#define POSTERN_FIELD_POSITION(position, name, type, meaning) position,
#define POSTERN_FIELD_SHAPE(position, name, type, meaning)                                         \
    FieldShape{name, FieldType::type, meaning},
#define POSTERN_RECORD_FIELDS(Type, LIST)                                                          \
    namespace Type##Field {                                                                        \
    enum : int { LIST(POSTERN_FIELD_POSITION) Count };                                             \
    inline constexpr std::array<FieldShape, Count> shapes{LIST(POSTERN_FIELD_SHAPE)};              \
    }

POSTERN_RECORD_FIELDS(Person, POSTERN_PERSON_FIELDS)
POSTERN_RECORD_FIELDS(Account, POSTERN_ACCOUNT_FIELDS)
POSTERN_RECORD_FIELDS(AccountAttribute, POSTERN_ACCOUNT_ATTRIBUTE_FIELDS)
POSTERN_RECORD_FIELDS(Credential, POSTERN_CREDENTIAL_FIELDS)
POSTERN_RECORD_FIELDS(Custodian, POSTERN_CUSTODIAN_FIELDS)
POSTERN_RECORD_FIELDS(Checkout, POSTERN_CHECKOUT_FIELDS)
POSTERN_RECORD_FIELDS(Entitlement, POSTERN_ENTITLEMENT_FIELDS)
POSTERN_RECORD_FIELDS(EntitlementFlag, POSTERN_ENTITLEMENT_FLAG_FIELDS)
POSTERN_RECORD_FIELDS(Grant, POSTERN_GRANT_FIELDS)
POSTERN_RECORD_FIELDS(Membership, POSTERN_MEMBERSHIP_FIELDS)
POSTERN_RECORD_FIELDS(Usage, POSTERN_USAGE_FIELDS)
POSTERN_RECORD_FIELDS(Ownership, POSTERN_OWNERSHIP_FIELDS)
POSTERN_RECORD_FIELDS(DataStore, POSTERN_DATA_STORE_FIELDS)
POSTERN_RECORD_FIELDS(Event, POSTERN_EVENT_FIELDS)
POSTERN_RECORD_FIELDS(Alert, POSTERN_ALERT_FIELDS)
POSTERN_RECORD_FIELDS(ChangeWindow, POSTERN_CHANGE_WINDOW_FIELDS)
POSTERN_RECORD_FIELDS(Ticket, POSTERN_TICKET_FIELDS)
POSTERN_RECORD_FIELDS(SourcePolicy, POSTERN_SOURCE_POLICY_FIELDS)
POSTERN_RECORD_FIELDS(SodRule, POSTERN_SOD_RULE_FIELDS)
POSTERN_RECORD_FIELDS(PolicyStatement, POSTERN_POLICY_STATEMENT_FIELDS)
POSTERN_RECORD_FIELDS(Control, POSTERN_CONTROL_FIELDS)

/// The name manifests use for a record type, and its fields in order.
struct RecordShape
{
    RecordType type;
    std::string_view name;
    std::span<const FieldShape> fields;

    /// Position of the field with that name, or -1.
    int indexOf(std::string_view field) const;
};

/// The shape of one record type.
const RecordShape &shapeOf(RecordType type);
/// All shapes, in the order of RecordType.
std::span<const RecordShape> recordShapes();
/// The shape with that name, or nullptr.
const RecordShape *shapeNamed(std::string_view name);

} // namespace postern
