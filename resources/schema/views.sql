-- The views that rules and screens read. SPDX-License-Identifier: GPL-3.0-or-later
--
-- They are made as TEMP views on each reading connection, for one instant ("as of"). {visible} stands for
-- "known_to IS NULL" at present, and for the bitemporal condition of 001.sql with the two instants written
-- out when looking back. {now} is the instant evaluated. Identities are integers; a rule only passes them on.

-- run: exactly one row. now: the instant evaluated; rules never ask the clock.
CREATE TEMP TABLE run(now INTEGER NOT NULL);
INSERT INTO run VALUES({now});

-- rule_gap: what rules need and sources do not tell; the engine fills it before it evaluates. source_id NULL: no source tells it at all.
-- need_id numbers the need; missing says it in words; rules counts those that are blind, first_rule is one of them.
CREATE TEMP TABLE rule_gap(need_id INTEGER, need TEXT, missing TEXT, essential INTEGER, source_id INTEGER, has_accounts INTEGER, rules INTEGER,
  first_rule TEXT);

-- source_read: how a source had been read at the instant; last_error is why its last read was not complete.
-- @present
CREATE TEMP VIEW source_read AS SELECT source_id, last_attempt_at, last_success_at, last_error FROM main.source;
-- @end
-- @past
CREATE TEMP VIEW source_read AS SELECT s.source_id,
  (SELECT MAX(y.started_at) FROM main.sync y WHERE y.source_id=s.source_id AND y.started_at<={known}) AS last_attempt_at,
  (SELECT MAX(y.ended_at) FROM main.sync y WHERE y.source_id=s.source_id AND y.status='complete' AND y.ended_at<={known}) AS last_success_at,
  (SELECT CASE WHEN y.status<>'complete' THEN COALESCE(y.message,y.status) END FROM main.sync y WHERE y.source_id=s.source_id AND y.ended_at<={known}
    ORDER BY y.sync_id DESC LIMIT 1) AS last_error
FROM main.source s WHERE s.added_at<={known};
-- @end

-- source: a configured source. kind is hr, idp, directory, cloud, sql, siem … as manifests' kinds; category says what it brings.
-- What is declared of it (source_policy) is told where the source itself does not say it. log_oldest_at: oldest event it still has.
CREATE TEMP VIEW source AS
SELECT s.source_id, CASE s.category WHEN 'people' THEN 'hr' ELSE CASE WHEN s.kind LIKE '%postgres%' OR s.kind LIKE '%sql%' THEN 'sql' ELSE s.kind END END AS kind,
  s.kind AS manifest, s.category, s.name, s.enabled, s.criticality, s.expected_interval_s, s.added_at AS first_seen_at, t.last_attempt_at, t.last_success_at,
  t.last_error, s.rows_last, s.rows_prev, s.clock_skew_s, s.has_last_used, s.has_mfa, s.has_events, COALESCE(p.has_issuance, s.has_issuance) AS has_issuance,
  s.events_oldest_at, s.events_newest_at, COALESCE(p.oldest_event_at, s.log_oldest_at) AS log_oldest_at,
  COALESCE(p.retention_days, s.retention_days) AS retention_days,
  COALESCE(p.retention_required_days, s.retention_required_days) AS retention_required_days, COALESCE(p.hold_since, s.hold_since) AS hold_since,
  COALESCE(p.can_write, s.can_write) AS can_write, p.row_id AS policy_row_id, p.file_id AS policy_file_id, p.row_number AS policy_row_number
FROM main.source s JOIN temp.source_read t ON t.source_id=s.source_id LEFT JOIN main.source_policy_version p ON p.row_id=(SELECT MAX(v.row_id) FROM main.source_policy_version v
  WHERE v.source_name=s.name AND {visible});

-- source_policy: what people declare of a source.
CREATE TEMP VIEW source_policy AS
SELECT v.source_name, v.source_id AS declared_in, v.retention_days, v.retention_required_days, v.hold_since, v.oldest_event_at, v.has_issuance, v.can_write,
  v.note, v.row_id, v.file_id, v.row_number
FROM main.source_policy_version v WHERE {visible};

-- change_window: a time in which changes are planned. scope names a source, an environment or an entitlement; NULL is everything.
CREATE TEMP VIEW change_window AS
SELECT v.id AS window_id, v.source_id, v.key, NULLIF(v.scope,'*') AS scope, v.start_at, v.end_at, v.ticket_ref, v.row_id, v.file_id, v.row_number
FROM main.change_window_version v WHERE {visible};

-- ticket: a request with its approval; ticket_ref is its number, as grants and check-outs name it.
CREATE TEMP VIEW ticket AS
SELECT v.id AS ticket_id, v.source_id, v.key AS ticket_ref, v.kind, v.title, v.status, p.person_id, v.person_ref, a.person_id AS approver_id, v.approved_by,
  v.opened_at, v.starts_at, v.ends_at, CASE WHEN v.closed_at>{now} THEN NULL ELSE v.closed_at END AS closed_at, v.row_id, v.file_id, v.row_number
