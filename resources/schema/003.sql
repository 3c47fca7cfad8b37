-- Postern workspace, schema 3: what people decided and declared, ways to power, and the causes of changed findings.
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Columns shared by every _version table are described at the head of 001.sql. New kinds of identity:
-- 8 change window, 9 ticket, 10 what is declared of a source, 11 pair of duties.

CREATE TABLE change_window_version( -- a time in which changes are planned
  row_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, source_id INTEGER NOT NULL, digest INTEGER NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, known_from INTEGER NOT NULL, known_to INTEGER,
  sync_id INTEGER NOT NULL, file_id INTEGER, row_number INTEGER,
  streams INTEGER NOT NULL DEFAULT 0, -- the streams that said it, see source_stream in 004.sql
  key TEXT NOT NULL,            -- the calendar's own number of the window
  scope TEXT,                   -- name of a source, an environment or an entitlement; NULL or '*': everything
  start_at INTEGER,             -- from
  end_at INTEGER,               -- until
  ticket_ref TEXT               -- the change it belongs to
);
CREATE UNIQUE INDEX change_window_now ON change_window_version(id) WHERE known_to IS NULL;

CREATE TABLE ticket_version(    -- a request with its approval
  row_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, source_id INTEGER NOT NULL, digest INTEGER NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, known_from INTEGER NOT NULL, known_to INTEGER,
  sync_id INTEGER NOT NULL, file_id INTEGER, row_number INTEGER,
  streams INTEGER NOT NULL DEFAULT 0, -- the streams that said it, see source_stream in 004.sql
  key TEXT NOT NULL,            -- number of the ticket, as grants and check-outs name it
  kind TEXT,                    -- access, change or incident
  title TEXT,                   -- what it says; may be hostile
  status TEXT,                  -- open, approved, refused or closed
  person_ref TEXT,              -- for whom: personnel number, mail or name
  approved_by TEXT,             -- who approved: personnel number, mail or name
  opened_at INTEGER,            -- opened
  starts_at INTEGER,            -- what it asks for holds from
  ends_at INTEGER,              -- what it asks for ends
  closed_at INTEGER             -- closed
);
CREATE UNIQUE INDEX ticket_now ON ticket_version(id) WHERE known_to IS NULL;
CREATE INDEX ticket_now_by_key ON ticket_version(key) WHERE known_to IS NULL;

CREATE TABLE source_policy_version( -- what people declare of a source that it cannot say itself
  row_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, source_id INTEGER NOT NULL, digest INTEGER NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, known_from INTEGER NOT NULL, known_to INTEGER,
  sync_id INTEGER NOT NULL, file_id INTEGER, row_number INTEGER,
  streams INTEGER NOT NULL DEFAULT 0, -- the streams that said it, see source_stream in 004.sql
  source_name TEXT NOT NULL,    -- name of the source it speaks of, as the person called it
  retention_days INTEGER,       -- how long that system keeps its log
  retention_required_days INTEGER, -- how long it must
  hold_since INTEGER,           -- nothing of its log may be deleted since: preservation order, legal hold
  oldest_event_at INTEGER,      -- oldest entry its log still has
  has_issuance INTEGER,         -- it logs the issue of tokens
  can_write INTEGER,            -- the credential that collects its data may change things there
  note TEXT                     -- who says so, and why
);
CREATE UNIQUE INDEX source_policy_now ON source_policy_version(id) WHERE known_to IS NULL;

CREATE TABLE sod_rule_version(  -- two duties that nobody may hold together, as the organisation says
  row_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, source_id INTEGER NOT NULL, digest INTEGER NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, known_from INTEGER NOT NULL, known_to INTEGER,
  sync_id INTEGER NOT NULL, file_id INTEGER, row_number INTEGER,
  streams INTEGER NOT NULL DEFAULT 0, -- the streams that said it, see source_stream in 004.sql
  key TEXT NOT NULL,            -- name of the pair
  tag_a TEXT,                   -- duty, as entitlement.sod_tag
  tag_b TEXT,                   -- the other duty
  reason TEXT                   -- why not together
);
CREATE UNIQUE INDEX sod_rule_now ON sod_rule_version(id) WHERE known_to IS NULL;

