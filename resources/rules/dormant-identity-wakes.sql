-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: dormant-identity-wakes
-- group: H
-- title.en: Something long unused is in use again
-- title.fr: Un accès longtemps inutilisé sert à nouveau
-- title.ko: 오래 쓰이지 않던 접근이 다시 쓰이고 있습니다
-- severity: medium; critical when left=1; high when tier<=1
-- confidence: score
-- needs: events
-- param min_score: 0.5; 0 to 1; the gap alone suffices
-- param lookback_d: 14; 1 to 90; our choice
-- controls.cis: 5.3, 8.11
-- controls.nist: AC-2(12)
-- controls.iso: A.8.16
-- controls.pci: 8.2.6, 10.4.1
-- controls.soc2: CC7.2
-- controls.ismsp: 2.5.1, 2.9.5
-- controls.attack: T1078
-- show: the use before, the gap, what it did next
-- remedy.en: Ask its person; disable it when nobody expected this.
-- remedy.fr: Demandez à sa personne ; désactivez si personne ne s’y attendait.
-- remedy.ko: 담당자에게 확인하고 예상된 사용이 아니면 비활성화하세요.
WITH said AS MATERIALIZED (SELECT d.*, row_number() OVER (PARTITION BY d.about_kind, d.about_id ORDER BY d.score DESC, d.first_at, d.detection_id) AS place
  FROM run r CROSS JOIN detection d ON d.detector='dormant-wake' AND d.last_at>r.now-:lookback_d*86400 WHERE d.score>=:min_score),
gone AS MATERIALIZED (SELECT person_id, gone_at FROM leaver)
SELECT d.about_kind AS kind, d.about_id AS id, COALESCE(d.person_id, a.person_id) AS person_id, d.first_at AS since,
  json_object('account', a.name, 'account_id', a.account_id, 'cred', c.name, 'subject', d.subject_ref, 'tier', COALESCE(t.tier, c.scope_tier), 'left', EXISTS(SELECT 1 FROM gone l WHERE l.person_id=COALESCE(d.person_id, a.person_id) AND l.gone_at<=d.last_at),
    'score', round(d.score, 2), 'first_at', d.first_at, 'last_at', d.last_at, 'events', d.events, 'factors', json_extract(d.factors, '$'),
    'detection_id', d.detection_id, 'file_id', d.file_id, 'row_number', d.row_number) AS facts
FROM said d LEFT JOIN account a ON a.account_id=d.account_id LEFT JOIN acct_tier t ON t.account_id=d.account_id
  LEFT JOIN credential c ON c.credential_id=d.credential_id
WHERE d.place=1
