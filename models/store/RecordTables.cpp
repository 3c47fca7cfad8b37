// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/RecordTables.h"

#include <array>

namespace postern {

namespace {

// Every field whose column has the field's own name is listed by its shape; the rest by hand.

namespace person {
using namespace PersonField;
constexpr std::array<StoredColumn, 17> columns{{{"key", Key}, {"name", Name}, {"email", Email}, {"login", Login},
    {"kind", Kind}, {"status", Status}, {"start_at", StartAt}, {"last_day_at", LastDayAt}, {"left_at", LeftAt},
    {"recorded_left_at", RecordedLeftAt}, {"role_changed_at", RoleChangedAt}, {"contract_end_at", ContractEndAt},
    {"manager_key", ManagerKey}, {"dept", Department}, {"title", Title}, {"peer_group", PeerGroup}, {"tz", TimeZone}}};
} // namespace person

namespace account {
using namespace AccountField;
constexpr std::array<StoredColumn, 30> columns{{{"key", Key}, {"name", Name}, {"display_name", DisplayName},
    {"kind", Kind}, {"enabled", Enabled}, {"deleted_at", DeletedAt}, {"created_at", CreatedAt},
    {"disabled_at", DisabledAt}, {"enabled_changed_at", EnabledChangedAt}, {"expires_at", ExpiresAt},
    {"tier", Tier}, {"mfa", Mfa}, {"mfa_excluded", MfaExcluded}, {"pwd_set_at", PasswordSetAt},
    {"pwd_never_expires", PasswordNeverExpires}, {"interactive", Interactive}, {"is_breakglass", IsBreakGlass},
    {"is_builtin", IsBuiltin}, {"has_mailbox", HasMailbox}, {"is_synced", IsSynced}, {"env", Environment},
    {"last_used_at", LastUsedAt}, {"last_used_precision_s", LastUsedPrecision}, {"last_used_basis", LastUsedBasis},
    {"hr_number", HrNumber}, {"email", Email}, {"person_name", PersonName}, {"owner_ref", OwnerRef},
    {"sponsor_ref", SponsorRef}, {"description", Description}}};
} // namespace account

namespace attribute {
using namespace AccountAttributeField;
constexpr std::array<StoredColumn, 2> columns{{{"k", Name}, {"v", Value}}};
constexpr std::array<int, 1> same{0};
} // namespace attribute

namespace credential {
using namespace CredentialField;
constexpr std::array<StoredColumn, 19> columns{{{"key", Key}, {"kind", Kind}, {"name", Name},
    {"account_key", AccountKey}, {"account_source", AccountSource}, {"created_at", CreatedAt}, {"not_after", NotAfter},
    {"rotated_at", RotatedAt}, {"revoked_at", RevokedAt}, {"status", Status}, {"last_used_at", LastUsedAt},
    {"store", Store}, {"exportable", Exportable}, {"max_age_days", MaxAgeDays}, {"scope_tier", ScopeTier},
    {"shared", Shared}, {"leaked_at", LeakedAt}, {"trusted_by", TrustedBy}, {"record_count", RecordCount}}};
} // namespace credential

namespace custodian {
using namespace CustodianField;
constexpr std::array<StoredColumn, 5> columns{{{"person_ref", PersonRef}, {"custody_from", KnownFrom},
    {"custody_to", KnownTo}, {"how", How}, {"evidence", Evidence}}};
constexpr std::array<int, 3> same{0, 1, 3};
} // namespace custodian

namespace checkout {
using namespace CheckoutField;
constexpr std::array<StoredColumn, 6> columns{{{"key", Key}, {"person_ref", PersonRef}, {"at", At}, {"due_at", DueAt},
    {"returned_at", ReturnedAt}, {"ticket_ref", TicketRef}}};
constexpr std::array<int, 1> same{0};
} // namespace checkout

namespace entitlement {
using namespace EntitlementField;
constexpr std::array<StoredColumn, 9> columns{{{"key", Key}, {"kind", Kind}, {"name", Name}, {"tier", Tier},
    {"data_class", DataClass}, {"zone", Zone}, {"record_count", RecordCount}, {"sod_tag", SodTag}, {"env", Environment}}};
} // namespace entitlement

namespace flag {
using namespace EntitlementFlagField;
constexpr std::array<StoredColumn, 1> columns{{{"flag", Flag}}};
constexpr std::array<int, 1> same{0};
} // namespace flag

namespace grant {
using namespace GrantField;
constexpr std::array<StoredColumn, 12> columns{{{"entitlement_id", EntitlementKey, IdentityKind::Entitlement},
    {"path_kind", PathKind}, {"mode", Mode}, {"via", Via}, {"depth", Depth}, {"granted_at", ValidFrom},
    {"ends_at", ValidTo}, {"granted_by", GrantedBy}, {"ticket_ref", TicketRef}, {"via_pam", ViaPam},
    {"reviewed_at", ReviewedAt}, {"last_activated_at", LastActivatedAt}}};
constexpr std::array<int, 3> same{0, 1, 2};
} // namespace grant

namespace membership {
using namespace MembershipField;
constexpr std::array<StoredColumn, 1> columns{{{"group_id", GroupKey, IdentityKind::Entitlement}}};
constexpr std::array<int, 1> same{0};
} // namespace membership

namespace usage {
using namespace UsageField;
constexpr std::array<StoredColumn, 5> columns{{{"entitlement_id", EntitlementKey, IdentityKind::Entitlement},
    {"credential_id", CredentialKey, IdentityKind::Credential}, {"last_used_at", LastUsedAt}, {"uses_90d", Uses90d},
    {"observed_since", ObservedSince}}};
constexpr std::array<int, 2> same{0, 1};
} // namespace usage

namespace ownership {
using namespace OwnershipField;
constexpr std::array<StoredColumn, 7> columns{{{"object_kind", ObjectKind}, {"object_id", ObjectId},
    {"person_ref", PersonRef}, {"role", Role}, {"from_at", FromAt}, {"to_at", ToAt}, {"tier", Tier}}};
constexpr std::array<int, 2> same{2, 3};
} // namespace ownership

namespace dataStore {
using namespace DataStoreField;
constexpr std::array<StoredColumn, 4> columns{{{"key", Key}, {"name", Name}, {"record_count", RecordCount},
    {"data_class", DataClass}}};
} // namespace dataStore

namespace alert {
using namespace AlertField;
constexpr std::array<StoredColumn, 10> columns{{{"key", Key}, {"account_key", AccountKey},
    {"account_source", AccountSource}, {"severity", Severity}, {"title", Title}, {"opened_at", OpenedAt},
    {"ack_at", AckAt}, {"closed_at", ClosedAt}, {"disposition", Disposition}, {"product", Product}}};
} // namespace alert

namespace window {
using namespace ChangeWindowField;
constexpr std::array<StoredColumn, 5> columns{{{"key", Key}, {"scope", Scope}, {"start_at", StartAt}, {"end_at", EndAt},
    {"ticket_ref", TicketRef}}};
} // namespace window

namespace ticket {
using namespace TicketField;
constexpr std::array<StoredColumn, 10> columns{{{"key", Key}, {"kind", Kind}, {"title", Title}, {"status", Status},
    {"person_ref", PersonRef}, {"approved_by", ApprovedBy}, {"opened_at", OpenedAt}, {"starts_at", StartsAt},
    {"ends_at", EndsAt}, {"closed_at", ClosedAt}}};
} // namespace ticket

namespace policy {
using namespace SourcePolicyField;
constexpr std::array<StoredColumn, 8> columns{{{"source_name", SourceName}, {"retention_days", RetentionDays},
    {"retention_required_days", RequiredDays}, {"hold_since", HoldSince}, {"oldest_event_at", OldestEventAt},
    {"has_issuance", HasIssuance}, {"can_write", CanWrite}, {"note", Note}}};
} // namespace policy

namespace sodRule {
using namespace SodRuleField;
constexpr std::array<StoredColumn, 4> columns{{{"key", Key}, {"tag_a", TagA}, {"tag_b", TagB}, {"reason", Reason}}};
} // namespace sodRule

namespace statement {
using namespace PolicyStatementField;
constexpr std::array<StoredColumn, 8> columns{{{"position", Position}, {"effect", Effect}, {"actions", Actions},
    {"not_actions", NotActions}, {"resources", Resources}, {"not_resources", NotResources}, {"principals", Principals},
    {"conditions", Conditions}}};
constexpr std::array<int, 1> same{0};
} // namespace statement

namespace control {
using namespace ControlField;
constexpr std::array<StoredColumn, 4> columns{{{"holder_key", HolderKey}, {"target_key", TargetKey}, {"power", Power},
    {"target_tier", TargetTier}}};
constexpr std::array<int, 2> same{0, 2};
} // namespace control

using Kind = IdentityKind;
constexpr std::array<RecordTable, recordTypeCount - 1> tables{{
    {RecordType::Person, "person_version", Kind::Person, PersonField::Key, PersonField::StartAt, person::columns, {}},
    {RecordType::Account, "account_version", Kind::Account, AccountField::Key, AccountField::CreatedAt, account::columns, {}},
    {RecordType::AccountAttribute, "account_attr_version", Kind::Account, AccountAttributeField::AccountKey, -1,
     attribute::columns, attribute::same},
    {RecordType::Credential, "credential_version", Kind::Credential, CredentialField::Key, CredentialField::CreatedAt,
     credential::columns, {}},
    {RecordType::Custodian, "credential_custodian_version", Kind::Credential, CustodianField::CredentialKey,
     CustodianField::KnownFrom, custodian::columns, custodian::same},
    {RecordType::Checkout, "checkout_version", Kind::Credential, CheckoutField::CredentialKey, CheckoutField::At,
     checkout::columns, checkout::same},
    {RecordType::Entitlement, "entitlement_version", Kind::Entitlement, EntitlementField::Key, -1, entitlement::columns, {}},
    {RecordType::EntitlementFlag, "entitlement_flag_version", Kind::Entitlement, EntitlementFlagField::EntitlementKey, -1,
     flag::columns, flag::same},
    {RecordType::Grant, "access_grant_version", Kind::Account, GrantField::AccountKey, GrantField::ValidFrom,
     grant::columns, grant::same},
    {RecordType::Membership, "membership_version", Kind::Entitlement, MembershipField::MemberKey, -1,
     membership::columns, membership::same},
    {RecordType::Usage, "usage_version", Kind::Account, UsageField::AccountKey, UsageField::ObservedSince,
     usage::columns, usage::same},
    {RecordType::Ownership, "ownership_version", Kind::Object, OwnershipField::ObjectId, OwnershipField::FromAt,
     ownership::columns, ownership::same},
    {RecordType::DataStore, "data_store_version", Kind::DataStore, DataStoreField::Key, -1, dataStore::columns, {}},
    {RecordType::Alert, "alert_version", Kind::Alert, AlertField::Key, AlertField::OpenedAt, alert::columns, {}},
    {RecordType::ChangeWindow, "change_window_version", Kind::ChangeWindow, ChangeWindowField::Key, -1, window::columns, {}},
    {RecordType::Ticket, "ticket_version", Kind::Ticket, TicketField::Key, TicketField::OpenedAt, ticket::columns, {}},
    {RecordType::SourcePolicy, "source_policy_version", Kind::SourcePolicy, SourcePolicyField::SourceName, -1, policy::columns, {}},
    {RecordType::SodRule, "sod_rule_version", Kind::SodRule, SodRuleField::Key, -1, sodRule::columns, {}},
    {RecordType::PolicyStatement, "policy_statement_version", Kind::Entitlement, PolicyStatementField::EntitlementKey, -1,
     statement::columns, statement::same},
    {RecordType::Control, "control_version", Kind::Object, ControlField::TargetKey, -1, control::columns, control::same},
}};

} // namespace

const RecordTable *tableOf(RecordType type)
{
    for (const RecordTable &table : tables) {
        if (table.type == type)
            return &table;
    }
    return nullptr;
}

} // namespace postern
