// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The fields of every record type, for RecordType.h.
// Each list gives the enum of field positions and the shape from one place.
// X(position, name, type, meaning). The first field marked "key" below identifies the record
// within its source; a record without it is a bad row.

#define POSTERN_PERSON_FIELDS(X)                                                                   \
    X(Key, "key", Text, "the HR feed's own identity of the person: the personnel number")          \
    X(Name, "name", Text, "as HR writes it; family name is not guessed")                           \
    X(Email, "email", Text, "work address")                                                        \
    X(Login, "login", Text, "a login name HR knows, when it does")                                 \
    X(Kind, "kind", Text, "employee, contractor, vendor or intern")                                \
    X(Status, "status", Text, "active, leave, notice or left")                                     \
    X(StartAt, "start_at", Time, "first working day")                                              \
    X(LastDayAt, "last_day_at", Time, "last working day, 00:00 UTC; gone from the day after")      \
    X(LeftAt, "left_at", Time, "instant of departure, when HR gives one")                          \
    X(RecordedLeftAt, "recorded_left_at", Time, "when HR wrote the departure down")                \
    X(RoleChangedAt, "role_changed_at", Time, "last change of role or team")                       \
    X(ContractEndAt, "contract_end_at", Time, "end of a contractor's contract")                    \
    X(ManagerKey, "manager_key", Text, "personnel number of the manager")                          \
    X(Department, "dept", Text, "organisational unit")                                             \
    X(Title, "title", Text, "job title")                                                           \
    X(PeerGroup, "peer_group", Text, "people with the same work, when HR says so")                 \
    X(TimeZone, "tz", Text, "IANA zone of the workplace")

#define POSTERN_ACCOUNT_FIELDS(X)                                                                  \
    X(Key, "key", Text, "the system's own immutable identity: SID, ARN, object id")                \
    X(Name, "name", Text, "login name, as people say it")                                          \
    X(DisplayName, "display_name", Text, "free text chosen in the source; may be hostile")         \
    X(Kind, "kind", Text, "human, guest, shared, service, machine, agent or app")                  \
    X(Enabled, "enabled", Boolean, "may sign in; absent means not known")                          \
    X(DeletedAt, "deleted_at", Time, "when the source deleted it (recycle bin, tombstone)")        \
    X(CreatedAt, "created_at", Time, "creation in the source")                                     \
    X(DisabledAt, "disabled_at", Time, "when it was disabled, when the source keeps that")         \
    X(EnabledChangedAt, "enabled_changed_at", Time, "last change of enabled, either way")          \
    X(ExpiresAt, "expires_at", Time, "may not sign in from then on; absent means never")           \
    X(Tier, "tier", Integer, "0 to 4 when the account itself is privileged (root)")                \
    X(Mfa, "mfa", Text, "none, weak, strong or phishing-resistant; absent means not known")        \
    X(MfaExcluded, "mfa_excluded", Boolean, "an MFA policy exempts it")                            \
    X(PasswordSetAt, "pwd_set_at", Time, "last password change; absent means not known")           \
    X(PasswordNeverExpires, "pwd_never_expires", Boolean, "policy exempts it from expiry")         \
    X(Interactive, "interactive", Boolean, "may be used by a human at a prompt")                   \
    X(IsBreakGlass, "is_breakglass", Boolean, "emergency account, used under a procedure")         \
    X(IsBuiltin, "is_builtin", Boolean, "came with the system")                                    \
    X(HasMailbox, "has_mailbox", Boolean, "reads mail: used for daily work")                       \
    X(IsSynced, "is_synced", Boolean, "comes from another directory")                              \
    X(Environment, "env", Text, "production, staging, development")                                \
    X(LastUsedAt, "last_used_at", Time, "last successful use known; absent means never or "        \
                                        "unknown, see last_used_basis")                            \
    X(LastUsedPrecision, "last_used_precision_s", Integer, "how much later it may really be, s")   \
    X(LastUsedBasis, "last_used_basis", Text, "the timestamp it rests on, 'never' when the "       \
                                              "source says never; absent means not known")         \
    X(HrNumber, "hr_number", Text, "personnel number, when the account carries one")               \
    X(Email, "email", Text, "mail address of the account's holder")                                \
    X(PersonName, "person_name", Text, "name of the holder, for a likely match")                   \
    X(OwnerRef, "owner_ref", Text, "who answers for it: personnel number, mail or name")           \
    X(SponsorRef, "sponsor_ref", Text, "who invited a guest: personnel number, mail or name")      \
    X(Description, "description", Text, "free text of the source; may be hostile")

