-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: brute-force-then-success
-- group: H
-- title.en: Many refused sign-ins, then one that was accepted
-- title.fr: De nombreux refus, puis une connexion acceptée
-- title.ko: 여러 번 거부된 뒤 로그인에 성공했습니다
-- severity: high; critical when tier<=1
-- confidence: score
-- needs: events
-- scan: event; only sign-ins and changes are rows, reads of records are kept in columns
-- param min_fail: 10; 3 to 1000; between Elastic (5) and Panther (20)
-- param window_m: 180; 5 to 1440; Elastic 50742e15, three hours
-- param lookback_d: 7; 1 to 90; our choice
-- param min_score: 0.6; 0 to 1; our choice
-- controls.cis: 6.3, 8.11
-- controls.nist: AC-7, SI-4
-- controls.iso: A.8.5, A.8.16
-- controls.pci: 8.3.4, 10.4.1
-- controls.soc2: CC7.2
-- controls.ismsp: 2.9.5, 2.5.4
-- controls.attack: T1110
-- show: the attempts over time, networks, what happened next
-- remedy.en: Reset the password, revoke the sessions, and ask for a second factor.
-- remedy.fr: Réinitialisez le mot de passe, révoquez les sessions et exigez un second facteur.
-- remedy.ko: 비밀번호를 재설정하고 세션을 회수한 뒤 추가 인증을 요구하세요.
WITH refused AS MATERIALIZED (SELECT e.account_id, e.at, e.src_net FROM run r CROSS JOIN event e
    ON e.activity IN ('sign-in', 'interactive', 'remote-interactive', 'legacy-auth') AND e.at>r.now-:lookback_d*86400-:window_m*60 WHERE e.outcome='failure'),
tried AS MATERIALIZED (SELECT account_id FROM refused WHERE account_id IS NOT NULL GROUP BY account_id HAVING COUNT(*)>=:min_fail),
entered AS MATERIALIZED (SELECT e.* FROM run r CROSS JOIN event e ON e.activity IN ('sign-in', 'interactive', 'remote-interactive', 'legacy-auth') AND e.at>r.now-:lookback_d*86400
    JOIN tried q ON q.account_id=e.account_id
  WHERE e.outcome='success' AND e.src_net IS NOT NULL
    AND NOT EXISTS(SELECT 1 FROM seen_feature s WHERE s.subject_kind='account' AND s.subject_id=e.account_id AND s.feature='network'
      AND s.value=e.src_net AND s.first_at<e.at-86400)
    AND NOT EXISTS(SELECT 1 FROM account_event v CROSS JOIN event p ON p.event_id=v.event_id WHERE v.account_id=e.account_id AND v.at<e.at-86400
      AND p.outcome='success' AND p.src_net=e.src_net)),
counted AS MATERIALIZED (SELECT e.event_id, COUNT(*) AS fails, COUNT(DISTINCT f.src_net) AS nets FROM entered e
    CROSS JOIN refused f ON f.account_id=e.account_id AND f.at BETWEEN e.at-:window_m*60 AND e.at
  GROUP BY e.event_id HAVING COUNT(*)>=:min_fail)
SELECT 'account' AS kind, a.account_id AS id, a.person_id AS person_id, e.at AS since,
  json_object('account', a.name, 'tier', t.tier, 'n', q.fails, 'nets', q.nets, 'at', e.at, 'src_ip', e.src_ip, 'country', e.country, 'mfa', a.mfa,
    'event_id', e.event_id, 'file_id', e.file_id, 'row_number', e.row_number) AS facts
FROM counted q CROSS JOIN entered e ON e.event_id=q.event_id JOIN account a ON a.account_id=e.account_id JOIN acct_tier t ON t.account_id=e.account_id
UNION ALL
SELECT d.about_kind, d.about_id, COALESCE(d.person_id, a.person_id), d.first_at,
  json_object('account', a.name, 'cred', c.name, 'subject', d.subject_ref, 'tier', COALESCE(t.tier, c.scope_tier), 'score', round(d.score, 2),
    'n', d.events, 'last_at', d.last_at, 'factors', json_extract(d.factors, '$'), 'detection_id', d.detection_id, 'file_id', d.file_id, 'row_number', d.row_number)
FROM run r CROSS JOIN detection d ON d.detector='brute-force-then-success' AND d.last_at>r.now-:lookback_d*86400 LEFT JOIN account a ON a.account_id=d.account_id
  LEFT JOIN acct_tier t ON t.account_id=d.account_id LEFT JOIN credential c ON c.credential_id=d.credential_id
WHERE d.score>=:min_score
