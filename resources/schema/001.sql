-- Postern workspace, schema 1. SPDX-License-Identifier: GPL-3.0-or-later
--
-- All times are whole seconds since 1970-01-01 UTC. Booleans are 0 or 1. NULL means "not known", never "no".
--
-- State tables end in _version: one row is one statement that held for a while.
--   valid_from, valid_to  when it was true: valid_to NULL while it still is.
--   known_from, known_to  when Postern learned it, and when a later read replaced or missed it; known_to NULL
--                         while it is the present knowledge. valid_to is set whenever known_to is.
-- "What did we believe at K about the instant V?" is therefore
--   valid_from<=V AND known_from<=K AND (known_to IS NULL OR known_to>K OR valid_to>V)
-- and "now" is simply known_to IS NULL. The views of views.sql apply this; rules and screens read only those.
--
-- Columns shared by every _version table, described once:
--   row_id      this statement
--   id          what it is about: identity.id
--   source_id   who said it
--   digest      keyed hash of the content, to tell a changed record from an unchanged one
--   sync_id     the read that brought it
--   file_id     the file it stood in; NULL for a source without files
--   row_number  line, record or entry in that file, from 1

CREATE TABLE meta(              -- one row a fact about this file
  name TEXT PRIMARY KEY,        -- 'workspace_id', 'organisation', 'created_at', 'digest_key', 'clock' (fixed instant of a sample workspace)
  value TEXT NOT NULL           -- its value as text
) WITHOUT ROWID;

CREATE TABLE source(            -- a configured source
  source_id INTEGER PRIMARY KEY, -- this source
  kind TEXT NOT NULL,           -- manifest kind: 'aws-iam'
  name TEXT NOT NULL UNIQUE,    -- as the person called it
  category TEXT NOT NULL,       -- people, accounts, credentials, events, alerts
  answers TEXT NOT NULL,        -- JSON object: what the manifest asked and the person answered; never a secret
  enabled INTEGER NOT NULL DEFAULT 1,           -- 0: paused
  criticality INTEGER NOT NULL DEFAULT 2,       -- 1 to 3; 3 for HR and the primary identity provider
  expected_interval_s INTEGER NOT NULL DEFAULT 86400, -- how often it should deliver
  added_at INTEGER NOT NULL,    -- when it was configured
  last_attempt_at INTEGER,      -- last read begun
  last_success_at INTEGER,      -- last complete read
  last_error TEXT,              -- why the last read was not complete, in words; NULL when it was
  last_error_detail TEXT,       -- the raw message behind it
  rows_last INTEGER,            -- accounts (or people, or rows) of the last complete read
  rows_prev INTEGER,            -- the same of the complete read before it
  clock_skew_s INTEGER,         -- the source's clock minus ours, when it can be told
  has_last_used INTEGER,        -- 1: it reports use
  has_mfa INTEGER,              -- 1: it reports MFA
  has_events INTEGER,           -- 1: it brings access events
  has_issuance INTEGER,         -- 1: it logs the issue of tokens
  events_oldest_at INTEGER,     -- oldest event it brought
  events_newest_at INTEGER,     -- newest event it brought
  retention_days INTEGER,       -- how long the source itself keeps its log
  retention_required_days INTEGER, -- how long it must, when that differs from the rule's default
  hold_since INTEGER,           -- legal hold since
  can_write INTEGER NOT NULL DEFAULT 0          -- 1: the credential Postern uses there may change things
);

CREATE TABLE sync(              -- one read of one source
  sync_id INTEGER PRIMARY KEY,  -- this read
  source_id INTEGER NOT NULL REFERENCES source(source_id) ON DELETE CASCADE, -- which source
  started_at INTEGER NOT NULL,  -- when it began
  ended_at INTEGER,             -- NULL while it runs
  status TEXT NOT NULL,         -- running, complete, incomplete, failed, cancelled, interrupted, shrank
  rows_read INTEGER NOT NULL DEFAULT 0,     -- rows looked at
  records INTEGER NOT NULL DEFAULT 0,       -- records put
  rows_bad INTEGER NOT NULL DEFAULT 0,      -- rows rejected
  inserted INTEGER NOT NULL DEFAULT 0,      -- new things
  changed INTEGER NOT NULL DEFAULT 0,       -- things said differently than before
  closed INTEGER NOT NULL DEFAULT 0,        -- things a complete read no longer had
  duration_ms INTEGER,          -- how long it took by the wall
  message TEXT,                 -- why it was not complete, in words
  detail TEXT                   -- raw error
);
CREATE INDEX sync_by_source ON sync(source_id, sync_id);

