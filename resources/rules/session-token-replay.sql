-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: session-token-replay
-- group: H
-- title.en: One session was used from two places at once
-- title.fr: Une session a servi de deux endroits à la fois
-- title.ko: 하나의 세션이 두 곳에서 동시에 쓰였습니다
-- severity: high; critical when tier<=1
-- confidence: score
-- needs: events
-- scan: event; only sign-ins and changes are rows, reads of records are kept in columns
-- param overlap_m: 30; 1 to 240; Elastic 0d92d30a, half an hour
-- param lookback_d: 7; 1 to 90; our choice
-- param min_score: 0.6; 0 to 1; our choice
-- controls.cis: 13.1, 8.11
-- controls.nist: SC-23, AC-12, SI-4
-- controls.iso: A.8.5, A.8.16
-- controls.pci: 8.2.8, 10.4.1
-- controls.soc2: CC7.2
-- controls.ismsp: 2.9.5, 2.5.3
-- controls.attack: T1550.001, T1539
-- show: both uses with their times, programs and devices
-- remedy.en: Revoke the session, and bind tokens to the device.
-- remedy.fr: Révoquez la session et liez les jetons à l’appareil.
-- remedy.ko: 세션을 회수하고 토큰을 기기에 묶으세요.
-- note: networks are /24 and /48; the same device on another network is a change of network, not of
--    hands
WITH step AS MATERIALIZED (SELECT e.*, lag(e.at) OVER w AS before_at, lag(e.src_net) OVER w AS before_net, lag(e.src_ip) OVER w AS before_ip,
    lag(e.user_agent) OVER w AS before_agent, lag(e.device_id) OVER w AS before_device
  FROM run r CROSS JOIN event e ON e.activity IN ('sign-in', 'token-use', 'read', 'api-call', 'mfa-approve') AND e.at>r.now-:lookback_d*86400
  WHERE e.session_id IS NOT NULL AND e.outcome='success' AND e.src_net IS NOT NULL
  WINDOW w AS (PARTITION BY e.source_id, e.session_id ORDER BY e.at, e.event_id))
SELECT CASE WHEN e.account_id IS NULL THEN 'source' ELSE 'account' END AS kind, COALESCE(e.account_id, e.source_id) AS id, a.person_id AS person_id, e.before_at AS since,
  json_object('account', a.name, 'tier', t.tier, 'session', e.session_id, 'at', e.at, 'seconds', e.at-e.before_at, 'src_ip', e.src_ip, 'before_ip', e.before_ip,
    'user_agent', substr(e.user_agent, 1, 200), 'before_agent', substr(e.before_agent, 1, 200), 'event_id', e.event_id, 'file_id', e.file_id, 'row_number', e.row_number) AS facts
FROM step e LEFT JOIN account a ON a.account_id=e.account_id LEFT JOIN acct_tier t ON t.account_id=e.account_id
WHERE e.at-e.before_at<=:overlap_m*60 AND e.src_net<>e.before_net
  AND (e.device_id<>e.before_device OR ((e.device_id IS NULL OR e.before_device IS NULL) AND e.user_agent<>e.before_agent))
UNION ALL
SELECT d.about_kind, d.about_id, COALESCE(d.person_id, a.person_id), d.first_at,
  json_object('account', a.name, 'cred', c.name, 'subject', d.subject_ref, 'tier', COALESCE(t.tier, c.scope_tier), 'score', round(d.score, 2),
    'n', d.events, 'last_at', d.last_at, 'factors', json_extract(d.factors, '$'), 'detection_id', d.detection_id, 'file_id', d.file_id, 'row_number', d.row_number)
FROM run r CROSS JOIN detection d ON d.detector='session-token-replay' AND d.last_at>r.now-:lookback_d*86400 LEFT JOIN account a ON a.account_id=d.account_id
  LEFT JOIN acct_tier t ON t.account_id=d.account_id LEFT JOIN credential c ON c.credential_id=d.credential_id
WHERE d.score>=:min_score
