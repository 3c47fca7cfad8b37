-- Postern workspace, schema 2: what is kept of access events. SPDX-License-Identifier: GPL-3.0-or-later
--
-- No event has a row of its own here: a log of a hundred million requests becomes some thousand blocks.
-- Those that show why a detector or rule spoke are rows of `event`, with their file and row.
--
-- Blobs are written and read by ActivityStore alone: version byte, then columns, each compressed with zstd.
-- A day is 00:00 UTC of that day as seconds, as everywhere in this file.

CREATE TABLE activity_name(     -- texts that stand as numbers in blocks
  kind INTEGER NOT NULL,        -- 1 account, 2 credential, 3 data store, 4 action, 5 user agent, 6 device
  number INTEGER NOT NULL,      -- from 1, per kind
  source_id INTEGER NOT NULL,   -- source of an account, credential or store; 0 for the others
  name TEXT NOT NULL,           -- as the source writes it; may be hostile
  PRIMARY KEY(kind, number)
) WITHOUT ROWID;
CREATE UNIQUE INDEX activity_name_by_text ON activity_name(kind, source_id, name);

CREATE TABLE event_cursor(      -- how far a log was read, so that reading it again adds nothing
  cursor_id INTEGER PRIMARY KEY, -- this log
  source_id INTEGER NOT NULL,   -- whose log it is
  label TEXT NOT NULL,          -- path as last seen; the entry inside an archive after '!'
  head_bytes INTEGER NOT NULL,  -- how many bytes at its beginning, unpacked, identify it: a log is known again after it was renamed
  head_digest INTEGER NOT NULL, -- keyed hash of these
  stored_bytes INTEGER NOT NULL, -- size as stored when it was last read
  bytes INTEGER NOT NULL,       -- unpacked bytes that were read, to the end of a line
  rows INTEGER NOT NULL,        -- lines read
  events INTEGER NOT NULL,      -- events kept of them
  bad_rows INTEGER NOT NULL,    -- lines that could not be read
  read_at INTEGER NOT NULL      -- when that was
);
CREATE UNIQUE INDEX event_cursor_by_head ON event_cursor(source_id, head_bytes, head_digest);

CREATE TABLE event_stream(      -- state of a source's stream of events
  source_id INTEGER PRIMARY KEY, -- whose stream
  watermark_at INTEGER NOT NULL, -- newest event so far; nothing older than a day before it is expected
  learning_until INTEGER,       -- novelty is not judged before: the source is new
  events INTEGER NOT NULL,      -- events taken
  duplicates INTEGER NOT NULL,  -- events that had come before
  late INTEGER NOT NULL,        -- events that came more than a day late: their day was opened again
  future INTEGER NOT NULL,      -- events from the future, not taken
  closed_before INTEGER NOT NULL, -- days before this one (days since 1970-01-01) are closed
  oldest_at INTEGER,            -- oldest event so far
  last_event_id INTEGER NOT NULL, -- rows of event up to this one were looked at
  skew_s INTEGER,               -- the source's clock minus ours, when it can be told
  recent BLOB                   -- hashes of the last ids, to know an event that comes twice
);

CREATE TABLE account_usage(     -- use of an account or credential as its events show it
  kind INTEGER NOT NULL,        -- 1 account, 2 credential
  number INTEGER NOT NULL,      -- activity_name
  first_at INTEGER NOT NULL,    -- first event
  last_at INTEGER NOT NULL,     -- last event
  last_success_at INTEGER,      -- last event that was accepted
  events INTEGER NOT NULL,      -- all of them
  denied INTEGER NOT NULL,      -- of these refused
  days INTEGER NOT NULL,        -- days with at least one
  records_day_most INTEGER NOT NULL, -- most different records of one store read in one day, estimated
  activities INTEGER NOT NULL,  -- bit n: activity n occurred
  PRIMARY KEY(kind, number)
) WITHOUT ROWID;

CREATE TABLE rollup_block(      -- what up to 4096 subjects did on one day
  day INTEGER NOT NULL,         -- the day
  bucket INTEGER NOT NULL,      -- kind*2^32 + number/4096
  part INTEGER NOT NULL,        -- from 0; parts add up: late events and other sources make new ones
  subjects INTEGER NOT NULL,    -- subjects inside
  data BLOB NOT NULL,           -- columns
  PRIMARY KEY(day, bucket, part)
) WITHOUT ROWID;