CREATE TABLE sync_file(         -- a file that a sync read
  file_id INTEGER PRIMARY KEY,  -- this file
  sync_id INTEGER NOT NULL REFERENCES sync(sync_id) ON DELETE CASCADE, -- the read
  label TEXT NOT NULL,          -- path; the entry inside an archive after '!'
  stream TEXT NOT NULL,         -- what it was recognised as
  bytes INTEGER                 -- size as stored
);
CREATE INDEX sync_file_by_sync ON sync_file(sync_id);

CREATE TABLE bad_row(           -- rows that could not be read; the first 500 of a sync, all are counted in sync.rows_bad
  bad_row_id INTEGER PRIMARY KEY, -- this row
  sync_id INTEGER NOT NULL REFERENCES sync(sync_id) ON DELETE CASCADE, -- the read that met it
  file_id INTEGER REFERENCES sync_file(file_id) ON DELETE CASCADE, -- the file it stands in
  row_number INTEGER,           -- line, record or entry in that file, from 1
  field TEXT,                   -- the field that was wrong
  message TEXT NOT NULL,        -- what was wrong, in words
  excerpt TEXT                  -- the beginning of the row
);
CREATE INDEX bad_row_by_sync ON bad_row(sync_id);

CREATE TABLE identity(          -- anything with an identity of its own, once and for ever
  id INTEGER PRIMARY KEY,       -- the identity that every other table names
  kind INTEGER NOT NULL,        -- 1 person, 2 account, 3 credential, 4 entitlement, 5 data store, 6 alert, 7 object
  source_id INTEGER NOT NULL,   -- who named it so
  key TEXT NOT NULL,            -- the source's own key
  UNIQUE(kind, source_id, key)
);

CREATE TABLE person_version(    -- a human the HR feed knows
  row_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, source_id INTEGER NOT NULL, digest INTEGER NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, known_from INTEGER NOT NULL, known_to INTEGER,
  sync_id INTEGER NOT NULL, file_id INTEGER, row_number INTEGER,
  key TEXT NOT NULL,            -- personnel number
  name TEXT,                    -- as HR writes it; family name is not guessed
  email TEXT,                   -- work address
  login TEXT,                   -- a login name HR knows, when it does
  kind TEXT,                    -- employee, contractor, vendor, intern
  status TEXT,                  -- active, leave, notice, left
  start_at INTEGER,             -- first working day
  last_day_at INTEGER,          -- last working day, 00:00 UTC; gone from the day after
  left_at INTEGER,              -- instant of departure, when HR gives one
  recorded_left_at INTEGER,     -- when HR wrote the departure down
  role_changed_at INTEGER,      -- last change of role or team
  contract_end_at INTEGER,      -- end of a contractor's contract
  manager_key TEXT,             -- personnel number of the manager
  dept TEXT,                    -- organisational unit
  title TEXT,                   -- job title
  peer_group TEXT,              -- people with the same work, when HR says so
  tz TEXT                       -- IANA zone of the workplace
);
CREATE UNIQUE INDEX person_now ON person_version(id) WHERE known_to IS NULL;
CREATE INDEX person_history ON person_version(id, known_from);

