-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: mass-read-day
-- group: H
-- title.en: Far more records were read in a day than usual
-- title.fr: Bien plus de dossiers lus en un jour que d’habitude
-- title.ko: 하루에 평소보다 훨씬 많은 기록을 읽었습니다
-- severity: high; critical when share>=0.01
-- confidence: score
-- needs: events
-- param min_score: 0.7; 0 to 1; six deviations above usual
-- param lookback_d: 14; 1 to 90; our choice
-- controls.cis: 3.14, 13.1, 8.11
-- controls.nist: SI-4, AC-6(9), AU-6
-- controls.iso: A.8.12, A.8.16
-- controls.pci: 10.2.1.1, 10.4.1
-- controls.soc2: CC6.7, CC7.2
-- controls.ismsp: 2.9.5, 2.6.4
-- controls.attack: T1213, T1530, T1114
-- show: different records a day beside what is usual, share of the store, one of the reads
-- remedy.en: Slow it down, ask what for, and revoke it when nobody can say.
-- remedy.fr: Ralentissez, demandez le but, et révoquez si personne ne sait.
-- remedy.ko: 속도를 제한하고 목적을 확인한 뒤 설명되지 않으면 회수하세요.
WITH said AS MATERIALIZED (SELECT d.*, row_number() OVER (PARTITION BY d.about_kind, d.about_id ORDER BY d.score DESC, d.first_at, d.detection_id) AS place
  FROM run r CROSS JOIN detection d ON d.detector='mass-read-day' AND d.last_at>r.now-:lookback_d*86400 WHERE d.score>=:min_score)
SELECT d.about_kind AS kind, d.about_id AS id, COALESCE(d.person_id, a.person_id) AS person_id, d.first_at AS since,
  json_object('account', a.name, 'account_id', a.account_id, 'cred', c.name, 'subject', d.subject_ref, 'tier', COALESCE(t.tier, c.scope_tier), 'share', (SELECT round(MAX(q.distinct_est*1.0/s.record_count), 6) FROM read_day q JOIN data_store s ON s.store_id=q.store_id
      WHERE q.subject_kind=d.subject_kind AND q.subject_id=d.subject_id AND q.day BETWEEN d.first_at-86400 AND d.last_at),
    'score', round(d.score, 2), 'first_at', d.first_at, 'last_at', d.last_at, 'events', d.events, 'factors', json_extract(d.factors, '$'),
    'detection_id', d.detection_id, 'file_id', d.file_id, 'row_number', d.row_number) AS facts
FROM said d LEFT JOIN account a ON a.account_id=d.account_id LEFT JOIN acct_tier t ON t.account_id=d.account_id
  LEFT JOIN credential c ON c.credential_id=d.credential_id
WHERE d.place=1
