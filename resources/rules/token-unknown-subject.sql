-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: token-unknown-subject
-- group: H
-- title.en: Tokens name people who do not exist
-- title.fr: Des jetons nomment des personnes qui n’existent pas
-- title.ko: 존재하지 않는 사람의 토큰이 제시되었습니다
-- severity: high; critical when signed=1
-- confidence: score
-- needs: events
-- param min_n: 20; 3 to 100000; our choice
-- param window_h: 24; 1 to 168; our choice
-- param lookback_d: 7; 1 to 90; our choice
-- param min_score: 0.6; 0 to 1; our choice
-- controls.cis: 8.11, 13.1
-- controls.nist: SI-4, AU-6
-- controls.iso: A.8.16
-- controls.pci: 10.4.1
-- controls.soc2: CC7.2
-- controls.ismsp: 2.9.5
-- controls.attack: T1606, T1589
-- show: how many an hour, the key, networks
-- remedy.en: Revoke the key, and raise an alarm at the first hundred of these.
-- remedy.fr: Révoquez la clé et alertez dès la première centaine.
-- remedy.ko: 키를 폐기하고 처음 백 건에서 경보를 울리게 하세요.
-- note: a token that names its key was signed with it
SELECT CASE WHEN e.credential_id IS NULL THEN 'source' ELSE 'credential' END AS kind, COALESCE(e.credential_id, e.source_id) AS id, NULL AS person_id, MIN(e.at) AS since,
  json_object('cred', c.name, 'tier', c.scope_tier, 'subjects', COUNT(DISTINCT e.subject_ref), 'nets', COUNT(DISTINCT e.src_net), 'n', COUNT(*),
    'signed', MAX(e.credential_id IS NOT NULL), 'event_id', e.event_id, 'file_id', e.file_id, 'row_number', e.row_number) AS facts
FROM run r CROSS JOIN event e ON e.activity='token-use' AND e.at>r.now-:lookback_d*86400 LEFT JOIN credential c ON c.credential_id=e.credential_id
WHERE e.outcome='unknown-subject' OR (e.outcome='failure' AND e.detail='unknown-subject')
GROUP BY e.credential_id, e.source_id, CAST(e.at/(:window_h*3600) AS INT) HAVING COUNT(DISTINCT e.subject_ref)>=:min_n
UNION ALL
SELECT d.about_kind, d.about_id, COALESCE(d.person_id, a.person_id), d.first_at,
  json_object('account', a.name, 'cred', c.name, 'subject', d.subject_ref, 'tier', COALESCE(t.tier, c.scope_tier), 'signed', d.factors LIKE '%"signature-valid"%', 'score', round(d.score, 2),
    'n', d.events, 'last_at', d.last_at, 'factors', json_extract(d.factors, '$'), 'detection_id', d.detection_id, 'file_id', d.file_id, 'row_number', d.row_number)
FROM run r CROSS JOIN detection d ON d.detector='token-unknown-subject' AND d.last_at>r.now-:lookback_d*86400 LEFT JOIN account a ON a.account_id=d.account_id
  LEFT JOIN acct_tier t ON t.account_id=d.account_id LEFT JOIN credential c ON c.credential_id=d.credential_id
WHERE d.score>=:min_score