CREATE TABLE account_version(   -- a login in one system
  row_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, source_id INTEGER NOT NULL, digest INTEGER NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, known_from INTEGER NOT NULL, known_to INTEGER,
  sync_id INTEGER NOT NULL, file_id INTEGER, row_number INTEGER,
  key TEXT NOT NULL,            -- SID, ARN, object id
  name TEXT,                    -- login name
  display_name TEXT,            -- free text chosen in the source; may be hostile
  kind TEXT,                    -- human, guest, shared, service, machine, agent, app
  enabled INTEGER,              -- may sign in; absent means not known
  deleted_at INTEGER,           -- when the source deleted it (recycle bin, tombstone)
  created_at INTEGER,           -- creation in the source
  disabled_at INTEGER,          -- when it was disabled, when the source keeps that
  enabled_changed_at INTEGER,   -- last change of enabled, either way
  expires_at INTEGER,           -- may not sign in from then on; absent means never
  tier INTEGER,                 -- 0 to 4 when the account itself is privileged
  mfa TEXT,                     -- none, weak, strong, phishing-resistant; NULL not known
  mfa_excluded INTEGER,         -- an MFA policy exempts it
  pwd_set_at INTEGER,           -- last password change; absent means not known
  pwd_never_expires INTEGER,    -- policy exempts it from expiry
  interactive INTEGER,          -- may be used by a human at a prompt
  is_breakglass INTEGER,        -- emergency account, used under a procedure
  is_builtin INTEGER,           -- came with the system
  has_mailbox INTEGER,          -- reads mail: used for daily work
  is_synced INTEGER,            -- comes from another directory
  env TEXT,                     -- production, staging, development
  last_used_at INTEGER,         -- last successful use known; absent means never or unknown, see last_used_basis
  last_used_precision_s INTEGER, -- how much later it may really be, s
  last_used_basis TEXT,         -- which timestamp; 'never' when the source says never; NULL not known
  hr_number TEXT,               -- personnel number, when the account carries one
  email TEXT,                   -- mail address of the account's holder
  person_name TEXT,             -- name of the holder, for a likely match
  owner_ref TEXT,               -- who answers for it: personnel number, mail or name
  sponsor_ref TEXT,             -- who invited a guest: personnel number, mail or name
  description TEXT              -- free text of the source; may be hostile
);
CREATE UNIQUE INDEX account_now ON account_version(id) WHERE known_to IS NULL;
CREATE INDEX account_now_by_source ON account_version(source_id) WHERE known_to IS NULL;
CREATE INDEX account_now_by_name ON account_version(name) WHERE known_to IS NULL;
CREATE INDEX account_now_by_email ON account_version(email) WHERE known_to IS NULL AND email IS NOT NULL;
CREATE INDEX account_history ON account_version(id, known_from);

CREATE TABLE account_attr_version( -- any further fact of an account
  row_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, -- id: the account
  source_id INTEGER NOT NULL, digest INTEGER NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, known_from INTEGER NOT NULL, known_to INTEGER,
  sync_id INTEGER NOT NULL, file_id INTEGER, row_number INTEGER,
  k TEXT NOT NULL,              -- attribute name
  v TEXT                        -- its value as text
);
CREATE UNIQUE INDEX account_attr_now ON account_attr_version(id, k) WHERE known_to IS NULL;

CREATE TABLE credential_version( -- a secret
  row_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, source_id INTEGER NOT NULL, digest INTEGER NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, known_from INTEGER NOT NULL, known_to INTEGER,
  sync_id INTEGER NOT NULL, file_id INTEGER, row_number INTEGER,
  key TEXT NOT NULL,            -- identity within the source: key id, certificate serial
  kind TEXT,                    -- password, access_key, api_token, oauth_secret, certificate, ssh_key, signing_key, master_key, kerberos_key, db_password or session
  name TEXT,                    -- what people call it
  account_key TEXT,             -- as the source names the account
  account_source TEXT,          -- name of the account's source, when it is another
  created_at INTEGER,           -- creation
  not_after INTEGER,            -- valid until; absent means without end
  rotated_at INTEGER,           -- last rotation; absent means never or not known
  revoked_at INTEGER,           -- revocation
  status TEXT,                  -- active, inactive, revoked or expired
  last_used_at INTEGER,         -- last use known
  store TEXT,                   -- where it is kept: kms, hsm, vault, file, code, ad-dc …
  exportable INTEGER,           -- the secret can leave its store; absent: not known
  max_age_days INTEGER,         -- rotation policy in days
  scope_tier INTEGER,           -- 0 to 4: tier of what it opens
  shared INTEGER,               -- more than one person uses it by design
  leaked_at INTEGER,            -- found in public or in code
  trusted_by TEXT,              -- systems that accept it
  record_count INTEGER          -- records of persons that it can reach
);
CREATE UNIQUE INDEX credential_now ON credential_version(id) WHERE known_to IS NULL;
CREATE INDEX credential_history ON credential_version(id, known_from);

