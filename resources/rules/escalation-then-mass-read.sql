-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: escalation-then-mass-read
-- group: H
-- title.en: A new right, and right after it a mass of reads
-- title.fr: Un nouveau droit, suivi de lectures massives
-- title.ko: 새 권한을 받은 직후 대량 조회가 있었습니다
-- severity: critical
-- confidence: score
-- needs: grants, events
-- param min_score: 0.5; 0 to 1; either detector alone
-- param lookback_d: 14; 1 to 90; our choice
-- param days: 7; 1 to 60; our choice
-- controls.cis: 13.1
-- controls.nist: SI-4, AU-6
-- controls.iso: A.8.16
-- controls.pci: 10.4.1
-- controls.soc2: CC7.2, CC7.3
-- controls.ismsp: 2.9.5
-- controls.attack: T1098, T1213
-- show: the grant and who gave it, what was read
-- remedy.en: Suspend the right, and ask who approved it.
-- remedy.fr: Suspendez le droit et demandez qui l’a approuvé.
-- remedy.ko: 권한을 정지하고 누가 승인했는지 확인하세요.
WITH said AS MATERIALIZED (SELECT d.* FROM run r CROSS JOIN detection d
  ON d.detector IN ('mass-read-day', 'mass-read-slow', 'secret-bulk', 'escalation-then-mass-read') AND d.last_at>r.now-:lookback_d*86400
  WHERE d.score>=:min_score)
SELECT 'account' AS kind, a.account_id AS id, a.person_id AS person_id, d.first_at AS since,
  json_object('account', a.name, 'tier', x.tier, 'entitlement', x.ent_name, 'granted_at', x.valid_from, 'granted_by', x.granted_by, 'detector', d.detector,
    'score', round(d.score, 2), 'first_at', d.first_at, 'last_at', d.last_at, 'events', d.events, 'factors', json_extract(d.factors, '$'),
    'detection_id', d.detection_id, 'file_id', d.file_id, 'row_number', d.row_number) AS facts
FROM said d CROSS JOIN account a ON a.account_id=d.account_id
  LEFT JOIN eff x ON x.account_id=d.account_id AND x.tier<=2 AND d.first_at BETWEEN x.valid_from AND x.valid_from+:days*86400
WHERE x.grant_id IS NOT NULL OR d.detector='escalation-then-mass-read'