FROM main.ticket_version v LEFT JOIN main.person_reference p ON p.ref=v.person_ref LEFT JOIN main.person_reference a ON a.ref=v.approved_by
WHERE {visible};

-- sod_rule: two duties that nobody may hold together; those of the organisation, then those that Postern brings. own is 1 for the former.
CREATE TEMP VIEW sod_rule AS
SELECT v.key AS sod_id, v.tag_a, v.tag_b, v.reason, 1 AS own FROM main.sod_rule_version v WHERE {visible}
UNION ALL SELECT d.key, d.tag_a, d.tag_b, d.reason, 0 FROM main.sod_rule_default d WHERE NOT EXISTS(SELECT 1 FROM main.sod_rule_version v
  WHERE {visible} AND ((v.tag_a=d.tag_a AND v.tag_b=d.tag_b) OR (v.tag_a=d.tag_b AND v.tag_b=d.tag_a)));

-- token_issue: tokens that were issued by the rules; token and subject are keyed hashes.
CREATE TEMP VIEW token_issue AS SELECT v.token, v.issuer, v.credential_id, v.subject, v.at, v.expires_at, v.source_id, v.file_id, v.row_number
FROM main.token_issue v WHERE v.at<={now};

-- access_path: ways from an account to power it does not hold yet; path is a JSON array of steps.
CREATE TEMP VIEW access_path AS SELECT v.from_account_id, v.to_tier, v.hops, v.path, v.known_from FROM main.access_path v WHERE {link_visible};

-- person: a human the HR feed knows. hr_seen_at is the last complete read of HR that still had the person.
CREATE TEMP VIEW person AS
SELECT v.id AS person_id, v.key AS hr_number, v.name, v.email, v.kind, v.status, v.start_at, v.last_day_at, v.left_at, v.recorded_left_at,
  v.role_changed_at, v.contract_end_at, (SELECT i.id FROM main.identity i WHERE i.kind=1 AND i.source_id=v.source_id AND i.key=v.manager_key) AS manager_id,
  v.dept, v.title, v.peer_group, v.tz, COALESCE(s.last_success_at, v.known_from) AS hr_seen_at,
  v.source_id, v.row_id, v.file_id, v.row_number, v.known_from AS first_seen_at
FROM main.person_version v JOIN temp.source_read s ON s.source_id=v.source_id WHERE {visible};

-- account_link_now: links that hold at the instant.
CREATE TEMP VIEW account_link_now AS SELECT v.account_id, v.role, v.person_id, v.matched_by, v.confidence FROM main.account_link v WHERE {link_visible};

-- account: a login in one system, with the person it belongs to (person_id, link_confidence, link_matched_by), its owner and its sponsor.
-- What happened after the instant is taken back: a later disabling, password change or use is not known yet at it.
-- No join in it: a view that is one can be put into a query that LEFT JOINs it, and is not worked out as a whole.
CREATE TEMP VIEW account AS
SELECT v.id AS account_id, v.source_id, v.key, v.name, v.display_name, v.kind, (SELECT l.person_id FROM temp.account_link_now l WHERE l.account_id=v.id AND l.role='person') AS person_id,
  COALESCE((SELECT l.confidence FROM temp.account_link_now l WHERE l.account_id=v.id AND l.role='person'), 0) AS link_confidence,
  (SELECT l.matched_by FROM temp.account_link_now l WHERE l.account_id=v.id AND l.role='person') AS link_matched_by,
  (SELECT l.person_id FROM temp.account_link_now l WHERE l.account_id=v.id AND l.role='owner') AS owner_person_id,
  (SELECT l.matched_by FROM temp.account_link_now l WHERE l.account_id=v.id AND l.role='owner') AS owner_matched_by,
  (SELECT l.person_id FROM temp.account_link_now l WHERE l.account_id=v.id AND l.role='sponsor') AS sponsor_person_id,
  CASE WHEN v.disabled_at>{now} THEN 1 ELSE v.enabled END AS enabled,
  CASE WHEN v.deleted_at>{now} THEN NULL ELSE v.deleted_at END AS deleted_at, v.created_at,
  CASE WHEN v.disabled_at>{now} THEN NULL ELSE v.disabled_at END AS disabled_at,
  CASE WHEN v.enabled_changed_at>{now} THEN NULL ELSE v.enabled_changed_at END AS enabled_changed_at, v.expires_at, v.tier, v.mfa,
  COALESCE(v.mfa_excluded,0) AS mfa_excluded, CASE WHEN v.pwd_set_at>{now} THEN NULL ELSE v.pwd_set_at END AS pwd_set_at,
  v.pwd_never_expires, COALESCE(v.interactive,1) AS interactive, COALESCE(v.is_breakglass,0) AS is_breakglass,
  COALESCE(v.is_builtin,0) AS is_builtin, v.has_mailbox, v.is_synced, v.env,
  MIN(v.last_used_at,{now}) AS last_used_at, COALESCE(v.last_used_precision_s,0) AS last_used_precision_s, v.last_used_basis,
  v.owner_ref, v.sponsor_ref, v.email, v.description, v.known_from AS first_seen_at, v.row_id, v.file_id, v.row_number