#define POSTERN_ACCOUNT_ATTRIBUTE_FIELDS(X)                                                        \
    X(AccountKey, "account_key", Text, "account of the same source")                               \
    X(Name, "k", Text, "attribute name")                                                           \
    X(Value, "v", Text, "its value as text")

#define POSTERN_CREDENTIAL_FIELDS(X)                                                               \
    X(Key, "key", Text, "identity within the source: key id, certificate serial")                  \
    X(Kind, "kind", Text, "password, access_key, api_token, oauth_secret, certificate, ssh_key, "  \
                          "signing_key, master_key, kerberos_key, db_password or session")         \
    X(Name, "name", Text, "what people call it")                                                   \
    X(AccountKey, "account_key", Text, "account it belongs to: key or login name")                 \
    X(AccountSource, "account_source", Text, "name of the source of that account, if another")     \
    X(CreatedAt, "created_at", Time, "creation")                                                   \
    X(NotAfter, "not_after", Time, "valid until; absent means without end")                        \
    X(RotatedAt, "rotated_at", Time, "last rotation; absent means never or not known")             \
    X(RevokedAt, "revoked_at", Time, "revocation")                                                 \
    X(Status, "status", Text, "active, inactive, revoked or expired")                              \
    X(LastUsedAt, "last_used_at", Time, "last use known")                                          \
    X(Store, "store", Text, "where it is kept: kms, hsm, vault, file, code, ad-dc …")              \
    X(Exportable, "exportable", Boolean, "the secret can leave its store; absent: not known")      \
    X(MaxAgeDays, "max_age_days", Integer, "rotation policy in days")                              \
    X(ScopeTier, "scope_tier", Integer, "0 to 4: tier of what it opens")                           \
    X(Shared, "shared", Boolean, "more than one person uses it by design")                         \
    X(LeakedAt, "leaked_at", Time, "found in public or in code")                                   \
    X(TrustedBy, "trusted_by", Text, "systems that accept it")                                     \
    X(RecordCount, "record_count", Integer, "records of persons that it can reach")

#define POSTERN_CUSTODIAN_FIELDS(X)                                                                \
    X(CredentialKey, "credential_key", Text, "credential, of this source or by name")              \
    X(PersonRef, "person_ref", Text, "personnel number, mail or name of who has known it")         \
    X(KnownFrom, "known_from", Time, "since when")                                                 \
    X(KnownTo, "known_to", Time, "until when: a rotation, never a departure")                      \
    X(How, "how", Text, "created, revealed, checked-out, found-in-code, found-on-device, "         \
                        "declared or use-only")                                                    \
    X(Evidence, "evidence", Text, "what shows it: ticket, log line, audit id")

#define POSTERN_CHECKOUT_FIELDS(X)                                                                 \
    X(Key, "key", Text, "the vault's own number of the check-out")                                 \
    X(CredentialKey, "credential_key", Text, "credential lent")                                    \
    X(PersonRef, "person_ref", Text, "personnel number, mail or name")                             \
    X(At, "at", Time, "taken")                                                                     \
    X(DueAt, "due_at", Time, "to be returned by")                                                  \
    X(ReturnedAt, "returned_at", Time, "returned")                                                 \
    X(TicketRef, "ticket_ref", Text, "why")

#define POSTERN_ENTITLEMENT_FIELDS(X)                                                              \
    X(Key, "key", Text, "identity within the source: group SID, policy ARN, role id")              \
    X(Kind, "kind", Text, "group, role, policy, permission, dbrole or service")                    \
    X(Name, "name", Text, "what people call it")                                                   \
    X(Tier, "tier", Integer, "0 controls identities, 1 production or bulk personal data, 2 "       \
                             "limited admin, 3 ordinary, 4 none; absent: not classified")          \
    X(DataClass, "data_class", Text, "pii, payment, secret, internal")                             \
    X(Zone, "zone", Text, "identity, contact, orders, payments …")                                 \
    X(RecordCount, "record_count", Integer, "records of persons reachable with it")                \
    X(SodTag, "sod_tag", Text, "duty, for separation of duties")                                   \
    X(Environment, "env", Text, "production, staging, development")

#define POSTERN_ENTITLEMENT_FLAG_FIELDS(X)                                                         \
    X(EntitlementKey, "entitlement_key", Text, "entitlement of the same source")                   \
    X(Flag, "flag", Text, "wildcard, secret-read, iam-write …")

