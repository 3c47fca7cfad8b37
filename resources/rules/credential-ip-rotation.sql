-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: credential-ip-rotation
-- group: H
-- title.en: One key or session comes from many networks
-- title.fr: Une clé ou une session vient de nombreux réseaux
-- title.ko: 하나의 키나 세션이 여러 네트워크에서 쓰였습니다
-- severity: high; critical when reads=1
-- confidence: score
-- needs: events
-- param min_score: 0.7; 0 to 1; the count alone suffices
-- param lookback_d: 14; 1 to 90; our choice
-- controls.cis: 13.1, 8.11
-- controls.nist: SI-4
-- controls.iso: A.8.16
-- controls.pci: 10.4.1
-- controls.soc2: CC7.2
-- controls.ismsp: 2.9.5
-- controls.attack: T1090.003, T1078
-- show: networks by hour and day, how many are rented, other customers seen there
-- remedy.en: Revoke it, and ask for tokens bound to their holder.
-- remedy.fr: Révoquez, et exigez des jetons liés à leur détenteur.
-- remedy.ko: 회수하고 소지자에게 묶인 토큰을 요구하세요.
WITH said AS MATERIALIZED (SELECT d.*, row_number() OVER (PARTITION BY d.about_kind, d.about_id ORDER BY d.score DESC, d.first_at, d.detection_id) AS place
  FROM run r CROSS JOIN detection d ON d.detector='ip-rotation' AND d.last_at>r.now-:lookback_d*86400 WHERE d.score>=:min_score)
SELECT d.about_kind AS kind, d.about_id AS id, COALESCE(d.person_id, a.person_id) AS person_id, d.first_at AS since,
  json_object('account', a.name, 'account_id', a.account_id, 'cred', c.name, 'subject', d.subject_ref, 'tier', COALESCE(t.tier, c.scope_tier), 'reads', d.factors LIKE '%"reads"%',
    'score', round(d.score, 2), 'first_at', d.first_at, 'last_at', d.last_at, 'events', d.events, 'factors', json_extract(d.factors, '$'),
    'detection_id', d.detection_id, 'file_id', d.file_id, 'row_number', d.row_number) AS facts
FROM said d LEFT JOIN account a ON a.account_id=d.account_id LEFT JOIN acct_tier t ON t.account_id=d.account_id
  LEFT JOIN credential c ON c.credential_id=d.credential_id
WHERE d.place=1
