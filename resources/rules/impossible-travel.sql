-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: impossible-travel
-- group: H
-- title.en: One identity was used in two places too far apart
-- title.fr: Une identité a servi en deux lieux trop éloignés
-- title.ko: 한 계정이 너무 먼 두 곳에서 쓰였습니다
-- severity: medium; high when tier<=1
-- confidence: score
-- needs: events
-- param min_score: 0.7; 0 to 1; 500 km at 800 km/h alone suffice, as in Elastic
-- param lookback_d: 7; 1 to 90; our choice
-- controls.cis: 8.11, 13.1
-- controls.nist: AC-2(12), SI-4
-- controls.iso: A.8.16
-- controls.pci: 10.4.1
-- controls.soc2: CC7.2
-- controls.ismsp: 2.9.5
-- controls.attack: T1078
-- show: both events, distance, speed, kinds of network
-- remedy.en: Revoke the sessions and reset its secrets.
-- remedy.fr: Révoquez les sessions et réinitialisez ses secrets.
-- remedy.ko: 세션을 회수하고 비밀을 재설정하세요.
WITH said AS MATERIALIZED (SELECT d.*, row_number() OVER (PARTITION BY d.about_kind, d.about_id ORDER BY d.score DESC, d.first_at, d.detection_id) AS place
  FROM run r CROSS JOIN detection d ON d.detector='impossible-travel' AND d.last_at>r.now-:lookback_d*86400 WHERE d.score>=:min_score)
SELECT d.about_kind AS kind, d.about_id AS id, COALESCE(d.person_id, a.person_id) AS person_id, d.first_at AS since,
  json_object('account', a.name, 'account_id', a.account_id, 'cred', c.name, 'subject', d.subject_ref, 'tier', COALESCE(t.tier, c.scope_tier), 
    'score', round(d.score, 2), 'first_at', d.first_at, 'last_at', d.last_at, 'events', d.events, 'factors', json_extract(d.factors, '$'),
    'detection_id', d.detection_id, 'file_id', d.file_id, 'row_number', d.row_number) AS facts
FROM said d LEFT JOIN account a ON a.account_id=d.account_id LEFT JOIN acct_tier t ON t.account_id=d.account_id
  LEFT JOIN credential c ON c.credential_id=d.credential_id
WHERE d.place=1
