// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordType.h"

#include <algorithm>

namespace postern {

namespace {
constexpr std::array<RecordShape, recordTypeCount> shapes{{
    {RecordType::Person, "person", PersonField::shapes},
    {RecordType::Account, "account", AccountField::shapes},
    {RecordType::AccountAttribute, "account_attr", AccountAttributeField::shapes},
    {RecordType::Credential, "credential", CredentialField::shapes},
    {RecordType::Custodian, "credential_custodian", CustodianField::shapes},
    {RecordType::Checkout, "checkout", CheckoutField::shapes},
    {RecordType::Entitlement, "entitlement", EntitlementField::shapes},
    {RecordType::EntitlementFlag, "entitlement_flag", EntitlementFlagField::shapes},
    {RecordType::Grant, "access_grant", GrantField::shapes},
    {RecordType::Membership, "membership", MembershipField::shapes},
    {RecordType::Usage, "usage", UsageField::shapes},
    {RecordType::Ownership, "ownership", OwnershipField::shapes},
    {RecordType::DataStore, "data_store", DataStoreField::shapes},
    {RecordType::Event, "event", EventField::shapes},
    {RecordType::Alert, "alert", AlertField::shapes},
    {RecordType::ChangeWindow, "change_window", ChangeWindowField::shapes},
    {RecordType::Ticket, "ticket", TicketField::shapes},
    {RecordType::SourcePolicy, "source_policy", SourcePolicyField::shapes},
    {RecordType::SodRule, "sod_rule", SodRuleField::shapes},
    {RecordType::PolicyStatement, "policy_statement", PolicyStatementField::shapes},
    {RecordType::Control, "control", ControlField::shapes},
}};
} // namespace

int RecordShape::indexOf(std::string_view field) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const FieldShape &s) { return s.name == field; });
    return found == fields.end() ? -1 : int(found - fields.begin());
}

const RecordShape &shapeOf(RecordType type)
{
    return shapes[std::size_t(type)];
}

std::span<const RecordShape> recordShapes()
{
    return shapes;
}

const RecordShape *shapeNamed(std::string_view name)
{
    const auto found =
        std::find_if(shapes.begin(), shapes.end(), [&](const RecordShape &s) { return s.name == name; });
    return found == shapes.end() ? nullptr : &*found;
}

} // namespace postern
