-- Postern workspace, schema 6. SPDX-License-Identifier: GPL-3.0-or-later
-- What ways to power rest on, and lists of a million accounts in the order of their risk.
-- Columns shared by every _version table are described in 001.sql.

CREATE TABLE policy_statement_version( -- one statement of a policy document
  row_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, -- id: the entitlement (policy, or role of a trust policy) it stands in
  source_id INTEGER NOT NULL, digest INTEGER NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, known_from INTEGER NOT NULL, known_to INTEGER,
  sync_id INTEGER NOT NULL, file_id INTEGER, row_number INTEGER,
  streams INTEGER NOT NULL DEFAULT 0, -- the streams that said it, see source_stream
  position TEXT NOT NULL,       -- its place there: 1, 2 …; trust.1 … of a role's trust policy
  effect TEXT,                  -- allow or deny
  actions TEXT,                 -- JSON array of action patterns, lower case
  not_actions TEXT,             -- JSON array: every action but these, lower case
  resources TEXT,               -- JSON array of resource patterns
  not_resources TEXT,           -- JSON array: every resource but these
  principals TEXT,              -- JSON array of who may, of a trust policy: aws:ARN, service:NAME, federated:NAME
  conditions TEXT               -- JSON object as the policy has it
);
CREATE UNIQUE INDEX policy_statement_now ON policy_statement_version(id, position) WHERE known_to IS NULL;

CREATE TABLE control_version(   -- somebody has power over an account, a group or an object
  row_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, -- id: the target as an object
  source_id INTEGER NOT NULL, digest INTEGER NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, known_from INTEGER NOT NULL, known_to INTEGER,
  sync_id INTEGER NOT NULL, file_id INTEGER, row_number INTEGER,
  streams INTEGER NOT NULL DEFAULT 0, -- the streams that said it, see source_stream
  holder_key TEXT NOT NULL,     -- account or group that has the power, by its key in the source
  target_key TEXT,              -- account, group or object it has power over, by its key in the source
  power TEXT NOT NULL,          -- generic-all, write-dacl, force-change-password, add-member, dcsync …
  target_tier INTEGER           -- 0 to 4, of a target that is neither account nor group
);
CREATE UNIQUE INDEX control_now ON control_version(id, holder_key, power) WHERE known_to IS NULL;

ALTER TABLE account_summary ADD COLUMN worst INTEGER NOT NULL DEFAULT 0; -- rank of its worst open finding: 0 none or info, 1 low to 4 critical, 5 confirmed
ALTER TABLE account_summary ADD COLUMN score REAL NOT NULL DEFAULT 0; -- its risk score, 0 to 100
CREATE INDEX account_summary_by_risk ON account_summary(worst DESC, score DESC, account_id);