CREATE TABLE credential_custodian_version( -- custody: a person who has known a credential; ends with rotation, not with departure
  row_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, -- id: the credential
  source_id INTEGER NOT NULL, digest INTEGER NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, known_from INTEGER NOT NULL, known_to INTEGER,
  sync_id INTEGER NOT NULL, file_id INTEGER, row_number INTEGER,
  person_ref TEXT NOT NULL,     -- as the source names the person
  custody_from INTEGER,         -- has known it since
  custody_to INTEGER,           -- until a rotation
  how TEXT,                     -- created, revealed, checked-out, found-in-code, found-on-device, declared or use-only
  evidence TEXT                 -- what shows it: ticket, log line, audit id
);
CREATE INDEX credential_custodian_now ON credential_custodian_version(id) WHERE known_to IS NULL;
CREATE UNIQUE INDEX credential_custodian_once ON credential_custodian_version(id, person_ref, COALESCE(custody_from,0), COALESCE(how,'')) WHERE known_to IS NULL;

CREATE TABLE checkout_version(  -- a shared secret lent by a vault
  row_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, -- id: the credential
  source_id INTEGER NOT NULL, digest INTEGER NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, known_from INTEGER NOT NULL, known_to INTEGER,
  sync_id INTEGER NOT NULL, file_id INTEGER, row_number INTEGER,
  key TEXT NOT NULL,            -- the vault's own number of the check-out
  person_ref TEXT,              -- personnel number, mail or name
  at INTEGER,                   -- taken
  due_at INTEGER,               -- to be returned by
  returned_at INTEGER,          -- returned
  ticket_ref TEXT               -- why
);
CREATE UNIQUE INDEX checkout_now ON checkout_version(source_id, key) WHERE known_to IS NULL;
CREATE INDEX checkout_by_credential ON checkout_version(id) WHERE known_to IS NULL;

CREATE TABLE entitlement_version( -- role, group, policy, permission set, database role
  row_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, source_id INTEGER NOT NULL, digest INTEGER NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, known_from INTEGER NOT NULL, known_to INTEGER,
  sync_id INTEGER NOT NULL, file_id INTEGER, row_number INTEGER,
  key TEXT NOT NULL,            -- identity within the source: group SID, policy ARN, role id
  kind TEXT,                    -- group, role, policy, permission, dbrole or service
  name TEXT,                    -- what people call it
  tier INTEGER,                 -- NULL: not classified
  data_class TEXT,              -- pii, payment, secret, internal
  zone TEXT,                    -- identity, contact, orders, payments …
  record_count INTEGER,         -- records of persons reachable with it
  sod_tag TEXT,                 -- duty, for separation of duties
  env TEXT                      -- production, staging, development
);
CREATE UNIQUE INDEX entitlement_now ON entitlement_version(id) WHERE known_to IS NULL;
CREATE INDEX entitlement_now_by_tier ON entitlement_version(tier, id) WHERE known_to IS NULL;

CREATE TABLE entitlement_flag_version( -- a property of an entitlement that a rule may ask for
  row_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, -- id: the entitlement
  source_id INTEGER NOT NULL, digest INTEGER NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, known_from INTEGER NOT NULL, known_to INTEGER,
  sync_id INTEGER NOT NULL, file_id INTEGER, row_number INTEGER,
  flag TEXT NOT NULL            -- wildcard, secret-read, iam-write …
);
CREATE UNIQUE INDEX entitlement_flag_now ON entitlement_flag_version(id, flag) WHERE known_to IS NULL;

