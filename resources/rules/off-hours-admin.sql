-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: off-hours-admin
-- group: H
-- title.en: Powerful work at an hour unusual for the person
-- title.fr: Action puissante à une heure inhabituelle pour la personne
-- title.ko: 평소와 다른 시간에 강력한 작업이 있었습니다
-- severity: low; medium when others=1
-- confidence: score
-- needs: events
-- param min_score: 0.7; 0 to 1; the hour alone never suffices
-- param lookback_d: 7; 1 to 90; our choice
-- controls.cis: 8.11, 13.1
-- controls.nist: AC-2(12), AC-2(11)
-- controls.iso: A.8.16
-- controls.pci: 10.4.1
-- controls.soc2: CC7.2
-- controls.ismsp: 2.9.5
-- controls.attack: T1078
-- show: when the person usually works, who was on call, a ticket
-- remedy.en: Ask the person and their manager.
-- remedy.fr: Demandez à la personne et à son responsable.
-- remedy.ko: 본인과 관리자에게 확인하세요.
WITH said AS MATERIALIZED (SELECT d.*, row_number() OVER (PARTITION BY d.about_kind, d.about_id ORDER BY d.score DESC, d.first_at, d.detection_id) AS place
  FROM run r CROSS JOIN detection d ON d.detector='off-hours-admin' AND d.last_at>r.now-:lookback_d*86400 WHERE d.score>=:min_score)
SELECT d.about_kind AS kind, d.about_id AS id, COALESCE(d.person_id, a.person_id) AS person_id, d.first_at AS since,
  json_object('account', a.name, 'account_id', a.account_id, 'cred', c.name, 'subject', d.subject_ref, 'tier', COALESCE(t.tier, c.scope_tier), 'others', EXISTS(SELECT 1 FROM detection o WHERE o.subject_kind=d.subject_kind AND o.subject_id=d.subject_id
      AND o.detector<>d.detector AND o.last_at BETWEEN d.first_at-86400 AND d.last_at+86400),
    'score', round(d.score, 2), 'first_at', d.first_at, 'last_at', d.last_at, 'events', d.events, 'factors', json_extract(d.factors, '$'),
    'detection_id', d.detection_id, 'file_id', d.file_id, 'row_number', d.row_number) AS facts
FROM said d LEFT JOIN account a ON a.account_id=d.account_id LEFT JOIN acct_tier t ON t.account_id=d.account_id
  LEFT JOIN credential c ON c.credential_id=d.credential_id
WHERE d.place=1
