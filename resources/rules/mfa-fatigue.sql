-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: mfa-fatigue
-- group: H
-- title.en: Someone is flooded with sign-in prompts
-- title.fr: Quelqu’un est submergé de demandes d’approbation
-- title.ko: 누군가에게 로그인 승인 요청이 쏟아지고 있습니다
-- severity: high; critical when approved_at is not null
-- confidence: score
-- needs: events
-- scan: event; only sign-ins and changes are rows, reads of records are kept in columns
-- param min_denies: 5; 2 to 100; Elastic 8a0fbd26
-- param window_m: 10; 1 to 240; Elastic 8a0fbd26, ten minutes
-- param follow_m: 60; 1 to 1440; our choice
-- param lookback_d: 7; 1 to 90; our choice
-- param min_score: 0.6; 0 to 1; our choice
-- controls.cis: 6.3, 8.11
-- controls.nist: IA-2(8), SI-4
-- controls.iso: A.8.5, A.8.16
-- controls.pci: 8.5.1, 10.4.1
-- controls.soc2: CC7.2
-- controls.ismsp: 2.9.5
-- controls.attack: T1621
-- show: the prompts, where the sign-in came from, the device
-- remedy.en: Reset the password, revoke the sessions, and move to numbers to compare or passkeys.
-- remedy.fr: Réinitialisez le mot de passe, révoquez les sessions, passez aux numéros à comparer ou
--    aux clés d’accès.
-- remedy.ko: 비밀번호를 재설정하고 세션을 회수한 뒤 숫자 확인이나 패스키로 바꾸세요.
WITH prompt AS MATERIALIZED (SELECT e.account_id, e.at, e.src_ip, e.event_id, e.file_id, e.row_number, COUNT(*) OVER (PARTITION BY e.account_id ORDER BY e.at
    RANGE BETWEEN :window_m*60 PRECEDING AND CURRENT ROW) AS denies
  FROM run r CROSS JOIN event e ON e.activity='mfa-deny' AND e.at>r.now-:lookback_d*86400 WHERE e.account_id IS NOT NULL),
answer AS MATERIALIZED (SELECT e.account_id, e.at FROM run r CROSS JOIN event e ON e.activity IN ('mfa-approve', 'mfa-reset') AND e.at>r.now-:lookback_d*86400
  WHERE COALESCE(e.outcome, '')='success')
SELECT 'account' AS kind, a.account_id AS id, a.person_id AS person_id, p.at AS since,
  json_object('account', a.name, 'tier', t.tier, 'n', p.denies, 'at', p.at, 'approved_at', (SELECT MIN(s.at) FROM answer s
      WHERE s.account_id=p.account_id AND s.at BETWEEN p.at AND p.at+:follow_m*60), 'src_ip', p.src_ip,
    'event_id', p.event_id, 'file_id', p.file_id, 'row_number', p.row_number) AS facts
FROM prompt p JOIN account a ON a.account_id=p.account_id JOIN acct_tier t ON t.account_id=p.account_id
WHERE p.denies>=:min_denies
UNION ALL
SELECT d.about_kind, d.about_id, COALESCE(d.person_id, a.person_id), d.first_at,
  json_object('account', a.name, 'cred', c.name, 'subject', d.subject_ref, 'tier', COALESCE(t.tier, c.scope_tier), 'approved_at', CASE WHEN d.factors LIKE '%"then-approved"%' OR d.factors LIKE '%"then-reset"%' THEN d.last_at END, 'score', round(d.score, 2),
    'n', d.events, 'last_at', d.last_at, 'factors', json_extract(d.factors, '$'), 'detection_id', d.detection_id, 'file_id', d.file_id, 'row_number', d.row_number)
FROM run r CROSS JOIN detection d ON d.detector='mfa-fatigue' AND d.last_at>r.now-:lookback_d*86400 LEFT JOIN account a ON a.account_id=d.account_id
  LEFT JOIN acct_tier t ON t.account_id=d.account_id LEFT JOIN credential c ON c.credential_id=d.credential_id
WHERE d.score>=:min_score