CREATE TABLE access_grant_version( -- an account holds an entitlement, directly or through nesting
  row_id INTEGER PRIMARY KEY,
  grant_id INTEGER NOT NULL,    -- the same through all versions: row_id of the first
  id INTEGER NOT NULL,          -- the account
  entitlement_id INTEGER NOT NULL, -- what is held: identity.id
  source_id INTEGER NOT NULL, digest INTEGER NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, known_from INTEGER NOT NULL, known_to INTEGER,
  sync_id INTEGER NOT NULL, file_id INTEGER, row_number INTEGER,
  path_kind TEXT NOT NULL,      -- direct, group, role, nested; nested ones are derived by Postern
  via TEXT,                     -- the groups between, joined by ' > '
  depth INTEGER,                -- steps between; 0 is direct
  mode TEXT NOT NULL,           -- standing, eligible or temporary
  granted_at INTEGER,           -- granted
  ends_at INTEGER,              -- ends by itself
  granted_by TEXT,              -- who granted it, as the source names them
  ticket_ref TEXT,              -- why
  via_pam INTEGER,              -- granted through the privileged access manager
  reviewed_at INTEGER,          -- last review that kept it
  last_activated_at INTEGER     -- last activation of an eligible grant
);
CREATE UNIQUE INDEX access_grant_now ON access_grant_version(id, entitlement_id, path_kind, mode) WHERE known_to IS NULL;
CREATE INDEX access_grant_now_by_entitlement ON access_grant_version(entitlement_id) WHERE known_to IS NULL;

CREATE INDEX access_grant_nested ON access_grant_version(source_id) WHERE path_kind='nested' AND known_to IS NULL;

CREATE TABLE membership_version( -- a group or role is inside another
  row_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, -- id: the entitlement that is inside
  group_id INTEGER NOT NULL,    -- the entitlement it is inside of
  source_id INTEGER NOT NULL, digest INTEGER NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, known_from INTEGER NOT NULL, known_to INTEGER,
  sync_id INTEGER NOT NULL, file_id INTEGER, row_number INTEGER
);
CREATE UNIQUE INDEX membership_now ON membership_version(id, group_id) WHERE known_to IS NULL;
CREATE INDEX membership_now_by_group ON membership_version(group_id) WHERE known_to IS NULL;

CREATE TABLE usage_version(     -- last use of an entitlement or credential by an account
  row_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, -- id: the account
  entitlement_id INTEGER,       -- what was used; NULL when only the credential is known
  credential_id INTEGER,        -- with which credential, when known
  source_id INTEGER NOT NULL, digest INTEGER NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, known_from INTEGER NOT NULL, known_to INTEGER,
  sync_id INTEGER NOT NULL, file_id INTEGER, row_number INTEGER,
  last_used_at INTEGER,         -- last use; absent: never in the observed time
  uses_90d INTEGER,             -- uses in 90 days
  observed_since INTEGER        -- since when use would have been seen
);
CREATE UNIQUE INDEX usage_now ON usage_version(id, COALESCE(entitlement_id,0), COALESCE(credential_id,0)) WHERE known_to IS NULL;

CREATE TABLE ownership_version( -- a person answers for an object
  row_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, -- id: the object
  source_id INTEGER NOT NULL, digest INTEGER NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, known_from INTEGER NOT NULL, known_to INTEGER,
  sync_id INTEGER NOT NULL, file_id INTEGER, row_number INTEGER,
  object_kind TEXT NOT NULL,    -- group, application, repository, policy, workflow
  object_id TEXT NOT NULL,      -- the object's name in its source
  person_ref TEXT NOT NULL,     -- personnel number, mail or name
  role TEXT NOT NULL,           -- owner, approver or reviewer
  from_at INTEGER,              -- since
  to_at INTEGER,                -- until
  tier INTEGER                  -- 0 to 4: what the object controls
);
CREATE UNIQUE INDEX ownership_now ON ownership_version(id, person_ref, role) WHERE known_to IS NULL;

CREATE TABLE data_store_version( -- a place with records of persons
  row_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, source_id INTEGER NOT NULL, digest INTEGER NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, known_from INTEGER NOT NULL, known_to INTEGER,
  sync_id INTEGER NOT NULL, file_id INTEGER, row_number INTEGER,
  key TEXT NOT NULL,            -- identity within the source
  name TEXT,                    -- what people call it
  record_count INTEGER,         -- records of persons in it
  data_class TEXT               -- pii, payment, secret, internal
);
CREATE UNIQUE INDEX data_store_now ON data_store_version(id) WHERE known_to IS NULL;