CREATE TABLE sod_rule_default(  -- the same, as Postern brings them; one of the organisation with the same two duties wins
  sod_id INTEGER PRIMARY KEY,   -- this pair
  key TEXT NOT NULL UNIQUE,     -- name of the pair
  tag_a TEXT NOT NULL,          -- duty, as entitlement.sod_tag
  tag_b TEXT NOT NULL,          -- the other duty
  reason TEXT NOT NULL          -- why not together
);
INSERT INTO sod_rule_default(key, tag_a, tag_b, reason) VALUES
  ('pay-create/pay-approve', 'pay-create', 'pay-approve', 'One person could pay themselves.'),
  ('vendor-edit/pay-approve', 'vendor-edit', 'pay-approve', 'One person could invent a supplier and pay it.'),
  ('hr-edit/payroll-run', 'hr-edit', 'payroll-run', 'One person could invent an employee and pay them.'),
  ('user-admin/access-approve', 'user-admin', 'access-approve', 'One person could give rights and approve them.'),
  ('user-admin/log-admin', 'user-admin', 'log-admin', 'One person could give rights and erase the trace.'),
  ('code-write/deploy', 'code-write', 'deploy', 'One person could bring code into production that nobody saw.'),
  ('key-custody/log-admin', 'key-custody', 'log-admin', 'One person could use a key and erase the trace.'),
  ('backup-admin/log-admin', 'backup-admin', 'log-admin', 'One person could copy all data and erase the trace.'),
  ('data-export/data-approve', 'data-export', 'data-approve', 'One person could take personal data out and approve it.');

CREATE TABLE access_path(       -- ways from an account to power it does not hold yet, as the graph engine found them
  from_account_id INTEGER NOT NULL, -- identity.id of the account at which the way begins
  to_tier INTEGER NOT NULL,     -- 0 to 3: what it reaches
  hops INTEGER NOT NULL,        -- steps; 1 is a direct way
  path TEXT NOT NULL,           -- JSON array of the steps: from, edge, to, with the rows behind them
  known_from INTEGER NOT NULL DEFAULT 0, -- when it was found
  known_to INTEGER              -- when it was found no more; NULL while it holds
);
CREATE INDEX access_path_now ON access_path(to_tier, from_account_id) WHERE known_to IS NULL;

-- So that rules begin with the few rows they want.
CREATE INDEX access_grant_now_by_end ON access_grant_version(ends_at) WHERE known_to IS NULL AND ends_at IS NOT NULL;
CREATE INDEX access_grant_now_by_ticket ON access_grant_version(ticket_ref) WHERE known_to IS NULL AND ticket_ref IS NOT NULL;
CREATE INDEX account_attr_now_by_name ON account_attr_version(k, v, id) WHERE known_to IS NULL;
CREATE INDEX token_issue_by_credential ON token_issue(credential_id, at);
CREATE INDEX entitlement_flag_now_by_flag ON entitlement_flag_version(flag, id) WHERE known_to IS NULL;

ALTER TABLE source ADD COLUMN log_oldest_at INTEGER; -- oldest event in the last complete read: what it still has
ALTER TABLE finding ADD COLUMN seen_coverage INTEGER; -- finding_coverage: its sources when it was opened or last changed
ALTER TABLE finding ADD COLUMN resolved_coverage INTEGER; -- finding_coverage: its sources when it was closed

CREATE TABLE finding_coverage(  -- the sources of a rule as they were when its findings changed
  coverage_id INTEGER PRIMARY KEY, -- this picture
  rule_id TEXT NOT NULL,        -- whose sources
  at INTEGER NOT NULL,          -- the instant evaluated
  sources TEXT NOT NULL         -- JSON: per needed source its id, name, when it was last complete, whether it was fresh, and why not
);

CREATE TABLE rule_version(      -- every text and set of parameters with which a rule was evaluated here
  rule_hash TEXT PRIMARY KEY,   -- as rule_run.rule_hash and finding.rule_hash
  rule_id TEXT NOT NULL,        -- which rule
  text_hash TEXT NOT NULL,      -- SHA-256 of the text alone: the same with another rule_hash means other parameters
  parameters TEXT NOT NULL,     -- JSON object: the values
  first_at INTEGER NOT NULL     -- the instant first evaluated
) WITHOUT ROWID;

CREATE TABLE rule_parameter(    -- parameters that this workspace sets otherwise than the rule does
  rule_id TEXT NOT NULL,        -- which rule
  name TEXT NOT NULL,           -- which parameter
  value REAL NOT NULL,          -- within the limits of the rule
  set_at INTEGER NOT NULL,      -- when
  set_by TEXT NOT NULL,         -- who, as the system names them
  PRIMARY KEY(rule_id, name)
) WITHOUT ROWID;