FROM main.account_version v WHERE {visible};

-- account_attr: any further fact of an account.
CREATE TEMP VIEW account_attr AS SELECT v.id AS account_id, v.k, v.v FROM main.account_attr_version v WHERE {visible};

-- credential: a secret, with the account it belongs to (resolved across sources).
CREATE TEMP VIEW credential AS
SELECT v.id AS credential_id, v.source_id, v.kind, v.name, v.key,
  COALESCE((SELECT i.id FROM main.identity i WHERE i.kind=2 AND i.source_id=v.source_id AND i.key=v.account_key AND v.account_source IS NULL),
           (SELECT r.account_id FROM main.account_reference r WHERE r.source_name=COALESCE(v.account_source, (SELECT name FROM main.source x WHERE x.source_id=v.source_id)) AND r.ref=v.account_key)) AS account_id,
  v.created_at, v.not_after, CASE WHEN v.rotated_at>{now} THEN NULL ELSE v.rotated_at END AS rotated_at,
  CASE WHEN v.revoked_at>{now} THEN NULL ELSE v.revoked_at END AS revoked_at,
  CASE WHEN v.revoked_at>{now} THEN 'active' ELSE COALESCE(v.status,'active') END AS status, MIN(v.last_used_at,{now}) AS last_used_at,
  v.store, v.exportable, v.max_age_days, v.scope_tier, COALESCE(v.shared,0) AS shared, v.leaked_at, v.trusted_by, v.record_count,
  v.known_from AS first_seen_at, v.row_id, v.file_id, v.row_number
FROM main.credential_version v WHERE {visible};

-- credential_custodian: custody. known_to ends with a rotation, never with a departure; evidence_id is what shows it.
CREATE TEMP VIEW credential_custodian AS
SELECT v.id AS credential_id, r.person_id, v.custody_from AS known_from, CASE WHEN v.custody_to>{now} THEN NULL ELSE v.custody_to END AS known_to,
  v.how, v.evidence AS evidence_id, v.person_ref, r.matched_by, r.confidence, v.row_id, v.file_id, v.row_number
FROM main.credential_custodian_version v LEFT JOIN main.person_reference r ON r.ref=v.person_ref WHERE {visible};

-- checkout: a shared secret lent by a vault.
CREATE TEMP VIEW checkout AS
SELECT v.row_id AS checkout_id, v.id AS credential_id, r.person_id, v.at, v.due_at, CASE WHEN v.returned_at>{now} THEN NULL ELSE v.returned_at END AS returned_at, v.ticket_ref,
  v.source_id, v.row_id, v.file_id, v.row_number
FROM main.checkout_version v LEFT JOIN main.person_reference r ON r.ref=v.person_ref WHERE {visible} AND (v.at IS NULL OR v.at<={now});

-- entitlement: role, group, policy, permission set, database role. tier NULL means not classified.
CREATE TEMP VIEW entitlement AS
SELECT v.id AS entitlement_id, v.source_id, v.kind, v.name, v.key, v.tier, v.data_class, v.zone, v.record_count, v.sod_tag, v.env,
  v.known_from AS first_seen_at, v.row_id, v.file_id, v.row_number
FROM main.entitlement_version v WHERE {visible};

-- entitlement_flag: properties such as 'wildcard'.
CREATE TEMP VIEW entitlement_flag AS SELECT v.id AS entitlement_id, v.flag FROM main.entitlement_flag_version v WHERE {visible};

-- access_grant: an account holds an entitlement. valid_from and valid_to are the grant's own dates at the source.
CREATE TEMP VIEW access_grant AS
SELECT v.grant_id, v.id AS account_id, v.entitlement_id, v.source_id, v.path_kind, v.via, COALESCE(v.depth,0) AS depth, v.mode,
  v.granted_at AS valid_from, v.ends_at AS valid_to, v.granted_by, v.ticket_ref, v.via_pam,
  CASE WHEN v.reviewed_at>{now} THEN NULL ELSE v.reviewed_at END AS reviewed_at,
  CASE WHEN v.last_activated_at>{now} THEN NULL ELSE v.last_activated_at END AS last_activated_at,
  v.known_from AS first_seen_at, NULL AS last_seen_at, NULL AS removed_at, v.row_id, v.file_id, v.row_number
FROM main.access_grant_version v WHERE {visible};

-- membership: a group or role is inside another.
CREATE TEMP VIEW membership AS SELECT v.id AS member_id, v.group_id, v.source_id FROM main.membership_version v WHERE {visible};

-- usage: last use of an entitlement or credential by an account; observed_since says since when use would have been seen.
CREATE TEMP VIEW usage AS
SELECT v.id AS account_id, v.entitlement_id, v.credential_id, MIN(v.last_used_at,{now}) AS last_used_at, v.uses_90d, v.observed_since, v.source_id,
  v.row_id, v.file_id, v.row_number
FROM main.usage_version v WHERE {visible};

-- ownership: a person answers for an object.
CREATE TEMP VIEW ownership AS
SELECT v.object_kind, v.object_id, v.id AS object_identity, v.source_id, r.person_id, v.person_ref, v.role, v.from_at, CASE WHEN v.to_at>{now} THEN NULL ELSE v.to_at END AS to_at, v.tier,
  v.row_id, v.file_id, v.row_number