#define POSTERN_GRANT_FIELDS(X)                                                                    \
    X(AccountKey, "account_key", Text, "who holds it")                                             \
    X(EntitlementKey, "entitlement_key", Text, "what is held")                                     \
    X(PathKind, "path_kind", Text, "direct, group, role or nested")                                \
    X(Via, "via", Text, "the steps between, outermost first, joined by ' > '")                     \
    X(Depth, "depth", Integer, "steps between; 0 is direct")                                       \
    X(Mode, "mode", Text, "standing, eligible or temporary")                                       \
    X(ValidFrom, "valid_from", Time, "granted")                                                    \
    X(ValidTo, "valid_to", Time, "ends by itself")                                                 \
    X(GrantedBy, "granted_by", Text, "who granted it, as the source names them")                   \
    X(TicketRef, "ticket_ref", Text, "why")                                                        \
    X(ViaPam, "via_pam", Boolean, "granted through the privileged access manager")                 \
    X(ReviewedAt, "reviewed_at", Time, "last review that kept it")                                 \
    X(LastActivatedAt, "last_activated_at", Time, "last activation of an eligible grant")

#define POSTERN_MEMBERSHIP_FIELDS(X)                                                               \
    X(MemberKey, "member_key", Text, "entitlement (group) that is inside")                         \
    X(GroupKey, "group_key", Text, "entitlement it is inside of")

#define POSTERN_USAGE_FIELDS(X)                                                                    \
    X(AccountKey, "account_key", Text, "who")                                                      \
    X(EntitlementKey, "entitlement_key", Text, "what was used")                                    \
    X(CredentialKey, "credential_key", Text, "with which credential")                              \
    X(LastUsedAt, "last_used_at", Time, "last use; absent: never in the observed time")            \
    X(Uses90d, "uses_90d", Integer, "uses in 90 days")                                             \
    X(ObservedSince, "observed_since", Time, "since when use would have been seen")

#define POSTERN_OWNERSHIP_FIELDS(X)                                                                \
    X(ObjectKind, "object_kind", Text, "group, application, repository, policy, workflow")         \
    X(ObjectId, "object_id", Text, "the object's name in its source")                              \
    X(PersonRef, "person_ref", Text, "personnel number, mail or name")                             \
    X(Role, "role", Text, "owner, approver or reviewer")                                           \
    X(FromAt, "from_at", Time, "since")                                                            \
    X(ToAt, "to_at", Time, "until")                                                                \
    X(Tier, "tier", Integer, "0 to 4: what the object controls")

#define POSTERN_DATA_STORE_FIELDS(X)                                                               \
    X(Key, "key", Text, "identity within the source")                                              \
    X(Name, "name", Text, "what people call it")                                                   \
    X(RecordCount, "record_count", Integer, "records of persons in it")                            \
    X(DataClass, "data_class", Text, "pii, payment, secret, internal")

#define POSTERN_EVENT_FIELDS(X)                                                                    \
    X(ExternalId, "external_id", Text, "the source's own id; the same one twice is one event")     \
    X(At, "at", Time, "when it happened, by the source's clock")                                   \
    X(ClassUid, "class_uid", Integer, "OCSF class: 3002 authentication, 3001 account change, "     \
                                      "3005 user access, 6003 API activity")                       \
    X(Activity, "activity", Text, "closed list: sign-in, token-use, enable, disable, create, "     \
                                  "delete, grant, revoke, log-stop, log-delete, secret-read, "     \
                                  "read, api-call …")                                              \
    X(Outcome, "outcome", Text, "success or failure")                                              \
    X(AccountKey, "account_key", Text, "who, by key or login name in account_source")              \
    X(AccountSource, "account_source", Text, "name of the source of that account, if another")     \
    X(CredentialKey, "credential_key", Text, "with which credential")                              \
    X(SessionId, "session_id", Text, "session")                                                    \
    X(TokenId, "token_id", Text, "token")                                                          \
    X(SubjectRef, "subject_ref", Text, "for whom a token speaks")                                  \
    X(TargetAccountKey, "target_account_key", Text, "account that was acted upon")                 \
    X(EntitlementKey, "entitlement_key", Text, "entitlement that was acted upon")                  \
    X(SourceIp, "src_ip", Text, "address as the source gives it")                                  \
    X(Country, "country", Text, "two letters, as the source gives it")                             \
    X(SourceKind, "src_kind", Text, "office, vpn, hosting, anonymiser, residential, aws")          \
    X(UserAgent, "user_agent", Text, "program, as it names itself; may be hostile")                \
    X(DeviceId, "device_id", Text, "device")                                                       \
    X(StoreKey, "store_key", Text, "data store that was read")                                     \
    X(RecordCount, "record_count", Integer, "records read")                                        \
    X(Action, "action", Text, "the source's own name of the action")                               \
    X(Detail, "detail", Text, "one line for a reader; may be hostile")

