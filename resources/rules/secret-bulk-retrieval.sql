-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: secret-bulk-retrieval
-- group: H
-- title.en: Many secrets were read in a short time
-- title.fr: De nombreux secrets lus en peu de temps
-- title.ko: 짧은 시간에 많은 비밀을 읽었습니다
-- severity: high; critical when top_vault=1
-- confidence: score
-- needs: events
-- param min_distinct: 10; 2 to 1000; Elastic c07f7898
-- param window_m: 10; 1 to 1440; our choice
-- param lookback_d: 7; 1 to 90; our choice
-- param min_score: 0.6; 0 to 1; our choice
-- controls.cis: 3.14, 8.11
-- controls.nist: SI-4, AU-6
-- controls.iso: A.8.16
-- controls.pci: 10.2.1.1, 10.4.1
-- controls.soc2: CC7.2
-- controls.ismsp: 2.9.5
-- controls.attack: T1555.006, T1552
-- show: the secrets, who asked, a deployment under way
-- remedy.en: Rotate what was read when nobody can explain it.
-- remedy.fr: Renouvelez ce qui a été lu si personne ne l’explique.
-- remedy.ko: 설명되지 않으면 읽힌 비밀을 모두 교체하세요.
-- note: the detector slides its window, this one counts by the clock; the most important vaults are
--    sources of criticality 3
SELECT CASE WHEN e.account_id IS NULL THEN 'source' ELSE 'account' END AS kind, COALESCE(e.account_id, e.source_id) AS id, a.person_id AS person_id, MIN(e.at) AS since,
  json_object('account', a.name, 'tier', t.tier, 'source', s.name, 'top_vault', s.criticality>=3, 'secrets', COUNT(DISTINCT COALESCE(e.store_id, 0)||'/'||COALESCE(e.action, '')||'/'||COALESCE(e.detail, '')),
    'n', COUNT(*), 'src_ip', e.src_ip, 'event_id', e.event_id, 'file_id', e.file_id, 'row_number', e.row_number) AS facts
FROM run r CROSS JOIN event e ON e.activity='secret-read' AND e.at>r.now-:lookback_d*86400 JOIN source s ON s.source_id=e.source_id
  LEFT JOIN account a ON a.account_id=e.account_id LEFT JOIN acct_tier t ON t.account_id=e.account_id
WHERE e.outcome='success'
GROUP BY e.account_id, e.source_id, CAST(e.at/(:window_m*60) AS INT)
HAVING COUNT(DISTINCT COALESCE(e.store_id, 0)||'/'||COALESCE(e.action, '')||'/'||COALESCE(e.detail, ''))>=:min_distinct
UNION ALL
SELECT d.about_kind, d.about_id, COALESCE(d.person_id, a.person_id), d.first_at,
  json_object('account', a.name, 'cred', c.name, 'subject', d.subject_ref, 'tier', COALESCE(t.tier, c.scope_tier), 'score', round(d.score, 2),
    'n', d.events, 'last_at', d.last_at, 'factors', json_extract(d.factors, '$'), 'detection_id', d.detection_id, 'file_id', d.file_id, 'row_number', d.row_number)
FROM run r CROSS JOIN detection d ON d.detector='secret-bulk' AND d.last_at>r.now-:lookback_d*86400 LEFT JOIN account a ON a.account_id=d.account_id
  LEFT JOIN acct_tier t ON t.account_id=d.account_id LEFT JOIN credential c ON c.credential_id=d.credential_id
WHERE d.score>=:min_score