CREATE TABLE alert_version(     -- what another system already flagged
  row_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, source_id INTEGER NOT NULL, digest INTEGER NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, known_from INTEGER NOT NULL, known_to INTEGER,
  sync_id INTEGER NOT NULL, file_id INTEGER, row_number INTEGER,
  key TEXT NOT NULL,            -- the other system's own id
  account_key TEXT,             -- account it speaks of, by key, login name or mail
  account_source TEXT,          -- name of the source of that account, if another
  severity TEXT,                -- info, low, medium, high or critical
  title TEXT,                   -- what it says; may be hostile
  opened_at INTEGER,            -- raised
  ack_at INTEGER,               -- acknowledged
  closed_at INTEGER,            -- closed
  disposition TEXT,             -- how it was closed
  product TEXT                  -- which system raised it
);
CREATE UNIQUE INDEX alert_now ON alert_version(id) WHERE known_to IS NULL;
CREATE INDEX alert_by_time ON alert_version(opened_at) WHERE known_to IS NULL;

CREATE TABLE account_link(      -- which person an account belongs to or answers to
  account_id INTEGER NOT NULL,  -- identity.id of the account
  role TEXT NOT NULL,           -- person: it is theirs; owner: they answer for it; sponsor: they invited it
  person_id INTEGER NOT NULL,   -- identity.id of the person
  matched_by TEXT NOT NULL,     -- hand, hr-number, email, login, configured, name
  confidence REAL NOT NULL,     -- 0 to 1: hand and hr-number 1, email 0.95, login and configured 0.9, name 0.6
  known_from INTEGER NOT NULL,  -- when the match was made
  known_to INTEGER,             -- when another replaced it; NULL while it holds
  PRIMARY KEY(account_id, role, known_from)
) WITHOUT ROWID;
CREATE UNIQUE INDEX account_link_now ON account_link(account_id, role) WHERE known_to IS NULL;
CREATE INDEX account_link_by_person ON account_link(person_id, role) WHERE known_to IS NULL;

CREATE TABLE account_link_by_hand( -- links a person set; they win over every match and survive a sync
  account_id INTEGER NOT NULL,  -- identity.id of the account
  role TEXT NOT NULL,           -- person, owner or sponsor
  person_id INTEGER,            -- NULL: "belongs to nobody", which also wins
  set_at INTEGER NOT NULL,      -- when it was set
  set_by TEXT,                  -- who, as the system names them
  PRIMARY KEY(account_id, role)
) WITHOUT ROWID;

CREATE TABLE person_reference(  -- every way in which sources name a person, resolved; rebuilt after each sync
  ref TEXT PRIMARY KEY,         -- as written by the source
  person_id INTEGER NOT NULL,   -- identity.id of the person
  matched_by TEXT NOT NULL,     -- hr-number, email, login, configured, name
  confidence REAL NOT NULL      -- 0 to 1, as in account_link
) WITHOUT ROWID;

CREATE TABLE account_reference( -- every way in which sources name an account of another source; rebuilt after each sync
  source_name TEXT NOT NULL,    -- name of the account's source; '' when not said
  ref TEXT NOT NULL,            -- key, login name or mail as written
  account_id INTEGER NOT NULL,  -- identity.id of the account
  PRIMARY KEY(source_name, ref)
) WITHOUT ROWID;
CREATE INDEX account_reference_by_account ON account_reference(account_id);