#define POSTERN_ALERT_FIELDS(X)                                                                    \
    X(Key, "key", Text, "the other system's own id")                                               \
    X(AccountKey, "account_key", Text, "account it speaks of, by key, login name or mail")         \
    X(AccountSource, "account_source", Text, "name of the source of that account")                 \
    X(Severity, "severity", Text, "info, low, medium, high or critical")                           \
    X(Title, "title", Text, "what it says; may be hostile")                                        \
    X(OpenedAt, "opened_at", Time, "raised")                                                       \
    X(AckAt, "ack_at", Time, "acknowledged")                                                       \
    X(ClosedAt, "closed_at", Time, "closed")                                                       \
    X(Disposition, "disposition", Text, "how it was closed")                                       \
    X(Product, "product", Text, "which system raised it")

#define POSTERN_CHANGE_WINDOW_FIELDS(X)                                                            \
    X(Key, "key", Text, "the calendar's own number of the window")                                 \
    X(Scope, "scope", Text, "name of a source, an environment or an entitlement; absent or '*': "  \
                            "everything")                                                          \
    X(StartAt, "start_at", Time, "from")                                                           \
    X(EndAt, "end_at", Time, "until")                                                              \
    X(TicketRef, "ticket_ref", Text, "the change it belongs to")

#define POSTERN_TICKET_FIELDS(X)                                                                   \
    X(Key, "key", Text, "number of the ticket, as grants and check-outs name it")                  \
    X(Kind, "kind", Text, "access, change or incident")                                            \
    X(Title, "title", Text, "what it says; may be hostile")                                        \
    X(Status, "status", Text, "open, approved, refused or closed")                                 \
    X(PersonRef, "person_ref", Text, "for whom: personnel number, mail or name")                   \
    X(ApprovedBy, "approved_by", Text, "who approved: personnel number, mail or name")             \
    X(OpenedAt, "opened_at", Time, "opened")                                                       \
    X(StartsAt, "starts_at", Time, "what it asks for holds from")                                  \
    X(EndsAt, "ends_at", Time, "what it asks for ends")                                            \
    X(ClosedAt, "closed_at", Time, "closed")

#define POSTERN_SOURCE_POLICY_FIELDS(X)                                                            \
    X(SourceName, "source_name", Text, "name of the source it speaks of, as the person called it") \
    X(RetentionDays, "retention_days", Integer, "how long that system keeps its log")              \
    X(RequiredDays, "retention_required_days", Integer, "how long it must")                        \
    X(HoldSince, "hold_since", Time, "nothing of its log may be deleted since")                    \
    X(OldestEventAt, "oldest_event_at", Time, "oldest entry its log still has")                    \
    X(HasIssuance, "has_issuance", Boolean, "it logs the issue of tokens")                         \
    X(CanWrite, "can_write", Boolean, "the credential that collects its data may change things")   \
    X(Note, "note", Text, "who says so, and why")

#define POSTERN_SOD_RULE_FIELDS(X)                                                                 \
    X(Key, "key", Text, "name of the pair")                                                        \
    X(TagA, "tag_a", Text, "duty, as an entitlement's sod_tag")                                    \
    X(TagB, "tag_b", Text, "the other duty")                                                       \
    X(Reason, "reason", Text, "why not together")

#define POSTERN_POLICY_STATEMENT_FIELDS(X)                                                         \
    X(EntitlementKey, "entitlement_key", Text, "policy or role it stands in")                      \
    X(Position, "position", Text, "its place there: 1, 2 …; trust.1 … of a role's trust policy")   \
    X(Effect, "effect", Text, "allow or deny")                                                     \
    X(Actions, "actions", Text, "JSON array of action patterns, lower case")                       \
    X(NotActions, "not_actions", Text, "JSON array: every action but these, lower case")           \
    X(Resources, "resources", Text, "JSON array of resource patterns")                             \
    X(NotResources, "not_resources", Text, "JSON array: every resource but these")                 \
    X(Principals, "principals", Text, "JSON array of who may, of a trust policy: aws:ARN, "        \
                                      "service:NAME, federated:NAME")                              \
    X(Conditions, "conditions", Text, "JSON object as the policy has it")

#define POSTERN_CONTROL_FIELDS(X)                                                                  \
    X(HolderKey, "holder_key", Text, "account or group that has the power")                        \
    X(TargetKey, "target_key", Text, "account, group or object it has power over")                 \
    X(Power, "power", Text, "generic-all, generic-write, write-dacl, write-owner, owns, "          \
                            "force-change-password, add-member, dcsync, add-credential …")         \
    X(TargetTier, "target_tier", Integer, "0 to 4, of a target that is neither account nor group")