CREATE TABLE open_day(          -- days that may still change, as they stood at the end of the last read
  source_id INTEGER NOT NULL,   -- whose events
  day INTEGER NOT NULL,         -- the day
  part INTEGER NOT NULL,        -- from 0
  data BLOB NOT NULL,           -- their roll-ups with the sketches
  PRIMARY KEY(source_id, day, part)
) WITHOUT ROWID;

CREATE TABLE event_block(       -- events as columns, sorted by account and time within their segment
  block_id INTEGER PRIMARY KEY, -- this block
  data BLOB NOT NULL            -- columns
);

CREATE TABLE event_directory(   -- which block holds what: narrow, so that looking for a block reads no block
  block_id INTEGER PRIMARY KEY, -- the block
  segment INTEGER NOT NULL,     -- blocks written together
  source_id INTEGER NOT NULL,   -- whose log
  cursor_id INTEGER NOT NULL,   -- which log
  account_min INTEGER NOT NULL, -- lowest account number inside
  account_max INTEGER NOT NULL, -- highest
  at_min INTEGER NOT NULL,      -- oldest event
  at_max INTEGER NOT NULL,      -- newest
  events INTEGER NOT NULL,      -- how many
  row_min INTEGER NOT NULL,     -- first line of the log that the segment took
  row_max INTEGER NOT NULL      -- last
);
CREATE INDEX event_directory_by_account ON event_directory(account_min, account_max, at_max);

CREATE TABLE activity_gap(      -- what could not be followed: reduced coverage, in words
  gap_id INTEGER PRIMARY KEY,   -- this gap
  source_id INTEGER,            -- whose events; NULL: of all
  what TEXT NOT NULL,           -- closed list: names-full, days-dropped, sketches-dropped, no-geo, detector
  detail TEXT NOT NULL,         -- in words
  since INTEGER NOT NULL,       -- when it began
  until INTEGER                 -- when it ended; NULL while it lasts
);

CREATE TABLE read_day(          -- data read by a subject in a store on a day, only where it is much or was asked for by a detector
  day INTEGER NOT NULL,         -- the day
  subject_kind TEXT NOT NULL,   -- account, credential, network, asn, segment
  subject_id INTEGER NOT NULL,  -- identity.id of an account or credential; the network's or operator's own number
  store_id INTEGER NOT NULL,    -- identity.id of the data store; 0 when events name none
  subject_ref TEXT,             -- the subject in words: "192.0.2.0/24", "AS64500", the account's name
  reads INTEGER NOT NULL,       -- accepted reads
  distinct_est INTEGER NOT NULL, -- different records, estimated above 512
  subjects_est INTEGER,         -- different persons whose data it was, estimated
  ips_est INTEGER,              -- different addresses, estimated
  nets_est INTEGER,             -- different networks, estimated
  hosting_share REAL,           -- part of the reads from hosting, proxy, VPN or Tor, 0 to 1
  novelty REAL,                 -- part of the records never read by it in 90 days, 0 to 1; NULL not known
  sketch BLOB,                  -- the sketch behind distinct_est
  source_id INTEGER,            -- evidence: whose log
  file_id INTEGER,              -- evidence: the file of the first of these reads
  row_number INTEGER,           -- evidence: its line
  PRIMARY KEY(day, subject_kind, subject_id, store_id)
) WITHOUT ROWID;
CREATE INDEX read_day_by_subject ON read_day(subject_kind, subject_id, day);

CREATE TABLE seen_feature(      -- what was seen of a subject before: novelty is what is not here
  subject_kind TEXT NOT NULL,   -- account, credential, session, person, network, asn, segment
  subject_id INTEGER NOT NULL,  -- identity.id, or the network's or operator's own number
  feature TEXT NOT NULL,        -- country, asn, network, device, user-agent, hour, roaming
  value TEXT NOT NULL,          -- as text
  first_at INTEGER NOT NULL,    -- first seen
  last_at INTEGER NOT NULL,     -- last seen
  n INTEGER NOT NULL,           -- how often
  source_id INTEGER,            -- evidence: whose log it was first seen in
  file_id INTEGER,              -- evidence: the file
  row_number INTEGER,           -- evidence: the line
  PRIMARY KEY(subject_kind, subject_id, feature, value)
) WITHOUT ROWID;