CREATE TABLE event(             -- access events kept as evidence
  event_id INTEGER PRIMARY KEY, -- this event
  source_id INTEGER NOT NULL,   -- the source whose log it stands in
  external_digest INTEGER NOT NULL, -- keyed hash of the source's own id, so that one event is stored once
  at INTEGER NOT NULL,          -- when it happened, by the source's clock
  known_from INTEGER NOT NULL,  -- when Postern read it
  class_uid INTEGER,            -- OCSF class: 3002 authentication, 3001 account change, 3005 user access, 6003 API activity
  activity TEXT,                -- closed list: sign-in, token-use, enable, disable, create, delete, grant, revoke, log-stop, log-delete, secret-read, read, api-call …
  outcome TEXT,                 -- success or failure
  account_id INTEGER,           -- identity of the account in account_source or this source; NULL when none is named
  account_ref TEXT,             -- as the source names it
  account_source TEXT,          -- name of the source of that account, if another
  credential_id INTEGER,        -- identity.id of the credential it was done with, when known
  session_id TEXT,              -- session
  token_id TEXT,                -- token
  subject_ref TEXT,             -- for whom a token speaks
  target_account_id INTEGER,    -- identity.id of the account that was acted upon
  entitlement_id INTEGER,       -- identity.id of the entitlement that was acted upon
  src_ip TEXT,                  -- address as the source gives it
  country TEXT,                 -- two letters, as the source gives it
  src_kind TEXT,                -- office, vpn, hosting, anonymiser, residential, aws
  user_agent TEXT,              -- program, as it names itself; may be hostile
  device_id TEXT,               -- device
  store_id INTEGER,             -- identity.id of the data store that was read
  record_count INTEGER,         -- records read
  action TEXT,                  -- the source's own name of the action
  detail TEXT,                  -- one line for a reader; may be hostile
  file_id INTEGER,              -- the file it stood in
  row_number INTEGER,           -- line, record or entry in that file, from 1
  UNIQUE(source_id, external_digest)
);
CREATE INDEX event_by_account ON event(account_id, at);
CREATE INDEX event_by_ref ON event(account_ref) WHERE account_id IS NULL;
CREATE INDEX event_by_credential ON event(credential_id, at) WHERE credential_id IS NOT NULL;
CREATE INDEX event_by_time ON event(at);
CREATE INDEX event_by_activity ON event(activity, at);

CREATE TABLE rule_run(          -- one evaluation of one rule
  rule_run_id INTEGER PRIMARY KEY, -- this evaluation
  run_id INTEGER NOT NULL,      -- all rules evaluated together share it
  rule_id TEXT NOT NULL,        -- which rule
  rule_hash TEXT NOT NULL,      -- SHA-256 of its text and parameters
  at INTEGER NOT NULL,          -- the instant evaluated
  status TEXT NOT NULL,         -- ran, held (a source it needs is not complete and fresh: nothing closed), failed
  matches INTEGER NOT NULL DEFAULT 0, -- subjects it named
  duration_ms INTEGER,          -- how long it took by the wall
  coverage TEXT,                -- JSON: per needed source, when it was last complete and whether it is fresh
  message TEXT                  -- why it was held or failed
);
CREATE INDEX rule_run_by_rule ON rule_run(rule_id, rule_run_id);

CREATE TABLE finding(           -- a rule's word about one subject, with a life
  finding_id INTEGER PRIMARY KEY, -- this finding
  rule_id TEXT NOT NULL,        -- whose word it is
  rule_hash TEXT NOT NULL,      -- of the rule that last confirmed or changed it
  rule_group TEXT NOT NULL DEFAULT 'A',  -- A leavers and orphans, B dormant, C privilege, D credentials, E authentication, F segregation, G non-human, H activity, I monitoring
  evidence TEXT NOT NULL DEFAULT 'ownership', -- what it is evidence of in the score: ownership, dormancy, authentication, credential, privilege, activity, blind
  superseded_by TEXT,           -- rule whose open finding about the same subject says more; lists show only where it is NULL
  subject_kind TEXT NOT NULL,   -- account, credential, person, grant, entitlement, source, object
  subject_id INTEGER NOT NULL,  -- identity.id; grant_id for a grant, source_id for a source
  person_id INTEGER,            -- the person concerned, when there is one; part of the identity
  severity TEXT NOT NULL,       -- info, low, medium, high, critical, confirmed
  confidence REAL NOT NULL DEFAULT 1, -- 0 to 1, lower when it rests on a likely match
  since INTEGER,                -- when the condition began
  opened_at INTEGER NOT NULL,   -- when a run first saw it
  last_seen_at INTEGER NOT NULL, -- when something about it last changed; the last run of its rule in rule_run confirmed it
  resolved_at INTEGER,          -- when a run over complete, fresh sources no longer saw it
  resolved_because TEXT,        -- fixed, rule-changed, rule-removed, source-removed
  due_at INTEGER,               -- to be dealt with by
  facts TEXT NOT NULL,          -- JSON: the numbers that made it fire
  coverage TEXT                 -- why it is only carried forward, in words: what it needs is not complete and fresh; NULL when confirmed
);
CREATE UNIQUE INDEX finding_open ON finding(rule_id, subject_kind, subject_id, COALESCE(person_id,0)) WHERE resolved_at IS NULL;
CREATE INDEX finding_by_subject ON finding(subject_kind, subject_id);
CREATE INDEX finding_by_person ON finding(person_id) WHERE person_id IS NOT NULL;

