-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: expired-access-accepted
-- group: D
-- title.en: A system accepted an expired or revoked secret, or a disabled account
-- title.fr: Un système a accepté un secret expiré ou révoqué, ou un compte désactivé
-- title.ko: 시스템이 만료되거나 폐기된 비밀 또는 비활성 계정을 받아들였습니다
-- severity: critical
-- evidence: activity
-- needs: events
-- param lookback_d: 30; 1 to 400; our choice
-- param tolerance_s: 300; 0 to 86400; our choice, for clocks that differ
-- controls.cis: 6.2
-- controls.nist: IA-5, AC-12, AC-2(3)
-- controls.iso: A.5.17, A.8.5
-- controls.pci: 8.2.5
-- controls.soc2: CC6.1, CC7.2
-- controls.ismsp: 2.5.3
-- controls.attack: T1550, T1078
-- show: the events, the system that accepted them, how long its tokens or caches live
-- remedy.en: Mend the check for revocation there, and shorten the life of tokens.
-- remedy.fr: Réparez la vérification de révocation et raccourcissez la vie des jetons.
-- remedy.ko: 폐기 확인을 고치고 토큰 수명을 줄이세요.
-- scan: account, credential; every disabled account and every ended secret is held against its
--    own events
WITH dead AS MATERIALIZED (SELECT c.credential_id, c.name, c.kind, c.account_id, c.scope_tier,
    MIN(COALESCE(c.revoked_at, c.not_after), COALESCE(c.not_after, c.revoked_at)) AS ended_at
  FROM credential c WHERE c.revoked_at IS NOT NULL OR c.not_after IS NOT NULL)
SELECT 'credential' AS kind, c.credential_id AS id, COALESCE(a.person_id, a.owner_person_id) AS person_id, MIN(e.at) AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'account', a.name, 'ended_at', c.ended_at, 'accepted', COUNT(*), 'last_at', MAX(e.at),
    'event_id', e.event_id, 'src_ip', e.src_ip, 'file_id', e.file_id, 'row_number', e.row_number) AS facts
FROM run r CROSS JOIN dead c CROSS JOIN event e ON e.credential_id=c.credential_id AND e.at>r.now-:lookback_d*86400 LEFT JOIN account a ON a.account_id=c.account_id
WHERE e.outcome='success' AND e.at>c.ended_at+:tolerance_s
GROUP BY c.credential_id
UNION ALL
SELECT 'account', a.account_id, COALESCE(a.person_id, a.owner_person_id), MIN(e.at),
  json_object('account', a.name, 'ended_at', a.disabled_at, 'accepted', COUNT(*), 'last_at', MAX(e.at),
    'event_id', e.event_id, 'src_ip', e.src_ip, 'file_id', e.file_id, 'row_number', e.row_number)
FROM run r CROSS JOIN account a CROSS JOIN event e ON e.known_account_id=a.account_id AND e.at>r.now-:lookback_d*86400
WHERE a.enabled=0 AND e.outcome='success' AND e.at>a.disabled_at+:tolerance_s
GROUP BY a.account_id
