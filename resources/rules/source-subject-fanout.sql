-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: source-subject-fanout
-- group: H
-- title.en: One network reads the data of many people
-- title.fr: Un réseau lit les données de nombreuses personnes
-- title.ko: 한 네트워크가 많은 사람의 정보를 읽고 있습니다
-- severity: high; critical when hosting=1
-- confidence: score
-- needs: events
-- param min_score: 0.7; 0 to 1; the count alone suffices
-- param lookback_d: 7; 1 to 90; our choice
-- controls.cis: 13.1
-- controls.nist: SI-4
-- controls.iso: A.8.16
-- controls.pci: 10.4.1
-- controls.soc2: CC7.2
-- controls.ismsp: 2.9.5
-- controls.attack: T1119, T1213
-- show: people by network, pages used, programs
-- remedy.en: Challenge or block the network, and ask for tokens bound to one person.
-- remedy.fr: Filtrez ou bloquez le réseau et exigez des jetons liés à une personne.
-- remedy.ko: 해당 네트워크를 차단하거나 확인 절차를 두고 사람에 묶인 토큰을 요구하세요.
WITH said AS MATERIALIZED (SELECT d.*, row_number() OVER (PARTITION BY d.about_kind, d.about_id ORDER BY d.score DESC, d.first_at, d.detection_id) AS place
  FROM run r CROSS JOIN detection d ON d.detector='subject-fanout' AND d.last_at>r.now-:lookback_d*86400 WHERE d.score>=:min_score)
SELECT d.about_kind AS kind, d.about_id AS id, COALESCE(d.person_id, a.person_id) AS person_id, d.first_at AS since,
  json_object('account', a.name, 'account_id', a.account_id, 'cred', c.name, 'subject', d.subject_ref, 'tier', COALESCE(t.tier, c.scope_tier), 'hosting', d.factors LIKE '%"rented-network%' OR d.factors LIKE '%"tor"%',
    'score', round(d.score, 2), 'first_at', d.first_at, 'last_at', d.last_at, 'events', d.events, 'factors', json_extract(d.factors, '$'),
    'detection_id', d.detection_id, 'file_id', d.file_id, 'row_number', d.row_number) AS facts
FROM said d LEFT JOIN account a ON a.account_id=d.account_id LEFT JOIN acct_tier t ON t.account_id=d.account_id
  LEFT JOIN credential c ON c.credential_id=d.credential_id
WHERE d.place=1