CREATE TABLE exception(         -- an accepted risk: still counted in the score without exceptions
  exception_id INTEGER PRIMARY KEY, -- this decision
  rule_id TEXT NOT NULL,        -- the rule whose word is accepted
  subject_kind TEXT NOT NULL,   -- as finding.subject_kind
  subject_id INTEGER NOT NULL,  -- as finding.subject_id
  approved_by TEXT NOT NULL,    -- who decided
  reason TEXT NOT NULL,         -- why, in words
  created_at INTEGER NOT NULL,  -- when it was decided
  expires_at INTEGER NOT NULL   -- until when it holds
);

CREATE TABLE risk_score(        -- the score of a subject while it held; no row for the time without an open finding: level none, score 0
  subject_kind TEXT NOT NULL,   -- account, credential or person
  subject_id INTEGER NOT NULL,  -- identity.id
  score REAL NOT NULL,          -- 0 to 100, one decimal kept; without accepted findings
  level INTEGER NOT NULL,       -- 0 none, 1 low, 2 medium, 3 high, 4 critical
  findings INTEGER NOT NULL,    -- open findings behind it
  factors TEXT NOT NULL,        -- JSON: {inherent, tier, records, factors: [{group, points, rule, finding, falls_to}]}; points add up to score; inherent counts accepted findings too. Of a person: {parts: [{kind, id, score}]}
  from_at INTEGER NOT NULL,     -- since when it held
  to_at INTEGER,                -- until when; NULL while it holds
  PRIMARY KEY(subject_kind, subject_id, from_at)
) WITHOUT ROWID;
CREATE UNIQUE INDEX risk_score_now ON risk_score(subject_kind, subject_id) WHERE to_at IS NULL;
CREATE INDEX risk_score_by_level ON risk_score(subject_kind, level, score) WHERE to_at IS NULL;

CREATE TABLE account_summary(   -- what lists show of an account, rebuilt with the findings
  account_id INTEGER PRIMARY KEY, -- identity.id of the account
  tier INTEGER NOT NULL,        -- best tier reached by any way, 4 when none
  privileged INTEGER NOT NULL,  -- 1: live and tier 2 or better
  live INTEGER NOT NULL,        -- 1: enabled, not deleted, not expired
  top_entitlement_id INTEGER,   -- what gives that tier
  top_path TEXT,                -- direct, group, role, nested
  granted INTEGER,              -- permissions held; NULL when the source does not say
  used INTEGER,                 -- of these used within 90 days; NULL when use is not observable
  dormant_since INTEGER,        -- when it counts as dormant by rule; NULL when it is not
  orphan TEXT                   -- owner-left, no-owner or NULL
);
CREATE INDEX account_summary_privileged ON account_summary(privileged, tier);

CREATE TABLE posture_day(       -- the organisation's figures at the end of a run, one row a day (the day's last run)
  day INTEGER PRIMARY KEY,      -- 00:00 UTC
  at INTEGER NOT NULL,          -- the run
  posture REAL NOT NULL,        -- 0 to 100, 100 is good
  coverage REAL NOT NULL,       -- 0 to 1
  figures TEXT NOT NULL         -- JSON: privileged, critical, high, medium, low, dormant, dormant_privileged, orphaned, orphaned_privileged, granted, used, keys_past_rotation, leavers_with_access, findings by severity …
);

CREATE TABLE audit(             -- what people decided and what Postern did, append only
  audit_id INTEGER PRIMARY KEY, -- this entry
  at INTEGER NOT NULL,          -- when
  actor TEXT NOT NULL,          -- operating system user, or 'postern'
  action TEXT NOT NULL,         -- source-added, sync, link-set, risk-accepted …
  subject TEXT,                 -- what it was done to, by name
  detail TEXT                   -- further words
);
CREATE TRIGGER audit_is_append_only_1 BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail is append only'); END;
CREATE TRIGGER audit_is_append_only_2 BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail is append only'); END;