FROM main.ownership_version v LEFT JOIN main.person_reference r ON r.ref=v.person_ref WHERE {visible};

-- data_store: a place with records of persons.
CREATE TEMP VIEW data_store AS SELECT v.id AS store_id, v.source_id, v.name, v.record_count, v.data_class FROM main.data_store_version v WHERE {visible};

-- alert: what another system already flagged, with the account it speaks of.
CREATE TEMP VIEW alert AS
SELECT v.id AS alert_id, v.source_id, (SELECT r.account_id FROM main.account_reference r WHERE r.source_name=COALESCE(v.account_source,'') AND r.ref=v.account_key) AS account_id,
  v.account_key AS account_ref, v.severity, v.title, v.opened_at,
  CASE WHEN v.ack_at>{now} THEN NULL ELSE v.ack_at END AS ack_at, CASE WHEN v.closed_at>{now} THEN NULL ELSE v.closed_at END AS closed_at, v.disposition, v.product, v.file_id, v.row_number
FROM main.alert_version v WHERE {visible} AND v.opened_at<={now};

-- event: access events up to the instant; account_id is resolved across sources; src_net is the /24 or /48 of src_ip.
-- known_account_id is the same account as of the last sync: ask it to find the events of an account by index.
CREATE TEMP VIEW event AS
SELECT v.event_id, v.source_id, v.at, v.class_uid, v.activity, v.outcome,
  COALESCE(v.account_id, (SELECT r.account_id FROM main.account_reference r WHERE r.source_name=COALESCE(v.account_source,'') AND r.ref=v.account_ref)) AS account_id,
  v.account_id AS known_account_id, v.account_ref, v.credential_id, v.session_id, v.token_id, v.subject_ref, v.target_account_id, v.entitlement_id, v.src_ip,
  CASE WHEN v.src_ip LIKE '%.%.%.%' AND v.src_ip NOT LIKE '%:%' THEN rtrim(v.src_ip,'0123456789')||'0/24' WHEN v.src_ip LIKE '%:%:%' THEN substr(v.src_ip,1,
    instr(v.src_ip,':')+instr(substr(v.src_ip,instr(v.src_ip,':')+1),':')
    +instr(substr(v.src_ip,instr(v.src_ip,':')+instr(substr(v.src_ip,instr(v.src_ip,':')+1),':')+1),':')-1)||'::/48' END AS src_net,
  NULL AS asn, v.country, v.src_kind, v.user_agent, v.device_id, v.store_id, v.record_count, v.action, v.detail, v.file_id, v.row_number
FROM main.event v WHERE v.at<={now} AND {event_visible};

-- account_event: the events of one account, found by index; ask it with account_id.
CREATE TEMP VIEW account_event AS SELECT v.account_id, v.event_id, v.at, v.source_id, v.class_uid, v.activity, v.outcome, v.credential_id, v.session_id,
    v.src_ip, v.country, v.src_kind, v.action, v.file_id, v.row_number
    FROM main.event v WHERE v.at<={now} AND {event_visible}
  UNION ALL SELECT r.account_id, v.event_id, v.at, v.source_id, v.class_uid, v.activity, v.outcome, v.credential_id, v.session_id,
    v.src_ip, v.country, v.src_kind, v.action, v.file_id, v.row_number FROM main.account_reference r
    JOIN main.event v ON v.account_id IS NULL AND v.account_ref=r.ref AND COALESCE(v.account_source,'')=r.source_name WHERE v.at<={now} AND {event_visible};

-- detection: what detectors said up to the instant and nobody called benign. subject_kind, subject_id and subject_ref are the subject
-- as the detector has it; about_kind and about_id are the account, credential, person or else source that a finding can be about.
CREATE TEMP VIEW detection AS
SELECT v.detection_id, v.detector, v.subject_kind, v.subject_id, v.subject_ref,
  CASE WHEN v.subject_kind IN ('account','credential','person') AND v.subject_id>0 THEN v.subject_kind WHEN v.credential_id IS NOT NULL THEN 'credential'
    WHEN v.account_id IS NOT NULL THEN 'account' ELSE 'source' END AS about_kind,
  CASE WHEN v.subject_kind IN ('account','credential','person') AND v.subject_id>0 THEN v.subject_id ELSE COALESCE(v.credential_id,v.account_id,v.source_id) END AS about_id,
  v.person_id, COALESCE(v.account_id, CASE WHEN v.subject_kind='account' THEN v.subject_id END) AS account_id,
  COALESCE(v.credential_id, CASE WHEN v.subject_kind='credential' THEN v.subject_id END) AS credential_id, v.store_id, v.first_at,
  MIN(v.last_at,{now}) AS last_at, v.found_at, v.score, v.factors, v.events, v.incident_id, v.triage, v.source_id, v.file_id, v.row_number
FROM main.detection v WHERE v.found_at<={now} AND v.first_at<={now} AND {event_visible} AND COALESCE(v.triage,'')<>'benign';

