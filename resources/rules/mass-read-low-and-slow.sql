-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: mass-read-low-and-slow
-- group: H
-- title.en: Records are being collected slowly
-- title.fr: Des dossiers sont collectés lentement
-- title.ko: 기록을 조금씩 빼내고 있습니다
-- severity: critical
-- confidence: score
-- needs: events
-- param min_score: 0.6; 0 to 1; one of the windows or the running sum suffices
-- param lookback_d: 35; 1 to 90; our choice: the longest window and some days
-- controls.cis: 3.14, 13.1, 8.11
-- controls.nist: SI-4, AU-6, AC-4
-- controls.iso: A.8.12, A.8.16
-- controls.pci: 10.4.1
-- controls.soc2: CC6.7, CC7.2
-- controls.ismsp: 2.9.5, 2.6.4
-- controls.attack: T1213, T1530, T1119
-- show: the sum over weeks, share of the store, records by network and hour
-- remedy.en: Cap what one key may read a day, and look into who holds it.
-- remedy.fr: Plafonnez les lectures quotidiennes par clé et enquêtez sur son détenteur.
-- remedy.ko: 키마다 하루 조회량을 제한하고 소지자를 조사하세요.
WITH said AS MATERIALIZED (SELECT d.*, row_number() OVER (PARTITION BY d.about_kind, d.about_id ORDER BY d.score DESC, d.first_at, d.detection_id) AS place
  FROM run r CROSS JOIN detection d ON d.detector='mass-read-slow' AND d.last_at>r.now-:lookback_d*86400 WHERE d.score>=:min_score)
SELECT d.about_kind AS kind, d.about_id AS id, COALESCE(d.person_id, a.person_id) AS person_id, d.first_at AS since,
  json_object('account', a.name, 'account_id', a.account_id, 'cred', c.name, 'subject', d.subject_ref, 'tier', COALESCE(t.tier, c.scope_tier), 
    'score', round(d.score, 2), 'first_at', d.first_at, 'last_at', d.last_at, 'events', d.events, 'factors', json_extract(d.factors, '$'),
    'detection_id', d.detection_id, 'file_id', d.file_id, 'row_number', d.row_number) AS facts
FROM said d LEFT JOIN account a ON a.account_id=d.account_id LEFT JOIN acct_tier t ON t.account_id=d.account_id
  LEFT JOIN credential c ON c.credential_id=d.credential_id
WHERE d.place=1
