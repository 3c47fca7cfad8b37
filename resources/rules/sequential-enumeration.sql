-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: sequential-enumeration
-- group: H
-- title.en: Records are read one number after the other
-- title.fr: Des dossiers sont lus numéro après numéro
-- title.ko: 기록을 번호 순서대로 읽고 있습니다
-- severity: high
-- confidence: score
-- needs: events
-- param min_score: 0.8; 0 to 1; order alone suffices
-- param lookback_d: 7; 1 to 90; our choice
-- controls.cis: 13.1, 16.1
-- controls.nist: SI-4
-- controls.iso: A.8.16, A.8.26
-- controls.pci: 6.2.4, 10.4.1
-- controls.soc2: CC7.2
-- controls.ismsp: 2.9.5
-- controls.attack: T1119, T1083
-- show: numbers over time, the rate
-- remedy.en: Limit the rate by identity and object, and use numbers that cannot be guessed.
-- remedy.fr: Limitez le débit par identité et par objet, et utilisez des numéros imprévisibles.
-- remedy.ko: 계정과 대상별로 속도를 제한하고 추측할 수 없는 번호를 쓰세요.
WITH said AS MATERIALIZED (SELECT d.*, row_number() OVER (PARTITION BY d.about_kind, d.about_id ORDER BY d.score DESC, d.first_at, d.detection_id) AS place
  FROM run r CROSS JOIN detection d ON d.detector='enumeration' AND d.last_at>r.now-:lookback_d*86400 WHERE d.score>=:min_score)
SELECT d.about_kind AS kind, d.about_id AS id, COALESCE(d.person_id, a.person_id) AS person_id, d.first_at AS since,
  json_object('account', a.name, 'account_id', a.account_id, 'cred', c.name, 'subject', d.subject_ref, 'tier', COALESCE(t.tier, c.scope_tier), 
    'score', round(d.score, 2), 'first_at', d.first_at, 'last_at', d.last_at, 'events', d.events, 'factors', json_extract(d.factors, '$'),
    'detection_id', d.detection_id, 'file_id', d.file_id, 'row_number', d.row_number) AS facts
FROM said d LEFT JOIN account a ON a.account_id=d.account_id LEFT JOIN acct_tier t ON t.account_id=d.account_id
  LEFT JOIN credential c ON c.credential_id=d.credential_id
WHERE d.place=1
