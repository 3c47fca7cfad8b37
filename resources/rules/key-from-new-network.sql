-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: key-from-new-network
-- group: H
-- title.en: A key was used from a network never seen for it
-- title.fr: Une clé a servi depuis un réseau jamais vu pour elle
-- title.ko: 키가 처음 보는 네트워크에서 쓰였습니다
-- severity: high; critical when custodian_left=1; critical when hosting=1
-- confidence: score
-- needs: events
-- param min_score: 0.6; 0 to 1; a new network and operator suffice
-- param lookback_d: 14; 1 to 90; our choice
-- controls.cis: 13.1, 8.11
-- controls.nist: SI-4, AC-2(12)
-- controls.iso: A.8.16
-- controls.pci: 10.4.1
-- controls.soc2: CC7.2
-- controls.ismsp: 2.9.5
-- controls.attack: T1078.004, T1550.001
-- show: its networks with first and last use and volume, who knows it, also who left
-- remedy.en: Pin the key to its networks, and rotate it when nobody can explain the use.
-- remedy.fr: Limitez la clé à ses réseaux, et renouvelez-la si l’usage reste inexpliqué.
-- remedy.ko: 키를 쓰는 네트워크를 제한하고 설명되지 않으면 교체하세요.
WITH said AS MATERIALIZED (SELECT d.*, row_number() OVER (PARTITION BY d.about_kind, d.about_id ORDER BY d.score DESC, d.first_at, d.detection_id) AS place
  FROM run r CROSS JOIN detection d ON d.detector='key-new-network' AND d.last_at>r.now-:lookback_d*86400 WHERE d.score>=:min_score),
gone AS MATERIALIZED (SELECT person_id, gone_at FROM leaver)
SELECT d.about_kind AS kind, d.about_id AS id, COALESCE(d.person_id, a.person_id) AS person_id, d.first_at AS since,
  json_object('account', a.name, 'account_id', a.account_id, 'cred', c.name, 'subject', d.subject_ref, 'tier', COALESCE(t.tier, c.scope_tier), 'hosting', d.factors LIKE '%"rented-network%' OR d.factors LIKE '%"tor"%',
    'custodian_left', EXISTS(SELECT 1 FROM credential_custodian k JOIN gone l ON l.person_id=k.person_id WHERE k.credential_id=d.credential_id
      AND (k.known_to IS NULL OR k.known_to>l.gone_at) AND l.gone_at<=d.last_at),
    'score', round(d.score, 2), 'first_at', d.first_at, 'last_at', d.last_at, 'events', d.events, 'factors', json_extract(d.factors, '$'),
    'detection_id', d.detection_id, 'file_id', d.file_id, 'row_number', d.row_number) AS facts
FROM said d LEFT JOIN account a ON a.account_id=d.account_id LEFT JOIN acct_tier t ON t.account_id=d.account_id
  LEFT JOIN credential c ON c.credential_id=d.credential_id
WHERE d.place=1