CREATE TABLE baseline(          -- what is usual for a subject
  subject_kind TEXT NOT NULL,   -- account, credential, segment, network, asn
  subject_id INTEGER NOT NULL,  -- identity.id, or the network's or operator's own number
  metric TEXT NOT NULL,         -- records-day:<store>, networks-day, secrets-day …
  window_d INTEGER NOT NULL,    -- days it looks back
  n INTEGER NOT NULL,           -- days learned
  median REAL,                  -- of these
  mad REAL,                     -- median of the distances from it
  p95 REAL,                     -- 95th percentile
  cusum REAL,                   -- the detector's running sum
  frozen_until INTEGER,         -- not learned until then: a detection is open
  updated_at INTEGER NOT NULL,  -- last learned
  ring BLOB,                    -- the daily values
  PRIMARY KEY(subject_kind, subject_id, metric, window_d)
) WITHOUT ROWID;

CREATE TABLE detection(         -- a detector's word about one subject
  detection_id INTEGER PRIMARY KEY, -- this detection
  detector TEXT NOT NULL,       -- first-geo, impossible-travel, mass-read-slow …
  subject_kind TEXT NOT NULL,   -- account, credential, session, person, network, asn, segment
  subject_id INTEGER NOT NULL,  -- identity.id; the network's or operator's own number; a session's hash
  subject_ref TEXT,             -- the subject in words, as the log names it; may be hostile
  person_id INTEGER,            -- the person concerned, when there is one
  account_id INTEGER,           -- the account concerned, when the subject is no account but there is one
  credential_id INTEGER,        -- the credential concerned, likewise
  store_id INTEGER,             -- the data store concerned, when there is one
  first_at INTEGER NOT NULL,    -- first event of it
  last_at INTEGER NOT NULL,     -- last event of it
  found_at INTEGER NOT NULL,    -- event time at which the detector spoke
  known_from INTEGER NOT NULL,  -- when Postern read the events that made it
  score REAL NOT NULL,          -- 0 to 1
  factors TEXT NOT NULL,        -- JSON: [{name, observed, expected, weight, words}]
  events INTEGER NOT NULL DEFAULT 1, -- events behind it
  incident_id INTEGER,          -- detection_id of the first of the same incident: same subject within 72 h
  triage TEXT,                  -- a person's word: confirmed, benign; NULL not yet
  source_id INTEGER,            -- evidence: whose log
  file_id INTEGER,              -- evidence: the file of the first event
  row_number INTEGER            -- evidence: its line
);
CREATE INDEX detection_by_subject ON detection(subject_kind, subject_id, detector, last_at);
CREATE INDEX detection_by_detector ON detection(detector, last_at);
CREATE INDEX detection_by_person ON detection(person_id) WHERE person_id IS NOT NULL;

CREATE TABLE detection_event(   -- the events that show a detection, at most 200 of each
  detection_id INTEGER NOT NULL REFERENCES detection(detection_id) ON DELETE CASCADE, -- the detection
  event_id INTEGER NOT NULL,    -- event.event_id
  PRIMARY KEY(detection_id, event_id)
) WITHOUT ROWID;

CREATE TABLE detector_state(    -- what a detector remembers from one read to the next
  detector TEXT PRIMARY KEY,    -- whose memory
  at INTEGER NOT NULL,          -- event time up to which it has seen
  state BLOB NOT NULL           -- its own bytes
) WITHOUT ROWID;

CREATE TABLE token_issue(       -- a token that was issued by the rules; what is accepted and not here was forged
  token INTEGER PRIMARY KEY,    -- keyed hash of its id
  issuer TEXT,                  -- who issued it
  credential_id INTEGER,        -- identity.id of the key that signed it
  subject INTEGER,              -- keyed hash of whom it speaks for
  at INTEGER NOT NULL,          -- when
  expires_at INTEGER,           -- until when it is accepted
  source_id INTEGER,            -- evidence: whose log
  file_id INTEGER,              -- evidence: the file
  row_number INTEGER            -- evidence: the line
);
CREATE INDEX token_issue_by_time ON token_issue(at);

CREATE TABLE event_kept(        -- rows of event that were kept out of a log taken in bulk: they were counted when it was read
  event_id INTEGER PRIMARY KEY  -- event.event_id
);