-- read_day: data read by a subject in a store on a day, where it is much.
CREATE TEMP VIEW read_day AS SELECT v.day, v.subject_kind, v.subject_id, v.store_id, v.subject_ref, v.reads, v.distinct_est, v.subjects_est, v.ips_est,
  v.nets_est, v.hosting_share, v.novelty, v.source_id, v.file_id, v.row_number FROM main.read_day v WHERE v.day<={now};

-- seen_feature: what was seen of a subject before the instant: countries, networks, devices; value as text.
CREATE TEMP VIEW seen_feature AS SELECT v.subject_kind, v.subject_id, v.feature, v.value, v.first_at, MIN(v.last_at,{now}) AS last_at, v.n
FROM main.seen_feature v WHERE v.first_at<={now};

-- live_account: may sign in at the instant. An account whose source does not say whether it is enabled is not in here.
CREATE TEMP VIEW live_account AS SELECT a.* FROM temp.account a
  WHERE a.enabled=1 AND a.deleted_at IS NULL AND (a.expires_at IS NULL OR a.expires_at>{now});

-- live_credential: opens something at the instant.
CREATE TEMP VIEW live_credential AS SELECT c.* FROM temp.credential c
  WHERE c.status='active' AND c.revoked_at IS NULL AND (c.not_after IS NULL OR c.not_after>{now}) AND (c.created_at IS NULL OR c.created_at<={now});

-- eff: grants in force, with what they give.
CREATE TEMP VIEW eff AS SELECT g.*, e.tier, e.name AS ent_name, e.kind AS ent_kind, e.data_class, e.record_count, e.sod_tag, e.env AS ent_env
  FROM temp.access_grant g JOIN temp.entitlement e ON e.entitlement_id=g.entitlement_id
  WHERE (g.valid_from IS NULL OR g.valid_from<={now}) AND (g.valid_to IS NULL OR g.valid_to>{now});

-- acct_tier: best tier of each account by any grant or by itself; 4 when it has no right of note.
-- @present
CREATE TEMP VIEW acct_tier AS SELECT account_id, tier FROM main.account_summary;
-- @end
-- @past
CREATE TEMP TABLE acct_tier(account_id INTEGER PRIMARY KEY, tier INTEGER NOT NULL);
INSERT INTO temp.acct_tier SELECT a.id, MIN(COALESCE(a.tier,4), COALESCE(x.tier,4)) FROM
  (SELECT v.id, v.tier FROM main.account_version v WHERE {visible}) a
  LEFT JOIN (SELECT account_id, MIN(tier) AS tier FROM temp.eff WHERE tier<=3 GROUP BY account_id) x ON x.account_id=a.id;
-- @end

-- powerful_account: accounts that may sign in and reach tier 2 or better, with that tier; found without looking at the others.
-- @present
CREATE TEMP VIEW powerful_account AS SELECT account_id, tier FROM main.account_summary WHERE privileged=1;
-- @end
-- @past
CREATE TEMP VIEW powerful_account AS SELECT t.account_id, t.tier FROM temp.acct_tier t
  JOIN temp.live_account a ON a.account_id=t.account_id WHERE t.tier<=2;
-- @end

-- former_person: a person whom the HR feed once had and has no more, as it had them last; hr_seen_at is when they were missed.
CREATE TEMP VIEW former_person AS
SELECT v.id AS person_id, v.key AS hr_number, v.name, v.email, v.kind, v.status, v.start_at, v.last_day_at, v.left_at, v.recorded_left_at,
  v.role_changed_at, v.contract_end_at, (SELECT i.id FROM main.identity i WHERE i.kind=1 AND i.source_id=v.source_id AND i.key=v.manager_key) AS manager_id,
  v.dept, v.title, v.peer_group, v.tz, v.known_to AS hr_seen_at,
  v.source_id, v.row_id, v.file_id, v.row_number, v.known_from AS first_seen_at
FROM main.person_version v WHERE v.known_to<={known} AND NOT {visible}
  AND NOT EXISTS(SELECT 1 FROM main.person_version w WHERE w.id=v.id AND w.known_from<={known}
    AND (w.known_from>v.known_from OR (w.known_from=v.known_from AND w.row_id>v.row_id)));

-- account_link_last: whom an account belonged to when that was last known, also when it no longer is.
CREATE TEMP VIEW account_link_last AS SELECT v.account_id, v.person_id, v.matched_by, v.confidence FROM main.account_link v
  WHERE v.role='person' AND v.known_from<={known} AND NOT EXISTS(SELECT 1 FROM main.account_link w
    WHERE w.account_id=v.account_id AND w.role='person' AND w.known_from>v.known_from AND w.known_from<={known});

-- leaver: a person who is gone at the instant; gone_at is when. Who left and was then dropped from the HR feed is still here.
-- leaver_present and leaver_former are its two halves, for a question about one person: each is found by index.
CREATE TEMP VIEW leaver_present AS SELECT p.*, COALESCE(p.left_at, p.last_day_at+86400,
    CASE WHEN p.status='left' THEN COALESCE(p.recorded_left_at,p.hr_seen_at,0) END) AS gone_at FROM temp.person p
  WHERE COALESCE(p.left_at, p.last_day_at+86400, CASE WHEN p.status='left' THEN COALESCE(p.recorded_left_at,p.hr_seen_at,0) END)<={now};
