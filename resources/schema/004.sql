-- Postern workspace, schema 4: which streams of a source say a thing. SPDX-License-Identifier: GPL-3.0-or-later
--
-- A source may come as several files of different shape, its streams. What one of them says is closed only by a complete
-- read of that stream, so every version knows the streams that said it: `streams`, a bit for each, at the place that
-- source_stream gives. 0: read before streams were kept, or from a source without streams.

CREATE TABLE source_stream(     -- a stream of a source that was read at least once
  source_id INTEGER NOT NULL REFERENCES source(source_id) ON DELETE CASCADE, -- the source
  bit INTEGER NOT NULL,         -- its place in `streams` of the versions of that source, 0 to 61
  name TEXT NOT NULL,           -- the manifest's name of the stream; a variant counts as the stream it is one of
  is_expected INTEGER NOT NULL DEFAULT 0, -- 1: it was read whole and has all of some kind of record, so a read without it lacks it
  last_sync_id INTEGER,         -- the last read that had it
  PRIMARY KEY(source_id, bit)
) WITHOUT ROWID;

ALTER TABLE person_version ADD COLUMN streams INTEGER NOT NULL DEFAULT 0; -- the streams that said it, see source_stream
ALTER TABLE account_version ADD COLUMN streams INTEGER NOT NULL DEFAULT 0; -- the streams that said it, see source_stream
ALTER TABLE account_attr_version ADD COLUMN streams INTEGER NOT NULL DEFAULT 0; -- the streams that said it, see source_stream
ALTER TABLE credential_version ADD COLUMN streams INTEGER NOT NULL DEFAULT 0; -- the streams that said it, see source_stream
ALTER TABLE credential_custodian_version ADD COLUMN streams INTEGER NOT NULL DEFAULT 0; -- the streams that said it, see source_stream
ALTER TABLE checkout_version ADD COLUMN streams INTEGER NOT NULL DEFAULT 0; -- the streams that said it, see source_stream
ALTER TABLE entitlement_version ADD COLUMN streams INTEGER NOT NULL DEFAULT 0; -- the streams that said it, see source_stream
ALTER TABLE entitlement_flag_version ADD COLUMN streams INTEGER NOT NULL DEFAULT 0; -- the streams that said it, see source_stream
ALTER TABLE access_grant_version ADD COLUMN streams INTEGER NOT NULL DEFAULT 0; -- the streams that said it, see source_stream
ALTER TABLE membership_version ADD COLUMN streams INTEGER NOT NULL DEFAULT 0; -- the streams that said it, see source_stream
ALTER TABLE usage_version ADD COLUMN streams INTEGER NOT NULL DEFAULT 0; -- the streams that said it, see source_stream
ALTER TABLE ownership_version ADD COLUMN streams INTEGER NOT NULL DEFAULT 0; -- the streams that said it, see source_stream
ALTER TABLE data_store_version ADD COLUMN streams INTEGER NOT NULL DEFAULT 0; -- the streams that said it, see source_stream
ALTER TABLE alert_version ADD COLUMN streams INTEGER NOT NULL DEFAULT 0; -- the streams that said it, see source_stream
