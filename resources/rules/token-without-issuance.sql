-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: token-without-issuance
-- group: H
-- title.en: A token was accepted that nobody issued
-- title.fr: Un jeton que personne n’a émis a été accepté
-- title.ko: 발급된 적 없는 토큰이 받아들여졌습니다
-- severity: critical
-- confidence: score
-- needs: events, issuance
-- param min_n: 5; 1 to 1000; our choice: a single one may be a gap in the log
-- param lookback_d: 7; 1 to 90; our choice
-- param tol_s: 300; 0 to 3600; our choice: five minutes between the clocks
-- param min_score: 0.6; 0 to 1; our choice
-- controls.cis: 8.11, 13.1
-- controls.nist: IA-13(2), IA-13(3), AU-6, SI-4
-- controls.iso: A.8.5, A.8.16
-- controls.pci: 10.4.1
-- controls.soc2: CC7.2
-- controls.ismsp: 2.9.5, 2.5.3
-- controls.attack: T1606
-- show: the tokens, the key, networks, the first one accepted
-- remedy.en: Revoke the key that signed it, and refuse tokens without a record of their issue.
-- remedy.fr: Révoquez la clé qui l’a signé et refusez les jetons sans trace d’émission.
-- remedy.ko: 서명한 키를 폐기하고 발급 기록이 없는 토큰을 거부하세요.
-- note: events are compared from the first logged issue of their source on; of logs read in bulk
--    only the detector can tell
WITH issued AS MATERIALIZED (SELECT e.source_id, e.token_id, MIN(e.at) AS at FROM event e WHERE e.activity='token-issue' AND e.token_id IS NOT NULL GROUP BY e.source_id, e.token_id),
logged AS MATERIALIZED (SELECT source_id, MIN(at) AS since FROM issued GROUP BY source_id),
forged AS MATERIALIZED (SELECT e.* FROM run r CROSS JOIN event e ON e.activity='token-use' AND e.at>r.now-:lookback_d*86400
  JOIN source s ON s.source_id=e.source_id JOIN logged g ON g.source_id=e.source_id AND g.since<=e.at
  WHERE s.has_issuance=1 AND e.outcome='success'
    AND NOT EXISTS(SELECT 1 FROM issued i WHERE i.source_id=e.source_id AND i.token_id=e.token_id AND i.at<=e.at+:tol_s))
SELECT CASE WHEN e.credential_id IS NULL THEN 'source' ELSE 'credential' END AS kind, COALESCE(e.credential_id, e.source_id) AS id, NULL AS person_id, MIN(e.at) AS since,
  json_object('cred', c.name, 'tier', c.scope_tier, 'tokens', COUNT(DISTINCT e.token_id), 'subjects', COUNT(DISTINCT e.subject_ref), 'nets', COUNT(DISTINCT e.src_net),
    'n', COUNT(*), 'event_id', e.event_id, 'file_id', e.file_id, 'row_number', e.row_number) AS facts
FROM forged e LEFT JOIN credential c ON c.credential_id=e.credential_id
GROUP BY e.credential_id, e.source_id HAVING COUNT(DISTINCT e.token_id)>=:min_n
UNION ALL
SELECT d.about_kind, d.about_id, COALESCE(d.person_id, a.person_id), d.first_at,
  json_object('account', a.name, 'cred', c.name, 'subject', d.subject_ref, 'tier', COALESCE(t.tier, c.scope_tier), 'score', round(d.score, 2),
    'n', d.events, 'last_at', d.last_at, 'factors', json_extract(d.factors, '$'), 'detection_id', d.detection_id, 'file_id', d.file_id, 'row_number', d.row_number)
FROM run r CROSS JOIN detection d ON d.detector='token-without-issuance' AND d.last_at>r.now-:lookback_d*86400 LEFT JOIN account a ON a.account_id=d.account_id
  LEFT JOIN acct_tier t ON t.account_id=d.account_id LEFT JOIN credential c ON c.credential_id=d.credential_id
WHERE d.score>=:min_score