CREATE TEMP VIEW leaver_former AS SELECT p.*, COALESCE(p.left_at, p.last_day_at+86400,
    CASE WHEN p.status='left' THEN COALESCE(p.recorded_left_at,p.hr_seen_at,0) END) AS gone_at FROM temp.former_person p
  WHERE COALESCE(p.left_at, p.last_day_at+86400, CASE WHEN p.status='left' THEN COALESCE(p.recorded_left_at,p.hr_seen_at,0) END)<={now};
CREATE TEMP VIEW leaver AS SELECT * FROM temp.leaver_present UNION ALL SELECT * FROM temp.leaver_former;

-- secret_age: live credentials with born_at, the instant since which the present secret exists.
CREATE TEMP VIEW secret_age AS SELECT c.*, COALESCE(c.rotated_at,c.created_at) AS born_at FROM temp.live_credential c;

-- has_flag: accounts by the flags of what they hold.
CREATE TEMP VIEW has_flag AS SELECT x.account_id, f.flag, MIN(x.tier) AS tier, MIN(x.ent_name) AS ent_name, MIN(x.valid_from) AS since
  FROM temp.eff x JOIN temp.entitlement_flag f ON f.entitlement_id=x.entitlement_id GROUP BY x.account_id, f.flag;

-- key_past_rotation: live keys, tokens and certificates older than their own policy, or than a year for a signing
-- key and 90 days for any other when they have none; since is the day it passed.
CREATE TEMP VIEW key_past_rotation AS SELECT q.* FROM (SELECT c.credential_id, c.account_id, c.source_id, c.name, c.kind, c.born_at,
    c.born_at+COALESCE(c.max_age_days, CASE c.kind WHEN 'signing_key' THEN 365 WHEN 'master_key' THEN 365 ELSE 90 END)*86400 AS since
  FROM temp.secret_age c WHERE c.kind NOT IN ('password','session') AND (c.max_age_days IS NOT NULL OR c.kind IN
    ('access_key','api_token','oauth_secret','signing_key','master_key'))) q WHERE q.since<{now};

-- account_state: what lists show of each account. At present it was worked out with the findings; for the past it
-- is worked out when asked, from what held at the instant.
-- @present
-- score is its risk.
CREATE TEMP VIEW account_state AS SELECT account_id, tier, privileged, live, top_entitlement_id, top_path, granted, used, dormant_since, orphan,
  score FROM main.account_summary;
-- @end
-- @past
CREATE TEMP VIEW account_state AS SELECT q.account_id, q.tier, q.live AND q.tier<=2 AS privileged, q.live,
  (SELECT x.entitlement_id FROM temp.eff x WHERE x.account_id=q.account_id AND x.tier=q.tier ORDER BY x.depth, x.entitlement_id LIMIT 1) AS top_entitlement_id,
  (SELECT x.path_kind FROM temp.eff x WHERE x.account_id=q.account_id AND x.tier=q.tier ORDER BY x.depth, x.entitlement_id LIMIT 1) AS top_path,
  (SELECT NULLIF(COUNT(DISTINCT x.entitlement_id),0) FROM temp.eff x WHERE x.account_id=q.account_id) AS granted,
  (SELECT CASE WHEN COUNT(*)>0 THEN COUNT(CASE WHEN u.last_used_at>{now}-7776000 THEN 1 END) END FROM temp.usage u
    WHERE u.account_id=q.account_id AND u.entitlement_id IS NOT NULL) AS used,
  (SELECT MIN(f.since) FROM temp.open_finding f WHERE f.subject_kind='account' AND f.subject_id=q.account_id AND f.rule_id IN
    ('dormant-account','dormant-privileged-account','never-used-account','dormant-service-account','dormant-database-role','dormant-guest')) AS dormant_since,
  CASE WHEN NOT q.live THEN NULL WHEN COALESCE(q.owner_person_id,q.person_id) IN (SELECT l.person_id FROM temp.leaver l) THEN 'owner-left'
    WHEN q.person_id IS NULL AND q.owner_person_id IS NULL AND q.is_builtin=0 THEN 'no-owner' END AS orphan,
  COALESCE(k.score,0) AS score
  FROM (SELECT a.account_id, a.person_id, a.owner_person_id, a.is_builtin, t.tier,
      COALESCE(a.enabled=1 AND a.deleted_at IS NULL AND (a.expires_at IS NULL OR a.expires_at>{now}),0) AS live
    FROM temp.account a JOIN temp.acct_tier t ON t.account_id=a.account_id) q
  LEFT JOIN temp.risk k ON k.subject_kind='account' AND k.subject_id=q.account_id;
-- @end

-- account_row: an account without its links, for lists that sort and filter by what the source itself says.
CREATE TEMP VIEW account_row AS SELECT v.id AS account_id, v.source_id, v.name, v.display_name, v.kind, v.mfa, v.is_breakglass,
  MIN(v.last_used_at,{now}) AS last_used_at, v.last_used_basis, v.created_at FROM main.account_version v WHERE {visible};

-- account_owner: the person who answers for an account: its owner, else the person whose login it is.
CREATE TEMP VIEW account_owner AS SELECT l.account_id, l.person_id FROM temp.account_link_now l WHERE l.role='owner'
  UNION ALL SELECT l.account_id, l.person_id FROM temp.account_link_now l WHERE l.role='person'
    AND NOT EXISTS(SELECT 1 FROM temp.account_link_now o WHERE o.account_id=l.account_id AND o.role='owner');

-- orphaned: accounts for which nobody there answers; gone_at is when whoever did left, NULL where nobody ever did.
CREATE TEMP VIEW orphaned AS WITH gone AS MATERIALIZED (SELECT l.person_id, MAX(l.gone_at) AS gone_at FROM temp.leaver l GROUP BY 1)
SELECT q.account_id, q.privileged, g.gone_at FROM (SELECT s.account_id, s.privileged,
    COALESCE((SELECT o.person_id FROM temp.account_link_now o WHERE o.account_id=s.account_id AND o.role='owner'),
             (SELECT o.person_id FROM temp.account_link_now o WHERE o.account_id=s.account_id AND o.role='person')) AS person_id
  FROM temp.account_state s WHERE s.orphan IS NOT NULL) q LEFT JOIN gone g ON g.person_id=q.person_id;

-- closing: dormant and orphaned accounts, and what is known to depend on each. depends: break-glass; job (it is known to run on a schedule,
-- or a credential of it was used within 90 days); leave (whose login it is, is away); unknown (its source is late or failing, or does not say
-- when the account was used, or sees the use of no machine); nothing.
CREATE TEMP VIEW closing AS SELECT s.account_id, s.dormant_since, s.orphan, s.privileged, s.tier,
  CASE WHEN a.is_breakglass=1 THEN 'break-glass'
    WHEN s.account_id IN (SELECT t.account_id FROM temp.account_attr t WHERE t.k='scheduled' AND t.v NOT IN ('0','false'))
      OR s.account_id IN (SELECT c.account_id FROM temp.live_credential c WHERE c.account_id IS NOT NULL AND c.last_used_at>={now}-7776000) THEN 'job'
    WHEN s.account_id IN (SELECT l.account_id FROM temp.person p CROSS JOIN temp.account_link_now l ON l.person_id=p.person_id WHERE p.status='leave') THEN 'leave'
    WHEN c.last_success_at IS NULL OR c.last_success_at<{now}-2*COALESCE(c.expected_interval_s,86400)-3600 OR COALESCE(c.has_last_used,0)=0
      OR (a.last_used_at IS NULL AND COALESCE(a.last_used_basis,'')<>'never') OR COALESCE(a.kind,'human')='machine' THEN 'unknown'
    ELSE 'nothing' END AS depends
FROM temp.account_state s CROSS JOIN temp.account_row a ON a.account_id=s.account_id CROSS JOIN main.source c ON c.source_id=a.source_id
WHERE s.dormant_since IS NOT NULL OR s.orphan IS NOT NULL;

-- open_finding: findings at the instant, from when their condition began, without those of which another says more.
-- level is 1 low to 4 critical; rank orders severity in full.
CREATE TEMP VIEW open_finding AS SELECT v.finding_id, v.rule_id, v.rule_group, v.evidence, v.subject_kind, v.subject_id, v.person_id, v.severity,
  CASE v.severity WHEN 'confirmed' THEN 4 WHEN 'critical' THEN 4 WHEN 'high' THEN 3 WHEN 'medium' THEN 2 ELSE 1 END AS level,
  CASE v.severity WHEN 'confirmed' THEN 5 WHEN 'critical' THEN 4 WHEN 'high' THEN 3 WHEN 'medium' THEN 2 WHEN 'low' THEN 1 ELSE 0 END AS rank,
  v.confidence, COALESCE(v.since,v.opened_at) AS since, v.opened_at, v.last_seen_at, v.due_at, v.facts, v.coverage
  FROM main.finding v WHERE v.superseded_by IS NULL AND {finding_visible};

-- rule_match: what a rule says at the instant, also where another rule says more: superseded_by is that rule.
CREATE TEMP VIEW rule_match AS SELECT v.finding_id, v.rule_id, v.subject_kind, v.subject_id, v.person_id, v.severity,
  CASE v.severity WHEN 'confirmed' THEN 4 WHEN 'critical' THEN 4 WHEN 'high' THEN 3 WHEN 'medium' THEN 2 WHEN 'low' THEN 1 ELSE 0 END AS level,
  COALESCE(v.since,v.opened_at) AS since, v.facts, v.coverage, v.superseded_by FROM main.finding v WHERE {finding_visible};

-- accepted_risk: what somebody accepted, also when that has run out since.
CREATE TEMP VIEW accepted_risk AS SELECT v.exception_id, v.rule_id, v.subject_kind, v.subject_id, v.approved_by, v.reason, v.created_at, v.expires_at
  FROM main.exception v WHERE v.created_at<={now};

-- account_finding: findings by the account they speak of: itself, a grant it holds, a credential that opens it.
CREATE TEMP VIEW account_finding AS
  SELECT f.finding_id, f.subject_id AS account_id, f.rule_id, f.rule_group, f.level, f.rank, f.since, f.opened_at FROM temp.open_finding f WHERE f.subject_kind='account'
  UNION ALL SELECT f.finding_id, g.id, f.rule_id, f.rule_group, f.level, f.rank, f.since, f.opened_at
    FROM temp.open_finding f JOIN main.access_grant_version g ON g.row_id=f.subject_id WHERE f.subject_kind='grant'
  UNION ALL SELECT f.finding_id, c.account_id, f.rule_id, f.rule_group, f.level, f.rank, f.since, f.opened_at
    FROM temp.open_finding f JOIN temp.credential c ON c.credential_id=f.subject_id WHERE f.subject_kind='credential' AND c.account_id IS NOT NULL;

-- risk: scores at the instant.
CREATE TEMP VIEW risk AS SELECT v.subject_kind, v.subject_id, v.score, v.level, v.findings, v.factors FROM main.risk_score v WHERE {score_visible};

-- suspicious_event: events that need a look, by what is known of who was behind them. level: 4 critical, 3 high, 2 medium.
-- leaver        by an account after its person left; a failed attempt is medium, tier 0 or 1 critical, else high
-- custody       with a credential that somebody who has left still knows, after he left; scope tier 0 or 1 critical, else high
-- log           the log was stopped, deleted, cleared or filtered, or the access to the place it is kept in was changed; critical
-- break-glass   by an emergency account; high
CREATE TEMP VIEW suspicious_event AS
WITH gone_account AS MATERIALIZED (SELECT l.account_id, v.gone_at, CASE WHEN t.tier<=1 THEN 4 ELSE 3 END AS level, 'leaver' AS reason
    FROM temp.leaver v JOIN temp.account_link_now l ON l.person_id=v.person_id AND l.role='person' LEFT JOIN temp.acct_tier t ON t.account_id=l.account_id
  UNION ALL SELECT r.account_id, 0, 3, 'break-glass' FROM temp.account_row r WHERE r.is_breakglass=1),
gone_key AS MATERIALIZED (SELECT c.credential_id, c.account_id, MIN(v.gone_at) AS gone_at, CASE WHEN c.scope_tier<=1 THEN 4 ELSE 3 END AS level, c.kind
    FROM temp.leaver v JOIN temp.credential_custodian k ON k.person_id=v.person_id JOIN temp.credential c ON c.credential_id=k.credential_id
    WHERE COALESCE(c.rotated_at,c.created_at,0)<=v.gone_at AND (k.known_to IS NULL OR k.known_to>v.gone_at) AND NOT (COALESCE(c.exportable,1)=0 AND k.how='use-only')
    GROUP BY c.credential_id),
named AS MATERIALIZED (SELECT r.source_name, r.ref, g.* FROM gone_account g JOIN main.account_reference r ON r.account_id=g.account_id)
SELECT q.event_id, q.at, q.source_id, q.account_id, MAX(q.level*2+(q.reason='log'))/2 AS level, q.reason FROM (
  SELECT v.event_id, v.at, v.source_id, g.account_id, CASE WHEN v.outcome='failure' THEN 2 ELSE g.level END AS level, g.reason
    FROM gone_account g JOIN main.event v ON v.account_id=g.account_id WHERE v.at>=g.gone_at AND v.at<={now} AND {event_visible}
  UNION ALL SELECT v.event_id, v.at, v.source_id, n.account_id, CASE WHEN v.outcome='failure' THEN 2 ELSE n.level END, n.reason
    FROM named n JOIN main.event v ON v.account_id IS NULL AND v.account_ref=n.ref AND COALESCE(v.account_source,'')=n.source_name
    WHERE v.at>=n.gone_at AND v.at<={now} AND {event_visible}
  UNION ALL SELECT v.event_id, v.at, v.source_id, COALESCE(v.account_id,k.account_id), CASE WHEN v.outcome='failure' THEN 2 ELSE k.level END, 'custody'
    FROM gone_key k JOIN main.event v ON v.credential_id=k.credential_id WHERE v.at>=k.gone_at AND v.at<={now} AND {event_visible}
  UNION ALL SELECT v.event_id, v.at, v.source_id, v.account_id, 4, 'log' FROM main.event v
    WHERE v.activity IN ('log-stop','log-delete','log-clear','log-filter') AND COALESCE(v.outcome,'')<>'failure' AND v.at<={now} AND {event_visible}
  UNION ALL SELECT v.event_id, v.at, v.source_id, v.account_id, 4, 'log' FROM main.event v
    WHERE v.activity='access-policy-change' AND v.action IN ('s3:PutBucketPolicy','s3:DeleteBucketPolicy','s3:PutBucketAcl')
      AND (v.detail LIKE '%trail%' OR v.detail LIKE '%log%') AND COALESCE(v.outcome,'')<>'failure' AND v.at<={now} AND {event_visible}
) q GROUP BY q.event_id;
